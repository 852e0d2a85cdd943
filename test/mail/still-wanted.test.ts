import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { isUnsubscribeToken } from '#app/auth/unsubscribing.server.ts'
import { smtpTransport } from '#app/mail/transports/smtp.server.ts'
import { follow } from '#app/models/follows/follow.server.ts'
import { sendDigests } from '#app/models/notices/digest.server.ts'
import { chooseMail, mailPreferencesOf } from '#app/models/notices/preferences.server.ts'
import { subscribeAgain, unsubscribe } from '#app/models/notices/unsubscribe.server.ts'
import { askAsGuest } from '#app/models/questions/ask-question.server.ts'
import { confirmQuestion } from '#app/models/questions/confirm.server.ts'
import * as t from '#db/schema/index.ts'
import { startSmtp } from '../support/smtp.ts'
import { publishedWorld } from '../support/worlds/published.ts'
import { postOffice, sending } from './post-office.ts'

/** A published experiment that Els follows, with a post office that has delivered what came of that. */
async function withPostOffice() {
  const world = await publishedWorld()
  await world.publish()
  await follow(world.els, world.entryId)
  const smtp = await startSmtp()
  const office = await postOffice(smtpTransport(smtp.url), world.store, { now: world.anna.now })
  await office.after(0)
  const before = smtp.received.length
  /** What arrived since, the address of whom first. */
  const arrived = async (ms = 0) => {
    await office.after(ms)
    return smtp.received.slice(before)
  }
  return { ...world, office, smtp, arrived, [Symbol.asyncDispose]: () => smtp.stop() }
}

const linkIn = (header: string) =>
  /^<https:\/\/leerplein\.example(\/afmelden\/[^>]+)>$/.exec(header)?.[1] ?? ''

test('mail that comes again and again can be switched off by its link, text and header alike', async () => {
  await using world = await withPostOffice()
  await world.react(world.anna, 'Nieuws!')
  const [mail] = await world.arrived()
  const path = linkIn(mail?.header('list-unsubscribe') ?? '')

  expect(mail?.header('list-unsubscribe-post')).toBe('List-Unsubscribe=One-Click')
  expect(mail?.text).toContain(`Meld je af voor deze mail: https://leerplein.example${path}\n`)
  const [, , personId = '', what = '', token = ''] = path.split('/')
  expect([personId, what]).toEqual([world.ids.els, 'followed-reactions'])
  expect(isUnsubscribeToken(sending.secret, { personId, what }, token)).toBe(true)
  expect(isUnsubscribeToken(sending.secret, { personId, what: 'news' }, token)).toBe(false)
  expect(isUnsubscribeToken(sending.secret, { personId: world.ids.anna, what }, token)).toBe(false)
  expect(isUnsubscribeToken(Buffer.alloc(32, 8), { personId, what }, token)).toBe(false)
  // The secret that would make such links is not in the database.
  expect(JSON.stringify(await world.office.rows())).not.toContain(token)
})

test('who switched mail off meanwhile does not get what still waited', async () => {
  await using world = await withPostOffice()
  await world.react(world.anna, 'Nieuws!')
  await chooseMail(world.els, { 'followed-reactions': 'never' })

  expect(await world.arrived()).toEqual([])
  expect((await world.office.rows()).every(({ doneAt }) => doneAt !== null)).toBe(true)
})

test('who may not read the entry any more gets no mail about it, at once or in a digest', async () => {
  await using world = await withPostOffice()
  const hide = (principal: string) =>
    world.store.write(async (tx) =>
      tx.update(t.entryReaders).set({ principal }).where(eq(t.entryReaders.entryId, world.entryId)),
    )
  await world.react(world.anna, 'Nieuws!')
  await hide(`organisation:${world.world.organisation}`)
  expect(await world.arrived()).toEqual([])

  await hide('public')
  await chooseMail(world.els, { 'followed-reactions': 'daily' })
  await world.react(world.anna, 'Meer nieuws!')
  await sendDigests(world.store, new Date('2026-11-23T07:00:00Z'))
  await hide(`organisation:${world.world.organisation}`)
  expect(await world.arrived(24 * 3_600_000)).toEqual([])
})

test('a digest is one mail in both forms, with a link that switches all digests off and one back', async () => {
  await using world = await withPostOffice()
  const { els, ids, store } = world
  await chooseMail(els, { 'followed-reactions': 'weekly', news: 'daily', 'own-reactions': 'at-once' })
  await world.react(world.anna, 'Nieuws!')
  await sendDigests(store, new Date('2026-11-23T07:00:00Z'))
  const [mail, ...others] = await world.arrived(24 * 3_600_000)
  expect([mail?.to, others]).toEqual([[expect.stringContaining(ids.els)], []])
  expect(mail?.text).toContain(
    'De wijkraad aan tafel: 1 reactie:\n  https://leerplein.example/experimenten/de-wijkraad-aan-tafel',
  )
  expect(mail?.html).toContain('href="https://leerplein.example/experimenten/de-wijkraad-aan-tafel"')
  expect(mail?.text).toContain('Je krijgt deze mail omdat je koos voor een overzicht per week.')
  expect(linkIn(mail?.header('list-unsubscribe') ?? '')).toContain('/digest/')

  const link = { personId: ids.els, what: 'digest' as const, now: els.now }
  const off = await unsubscribe(store, link)
  expect(off).toEqual([
    { topic: 'followed-reactions', was: 'weekly' },
    { topic: 'news', was: 'daily' },
  ])
  expect(await unsubscribe(store, link)).toEqual([])
  // What the link is not about stays as it is.
  await subscribeAgain(store, link, [...off, { topic: 'own-reactions', was: 'never' }])
  expect(await mailPreferencesOf(store.read, ids.els)).toMatchObject({
    'followed-reactions': 'weekly',
    news: 'daily',
    'own-reactions': 'at-once',
  })
})

test('an answer to a question goes to who asked, and to nobody else', async () => {
  await using world = await withPostOffice()
  const asked = { entryId: world.entryId, subject: 'question' as const, text: 'Hoe begonnen jullie?' }
  await askAsGuest(world.visitor, asked, { name: 'Gast, <a@b>', address: 'gast@huis.example', client: '1' })
  const [mail] = await world.arrived()
  const [, token = ''] = /\/vraag-bevestigen\/(\S+)/.exec(mail?.text ?? '') ?? []
  await confirmQuestion(world.visitor, token)

  const mails = (await world.arrived()).filter((mail) => mail.text.includes('Hoe begonnen'))
  expect(mails).toHaveLength(2)
  for (const mail of mails) {
    expect(mail.header('reply-to')).toBe('gast@huis.example')
    expect(mail.to).not.toContain('gast@huis.example')
    expect(mail.header('list-unsubscribe')).toBe('')
  }
})
