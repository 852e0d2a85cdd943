import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { sessionCookieName } from '#app/auth/sessions.server.ts'
import { lastMailFiles } from '#app/mail/mail-files.server.ts'
import * as t from '#db/schema/index.ts'
import { asMember, onDatabaseOf } from '../support/as-member.ts'
import { CookieJar } from '../support/cookie-jar.ts'
import { ask } from '../support/request.ts'
import { type Running, startServer } from '../support/server.ts'
import { codeOn, secretOn } from '../support/shown-secret.ts'
import { aSession } from '../support/worlds/sign-in.ts'

let server: Running
let amersfoort: string
beforeAll(async () => {
  server = await startServer({ LOG_LEVEL: 'error' })
  amersfoort = await onDatabaseOf(server, async ({ read }) => {
    const [entry] = await read.select().from(t.entries).where(eq(t.entries.slug, 'gemeente-amersfoort'))
    return entry?.id ?? ''
  })
})
afterAll(() => server.stop())

const password = 'drie losse woorden'
const next = 'vier andere losse woorden'

/** Another browser in which the same person is signed in. */
async function elsewhere(personId: string): Promise<CookieJar> {
  const { cookie } = await onDatabaseOf(server, (store) => aSession(store, personId))
  return new CookieJar(server.port, { [sessionCookieName]: cookie })
}

/** The mail that went to an address, when there is one with this subject. */
async function mailTo(address: string, subject: RegExp) {
  return await vi.waitFor(async () => {
    const files = await lastMailFiles(server.dataDir)
    const found = files.find((mail) => mail.to.includes(address) && subject.test(mail.subject))
    if (!found) throw new Error(`no mail to ${address}`)
    return found
  }, 5_000)
}

const linkIn = (text: string) => /\/adres\/[\w-]{43}/.exec(text)?.[0] ?? ''

test('a name is changed, and the page says so', async () => {
  const { browser } = await asMember(server)
  const done = await browser.post('/mijn/account/naam', { name: '  Anna de Vries ' })

  expect(done).toMatchObject({ status: 303, headers: { location: '/mijn/account' } })
  const shown = await browser.follow(done)
  expect(shown.text).toContain('Je naam is veranderd.')
  expect(shown.text).toContain('Anna de Vries')
  expect((await browser.get('/mijn/account')).text).not.toContain('Je naam is veranderd.')
})

test('a name that can be none comes back with what is the matter', async () => {
  const { browser } = await asMember(server)
  const answer = await browser.post('/mijn/account/naam', { name: ' ' })

  expect(answer.status).toBe(422)
  expect(answer.text).toContain('Vul je naam in.')
})

test('another password ends what was open elsewhere; neither is sent back when it is refused', async () => {
  const { id, browser } = await asMember(server, { password })
  const other = await elsewhere(id)
  const refused = await browser.post('/mijn/account/wachtwoord', { current: 'geraden wachtwoord', next })
  expect(refused.status).toBe(422)
  expect(refused.text).toContain('Dit is niet je wachtwoord.')
  expect(refused.text).not.toMatch(/geraden wachtwoord|vier andere/)
  expect((await other.get('/mijn')).status).toBe(200)

  const done = await browser.post('/mijn/account/wachtwoord', { current: password, next })

  expect((await browser.follow(done)).text).toContain('Je wachtwoord is veranderd.')
  expect((await other.get('/mijn')).status).toBe(302)
})

test('an address changes by a link to each; to open them does nothing', async () => {
  const { browser } = await asMember(server, { address: 'anna@amersfoort.example' })
  const asked = await browser.post('/mijn/account/adres', { address: 'Anna@Leusden.example ' })
  expect((await browser.follow(asked)).text).toContain('anna@leusden.example')

  const toNew = linkIn((await mailTo('anna@leusden.example', /Bevestig/)).text)
  const toOld = linkIn((await mailTo('anna@amersfoort.example', /ander e-mailadres/)).text)
  for (const link of [toNew, toOld, toNew, toOld]) {
    for (const method of ['GET', 'HEAD']) expect((await ask(server.port, link, { method })).status).toBe(200)
  }
  expect((await browser.get('/mijn/account')).text).toContain('anna@amersfoort.example')

  const scanner = new CookieJar(server.port)
  expect((await scanner.post(toNew)).headers.location).toBe('/')
  const done = await browser.post(toOld)
  expect(done.headers.location).toBe('/mijn/account')
  const shown = await browser.follow(done)
  expect(shown.text).toContain('Je e-mailadres is veranderd.')
  expect(shown.text).not.toContain('amersfoort.example')
  await mailTo('anna@amersfoort.example', /is veranderd/)
  expect((await browser.get(toNew)).text).toContain('Deze link werkt niet meer')
  expect((await browser.post(toNew)).headers.location).toBe(toNew)
})

