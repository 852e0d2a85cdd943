import { eq } from 'drizzle-orm'
import { beforeAll, expect, test } from 'vitest'
import { makeLink } from '#app/auth/links.server.ts'
import { unsubscribeToken } from '#app/auth/unsubscribing.server.ts'
import { readSecret } from '#app/secret.server.ts'
import * as t from '#db/schema/index.ts'
import { onDatabaseOf } from '../support/as-member.ts'
import { pdf, photo } from '../support/worlds/files.ts'
import { expectUsable } from './expect-usable.ts'
import { memberPages } from './page-types.ts'
import { signedIn, siteOfBrowser } from './signed-in.ts'
import { lookAt } from './visit.ts'

const now = new Date()
const secret = readSecret(siteOfBrowser().dataDir)
const at = now.toISOString()
const published = { entry: '', organisation: '', plein: '', itsOwner: '' }

beforeAll(async () => {
  await onDatabaseOf(siteOfBrowser(), async ({ read }) => {
    const idOf = async (slug: string) =>
      (await read.select().from(t.entries).where(eq(t.entries.slug, slug)))[0]?.id ?? ''
    published.organisation = await idOf('gemeente-amersfoort')
    const someOf = async (kind: string) =>
      (await read.select().from(t.entries).where(eq(t.entries.kind, kind)).limit(1))[0]?.id ?? ''
    published.entry = (await idOf('gemengde-werkgroep-amersfoort')) || (await someOf('experiment'))
    published.plein = await someOf('plein')
    published.itsOwner = await idOf('gemeente-losser')
  })
})

const beheerder = () => signedIn({ administers: true, memberOf: [published.organisation] })

let who: ReturnType<typeof beheerder> | undefined
test.each(memberPages)('$path can be used by a beheerder', async ({ path }) => {
  who ??= beheerder()
  await expectUsable(await lookAt(path, (await who).as))
})

test('what is being written can be used: the form, its preview, sending in, versions and merging', async () => {
  const { as, browser } = await beheerder()
  const begun = await browser.post('/schrijven', { soort: 'experiment' })
  const path = begun.headers.location ?? ''
  await browser.post(path, { versie: '1', title: 'De wijkraad', doe: 'bewaar' })
  for (const page of ['', '?nakijken', '/voorbeeld', '/indienen', '/versies', '/samenvoegen', '/beheer'])
    await expectUsable(await lookAt(path + page, as))
})

test('files of a text can be used: without any, with a picture and a document, and each of them', async () => {
  const { as, browser } = await beheerder()
  const begun = await browser.post('/schrijven', { soort: 'experiment' })
  const path = `${begun.headers.location}/bestanden`
  await expectUsable(await lookAt(path, as))
  const form = new FormData()
  form.append('bestand', new Blob([new Uint8Array(await photo())]), 'een-foto-met-een-lange-naam.jpg')
  form.append('alt', 'Mensen op een plein')
  form.append('bestand', new Blob([new Uint8Array(pdf)]), 'verslag.pdf')
  form.append('alt', '')
  expect((await browser.upload(path, form)).status).toBe(303)
  const page = await lookAt(path, as)
  await expectUsable(page)
  const href = await page.locator('.file-list a').first().getAttribute('href')
  await expectUsable(await lookAt(href ?? '', as))
})

test('who is at a plein can be named, and the day-after blog published at once', async () => {
  const { id, as, browser } = await signedIn({ administers: true, memberOf: [published.itsOwner] })
  const plein = `/schrijven/${published.plein}/beheer`
  const named = await browser.post(plein, { doe: 'bij-plein', wie: id, rol: 'vraagstukeigenaar' })
  expect(named.status).toBe(303)
  await expectUsable(await lookAt(plein, as))
  const blog = (await browser.post('/schrijven', { soort: 'blog' })).headers.location ?? ''
  const about = { 'record.type': 'dag-erna-blog', 'record.about': published.plein }
  const told = { 'record.how': 'Anders.', 'record.lessons[0].sentence': 'Vraag door.' }
  const typed = { title: 'De dag erna', owner: published.itsOwner, ...about, ...told }
  await browser.post(blog, { versie: '1', ...typed, doe: 'bewaar' })
  const page = await lookAt(`${blog}/indienen`, as)
  expect(await page.getByRole('button', { name: 'Publiceer dit verhaal' }).count()).toBe(1)
  await expectUsable(page)
})

