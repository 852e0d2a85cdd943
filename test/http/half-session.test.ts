import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import routes from '#app/routes.ts'
import * as t from '#db/schema/index.ts'
import { asMember, onDatabaseOf, type SignedIn } from '../support/as-member.ts'
import { CookieJar } from '../support/cookie-jar.ts'
import { type Running, startServer } from '../support/server.ts'

let server: Running
/** Everyone of them may do a lot once their session counts. */
const halves: Record<string, SignedIn> = {}
beforeAll(async () => {
  server = await startServer({ LOG_LEVEL: 'error' })
  const organisation = await onDatabaseOf(server, async (store) => {
    const { id } = await entryCalled('gemeente-amersfoort')
    await store.write(async (tx) => {
      const tool = await entryCalled('het-plein')
      await tx.update(t.entryReaders).set({ principal: 'network' }).where(eq(t.entryReaders.entryId, tool.id))
    })
    return id

    async function entryCalled(slug: string) {
      const [entry] = await store.read.select().from(t.entries).where(eq(t.entries.slug, slug))
      if (!entry) throw new Error(`no ${slug} in content/`)
      return entry
    }
  })
  const ties = { contactFor: [organisation], password: 'drie losse woorden' }
  halves['a member who still has to show a code'] = await asMember(server, {
    ...ties,
    secondFactor: true,
    awaits: 'second-factor',
  })
  halves['a beheerder who still has to set up a second factor'] = await asMember(server, {
    ...ties,
    administers: true,
    secondFactor: false,
    awaits: 'new-second-factor',
  })
  halves['a beheerder whose session did not know yet'] = await asMember(server, {
    ...ties,
    administers: true,
    secondFactor: false,
  })
})
afterAll(() => server.stop())

const filled = (path: string) =>
  `/${path
    .replace(':slug', 'gemeente-amersfoort')
    .replaceAll(/:(?:id|bestand)\b/g, '019f0000-0000-7000-8000-999999999999')}`
const closed = routes
  .map(({ path = '' }) => path)
  .filter((path) => /^(?:mijn|beheer|beoordelen|schrijven)(?:\/|$)|\/mensen$/.test(path))
  .filter((path) => path !== 'schrijven/hulp') // for anyone
  .map(filled)
/** Asked by scripts, which are told instead of led. */
const scripts = closed.filter((path) => /\/(?:concept|kies|tekst|bestanden\.json)$/.test(path))
const setUp = ['/mijn/account/extra-code/nieuw', '/mijn/account/extra-code/bevestiging']

describe.each([
  ['a member who still has to show a code', '/inloggen/code', []],
  ['a beheerder who still has to set up a second factor', '/mijn/account/extra-code/nieuw', setUp],
  ['a beheerder whose session did not know yet', '/mijn/account/extra-code/nieuw', setUp],
] as const)('%s', (who, step, allowed) => {
  const others = closed.filter(
    (path) => !scripts.includes(path) && !(allowed as readonly string[]).includes(path),
  )

  test.each(others)('is led from %s to what comes first', async (path) => {
    const { browser } = halves[who]!
    const way = [302, `${step}?naar=${encodeURIComponent(path)}`]
    const shown = await browser.get(path)
    expect([shown.status, shown.headers.location]).toEqual(way)

    const sent = await browser.post(path, { name: 'Boef', session: 'alle' })
    if (sent.status !== 405) expect([sent.status, sent.headers.location]).toEqual(way) // 405: takes no forms
  })

  test.each(scripts)('gets nothing from %s', async (path) => {
    const { browser } = halves[who]!
    const answers = [await browser.get(path), await browser.post(path, { versie: '0' })]
    expect(answers.map(({ status }) => status)).toContain(401)
    for (const { status } of answers) expect([400, 401, 405]).toContain(status)
  })

  test('does nothing by asking anyway', async () => {
    const { id, browser } = halves[who]!
    await browser.post('/mijn/account/naam', { name: 'Boef' })
    await browser.post('/mijn/account/organisaties/gemeente-amersfoort/vertrek')
    await browser.post('/mijn/account/beheer/einde')
    await onDatabaseOf(server, async ({ read }) => {
      const [person] = await read.select().from(t.people).where(eq(t.people.id, id))
      expect(person?.name).toBe('Anna Jansen')
      const memberships = await read.select().from(t.memberships).where(eq(t.memberships.personId, id))
      expect(memberships).toHaveLength(1)
    })
  })

  test('reads what a visitor reads, and no more', async () => {
    const { browser } = halves[who]!
    const visitor = new CookieJar(server.port)
    for (const path of [
      '/',
      '/toolbox',
      '/zoeken?q=plein',
      '/ervaringen',
      '/organisaties/gemeente-amersfoort',
    ])
      expect((await browser.get(path)).text).toBe((await visitor.get(path)).text)
    expect((await browser.get('/toolbox/het-plein')).status).toBe(404)

    const { browser: member } = await asMember(server)
    expect((await member.get('/toolbox/het-plein')).status).toBe(200)
  })
})

test('the set-up shows nobody a secret who has a second factor already and still owes its code', async () => {
  const { browser } = halves['a member who still has to show a code']!
  for (const path of setUp) {
    expect((await browser.get(path)).status).toBe(302)
    expect((await browser.post(path, { current: 'drie losse woorden', code: '123456' })).status).toBe(302)
  }
})

test('half a session is over after an hour', async () => {
  const { id, browser } = await asMember(server, { secondFactor: true, awaits: 'second-factor' })
  expect((await browser.get('/inloggen/code')).status).toBe(200)
  const createdAt = new Date(Date.now() - 61 * 60_000).toISOString()
  await onDatabaseOf(server, (store) =>
    store.write(
      async (tx) => await tx.update(t.sessions).set({ createdAt }).where(eq(t.sessions.personId, id)),
    ),
  )

  expect((await browser.get('/inloggen/code')).headers.location).toContain('/inloggen?naar=')
})