test('an address that somebody has is answered as one that nobody has', async () => {
  await asMember(server, { address: 'bram@leusden.example' })
  const answers = []
  for (const address of ['bram@leusden.example', 'niemand@leusden.example']) {
    const { browser } = await asMember(server)
    const { status, headers } = await browser.post('/mijn/account/adres', { address })
    const { text } = await browser.get('/mijn/account/adres')
    const words = text.replaceAll(address, 'x').replace(/[\w-]+@gemeente\.example/g, 'y')
    answers.push({ status, to: headers.location, cookies: headers['set-cookie'], words })
  }

  expect(answers[0]).toEqual(answers[1])
})

test('a change that was asked for is taken back', async () => {
  const { browser } = await asMember(server)
  await browser.post('/mijn/account/adres', { address: 'terug@leusden.example' })
  const link = linkIn((await mailTo('terug@leusden.example', /Bevestig/)).text)
  await browser.post('/mijn/account/adres/intrekking')

  expect((await browser.get('/mijn/account')).text).not.toContain('terug@leusden.example')
  expect((await browser.get(link)).text).toContain('Deze link werkt niet meer')
  expect((await browser.get('/mijn/account/adres/intrekking')).headers.location).toBe('/mijn/account/adres')
})

describe('own sessions', () => {
  test('one is ended by its button', async () => {
    const { id, browser } = await asMember(server)
    const other = await elsewhere(id)
    const { text } = await browser.get('/mijn/account/sessies')
    const ids = [...text.matchAll(/name="session" value="([\w-]{43})"/g)].map(([, session]) => session ?? '')
    expect(ids).toHaveLength(2)

    for (const session of ids.reverse()) await other.post('/mijn/account/sessies', { session })

    expect((await browser.get('/mijn')).status).toBe(302)
    expect((await other.get('/mijn')).status).toBe(302)
  })

  test('all others at once, or all', async () => {
    const { id, browser } = await asMember(server)
    const other = await elsewhere(id)
    await browser.post('/mijn/account/sessies', { session: 'andere' })
    expect([(await browser.get('/mijn')).status, (await other.get('/mijn')).status]).toEqual([200, 302])

    const last = await elsewhere(id)
    const done = await browser.post('/mijn/account/sessies', { session: 'alle' })
    expect(done.headers.location).toBe('/')
    expect(browser.cookie(sessionCookieName)).toBeUndefined()
    expect((await last.get('/mijn')).status).toBe(302)
  })

  test.each(['', 'x', '../alle', 'a'.repeat(44)])('"%s" is none', async (session) => {
    const { browser } = await asMember(server)

    expect((await browser.post('/mijn/account/sessies', { session })).status).toBe(422)
    expect((await browser.get('/mijn')).status).toBe(200)
  })
})