test('what was sent in can be used by who reviews it', async () => {
  const { id, as } = await beheerder()
  const revision = await onDatabaseOf(siteOfBrowser(), async (store) =>
    store.write(async (tx) => {
      const [newest] = await tx.select().from(t.revisions).where(eq(t.revisions.entryId, published.entry))
      const row = { entryId: published.entry, revisionId: newest?.id ?? '', personId: id, at, leftIn: [] }
      await tx.insert(t.submissions).values({ id: crypto.randomUUID(), ...row })
      return newest?.id
    }),
  )
  expect(revision).toBeDefined()
  await expectUsable(await lookAt(`/beoordelen/${published.entry}`, as))
  await expectUsable(await lookAt('/beoordelen', as))
})

test('reactions can be used: to react, to change, to mark as answered and to report', async () => {
  const { id, as } = await beheerder()
  const reaction = crypto.randomUUID()
  await onDatabaseOf(siteOfBrowser(), async (store) =>
    store.write(async (tx) => {
      const row = { entryId: published.entry, personId: id, text: 'Hoe ging dit?', createdAt: at }
      await tx.insert(t.reactions).values({ id: reaction, ...row })
      await tx.insert(t.moderations).values({ reactionId: reaction, decision: 'shown', at })
      await tx.insert(t.entryAuthors).values({ entryId: published.entry, personId: id, since: at })
    }),
  )
  await expectUsable(await lookAt(`/reageren/${published.entry}`))
  await expectUsable(await lookAt(`/reageren/${published.entry}?op=${reaction}`, as))
  for (const page of ['', '/beantwoord', '/melding'])
    await expectUsable(await lookAt(`/reacties/${reaction}${page}`, as))
})

test('following and asking can be used: on the page, what one follows, a question and the list of them', async () => {
  const { browser, as } = await beheerder()
  const { entry } = published
  await browser.post(`/volgen/${entry}`, { doe: 'volgen' })
  await expectUsable(await lookAt(`/volgen/${entry}`, as))
  await expectUsable(await lookAt('/mijn/volgt', as))
  await browser.post('/mijn/volgt', { doe: 'stoppen', id: entry })
  await expectUsable(await lookAt(`/mijn/volgt?gestopt=${entry}`, as))
  await expectUsable(await lookAt(`/vragen/${entry}`))
  await expectUsable(await lookAt(`/vragen/${entry}?onderwerp=fout`, as))

  const { browser: asker } = await signedIn()
  await asker.post(`/vragen/${entry}`, { subject: 'question', text: 'Hoe begonnen jullie?' })
  await expectUsable(await lookAt('/mijn/vragen', as))
})

test('the pages of links in mails can be used', async () => {
  const { id } = await signedIn()
  const [invitation, request, reaction, question, guest] = [0, 1, 2, 3, 4].map(() => crypto.randomUUID()) as [
    string,
    string,
    string,
    string,
    string,
  ]
  const { organisation: organisationId, entry: entryId } = published
  const paths = await onDatabaseOf(siteOfBrowser(), async (store) =>
    store.write(async (tx) => {
      const invited = {
        address: `${invitation}@x.example`,
        organisationId,
        role: 'lid' as const,
        invitedBy: id,
      }
      await tx.insert(t.invitations).values({ id: invitation, ...invited, createdAt: at, sentAt: at })
      const asked = { name: 'Els', address: `${request}@x.example`, organisationId, createdAt: at }
      await tx.insert(t.joinRequests).values({ id: request, ...asked })
      await tx.insert(t.guests).values({ id: guest, name: 'Gast', address: 'gast@x.example', createdAt: at })
      await tx
        .insert(t.reactions)
        .values({ id: reaction, entryId, guestId: guest, text: 'Hoi', createdAt: at })
      await tx
        .insert(t.questions)
        .values({ id: question, entryId, guestId: guest, subject: 'question', text: 'Hoe?', createdAt: at })
      const link = async (purpose: Parameters<typeof makeLink>[1]['purpose'], subject: string) =>
        makeLink(tx, { purpose, subject, hours: 1, now })
      return [
        `/uitnodiging/${await link('invitation', invitation)}`,
        `/meedoen/${await link('join', request)}`,
        `/wachtwoord/${await link('password', id)}`,
        `/reactie-bevestigen/${await link('reaction', reaction)}`,
        `/vraag-bevestigen/${await link('question', question)}`,
        `/afmelden/${id}/digest/${unsubscribeToken(secret, { personId: id, what: 'digest' })}`,
        `/eerste-beheerder/${await link('first-administrator', 'site')}`,
      ]
    }),
  )
  for (const path of paths) await expectUsable(await lookAt(path))
  const { id: asked, as } = await signedIn()
  const along = await onDatabaseOf(siteOfBrowser(), async (store) =>
    store.write(async (tx) =>
      makeLink(tx, { purpose: 'co-author', subject: `${entryId}:${asked}`, hours: 1, now }),
    ),
  )
  await expectUsable(await lookAt(`/meeschrijven/${along}`, as))
})