describe('the second factor', () => {
  const path = '/mijn/account/extra-code'

  test('is set up, gives codes once, and is switched off', async () => {
    const { id, browser } = await asMember(server, { password })
    const other = await elsewhere(id)
    const before = browser.cookie(sessionCookieName)
    const shown = await browser.follow(await browser.post(`${path}/nieuw`, { current: password }))
    expect(shown.text).toMatch(/<svg class="qr-code"/)
    const secret = secretOn(shown.text)
    const wrong = await browser.post(`${path}/bevestiging`, { code: '000000' })
    expect(wrong.status).toBe(422)
    expect(secretOn(wrong.text)).toBe(secret)

    const done = await browser.post(`${path}/bevestiging`, { code: codeOn(shown.text) })
    const codes = [...done.text.matchAll(/<code>((?:[a-z0-9]{4}-){3}[a-z0-9]{4})<\/code>/g)].map(
      ([, code]) => code ?? '',
    )
    expect(new Set(codes).size).toBe(10)
    expect(done.headers['cache-control']).toBe('no-store')
    expect(browser.cookie(sessionCookieName)).not.toBe(before)
    expect((await other.get('/mijn')).status).toBe(302)
    for (const page of ['', '/bevestiging', '/herstelcodes']) {
      const { text } = await browser.get(path + page)
      for (const kept of [...codes, secret]) expect(text.replaceAll(' ', '')).not.toContain(kept)
    }

    const off = await browser.post(`${path}/einde`, { current: password, code: codes[0] ?? '' })
    expect((await browser.follow(off)).text).toContain('De extra code staat uit.')
  })

  test('new recovery codes take the password', async () => {
    const { browser } = await asMember(server, { password, secondFactor: true })
    const refused = await browser.post(`${path}/herstelcodes`, { current: 'geraden wachtwoord' })
    expect(refused.status).toBe(422)
    expect(refused.text).not.toMatch(/<code>/)

    const { text } = await browser.post(`${path}/herstelcodes`, { current: password })
    expect(text.match(/<code>/g)).toHaveLength(10)
  })

  test('of a beheerder stays on', async () => {
    const { browser, code } = await asMember(server, { password, administers: true })
    const answer = await browser.post(`${path}/einde`, { current: password, code: code() })

    expect(answer.status).toBe(422)
    expect(answer.text).toContain('Een beheerder logt altijd in met een code.')
  })

  test('who has none finds no codes to renew and nothing to switch off', async () => {
    const { browser } = await asMember(server)

    expect(await browser.get(`${path}/herstelcodes`)).toBeNotFound()
    expect(await browser.get(`${path}/einde`)).toBeNotFound()
  })

  test('a kennismakelaar is asked to have one, and may come in without', async () => {
    const theme = await onDatabaseOf(server, async ({ read }) => {
      const [entry] = await read.select().from(t.entries).where(eq(t.entries.kind, 'thema'))
      return entry?.id ?? ''
    })
    const asks = 'Je bent kennismakelaar en publiceert'

    const without = await asMember(server, { keeps: [theme] })
    expect((await without.browser.get('/mijn/account')).text).toContain(asks)
    const having = await asMember(server, { keeps: [theme], secondFactor: true })
    expect((await having.browser.get('/mijn/account')).text).not.toContain(asks)
    const { browser } = await asMember(server)
    expect((await browser.get('/mijn/account')).text).not.toContain(asks)
  })
})

describe('leaving an organisation', () => {
  const path = '/mijn/account/organisaties/gemeente-amersfoort/vertrek'

  test('is confirmed first; the last contactpersoon is told what it means', async () => {
    const { browser } = await asMember(server, { contactFor: [amersfoort] })
    expect((await browser.get('/mijn/account')).text).toContain(path)
    expect((await browser.get(path)).text).toContain('Je bent de laatste contactpersoon')

    expect((await browser.follow(await browser.post(path))).text).toContain(
      'Je hoort nu bij geen organisatie',
    )
    expect(await browser.get(path)).toBeNotFound()
  })

  test('is not there for who is no member', async () => {
    const { browser } = await asMember(server)

    expect(await browser.get(path)).toBeNotFound()
    expect(await browser.post(path)).toBeNotFound()
  })
})

test('a beheerder stops being one, unless nobody else is', async () => {
  const path = '/mijn/account/beheer/einde'
  const others = await onDatabaseOf(server, ({ read }) => read.select().from(t.administrators))
  const first = await asMember(server, { administers: true })
  expect(others.length).toBeGreaterThan(0)
  expect((await first.browser.follow(await first.browser.post(path))).text).toContain('geen beheerder meer')
  expect(await first.browser.get(path)).toBeNotFound()

  await onDatabaseOf(server, (store) => store.write(async (tx) => await tx.delete(t.administrators)))
  const last = await asMember(server, { administers: true })
  expect((await last.browser.get(path)).text).toContain('Je bent de enige beheerder')
  expect((await last.browser.post(path)).status).toBe(422)
})
