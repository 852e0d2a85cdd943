import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { sessionCookieName } from '#app/auth/sessions.server.ts'
import * as t from '#db/schema/index.ts'
import { asMember, onDatabaseOf } from '../support/as-member.ts'
import { CookieJar } from '../support/cookie-jar.ts'
import { type Running, startServer } from '../support/server.ts'
import { codeOn } from '../support/shown-secret.ts'

let server: Running
beforeAll(async () => {
  server = await startServer({ LOG_LEVEL: 'error' })
})
afterAll(() => server.stop())

const password = 'drie losse woorden'
let number = 0

/** Somebody with a password who is not signed in in this browser. */
async function somebody(ties: Parameters<typeof asMember>[1] = {}) {
  number += 1
  const address = `anna${number}@gemeente.example`
  const member = await asMember(server, { password, address, ...ties })
  return { ...member, address, browser: new CookieJar(server.port) }
}

const signIn = (browser: CookieJar, address: string, to = '') =>
  browser.post(`/inloggen${to}`, { address, password })

describe('who has a second factor', () => {
  test('shows a code after the password, and goes on to where they wanted to be', async () => {
    const { address, browser, code } = await somebody({ secondFactor: true })

    const half = await signIn(browser, address, '?naar=/mijn/account')
    expect(half.headers.location).toBe('/inloggen/code?naar=%2Fmijn%2Faccount')
    expect((await browser.follow(half)).status).toBe(200)
    const halfCookie = browser.cookie(sessionCookieName)

    const done = await browser.post('/inloggen/code?naar=%2Fmijn%2Faccount', { code: code() })
    expect(done).toMatchObject({ status: 303, headers: { location: '/mijn/account' } })
    expect((await browser.follow(done)).text).toContain('Je bent ingelogd.')
    expect(browser.cookie(sessionCookieName)).not.toBe(halfCookie)
  })

  test('gets a new session by it: the one from before the code is over', async () => {
    const { address, browser, code } = await somebody({ secondFactor: true })
    await signIn(browser, address)
    const half = new CookieJar(server.port, { [sessionCookieName]: browser.cookie(sessionCookieName) ?? '' })
    await browser.post('/inloggen/code', { code: code() })

    expect((await half.get('/mijn')).headers.location).toBe('/inloggen?naar=%2Fmijn')
    expect((await browser.get('/mijn')).status).toBe(200)
  })

  test('stays out with a wrong code, which is not sent back, and with one that was used', async () => {
    const { address, browser, code } = await somebody({ secondFactor: true })
    await signIn(browser, address)

    const wrong = await browser.post('/inloggen/code', { code: '000000' })
    expect(wrong.status).toBe(422)
    expect(wrong.text).toContain('Deze code klopt niet')
    expect(wrong.text).not.toContain('000000')
    expect((await browser.post('/inloggen/code', {})).text).toContain('Vul de code in.')

    const used = code()
    await browser.post('/inloggen/code', { code: used })
    const other = new CookieJar(server.port)
    await signIn(other, address)
    expect((await other.post('/inloggen/code', { code: used })).status).toBe(422)
  })

  test('is kept from guessing, also in another browser', async () => {
    const { address, code } = await somebody({ secondFactor: true })
    for (const times of [3, 2]) {
      const browser = new CookieJar(server.port)
      await signIn(browser, address)
      for (let at = 0; at < times; at++) await browser.post('/inloggen/code', { code: '000000' })
    }

    const browser = new CookieJar(server.port)
    await signIn(browser, address)
    expect((await browser.post('/inloggen/code', { code: code() })).text).toContain('te vaak geprobeerd')
  })

  test('is never led to another site', async () => {
    const { address, browser, code } = await somebody({ secondFactor: true })
    await signIn(browser, address, '?naar=//boef.invalid')
    const done = await browser.post('/inloggen/code?naar=//boef.invalid', { code: code() })

    expect(done.headers.location).toBe('/mijn')
  })
})

test('the page of the code is for half a session alone', async () => {
  const { browser: member } = await asMember(server)
  expect((await member.get('/inloggen/code?naar=/agenda')).headers.location).toBe('/agenda')

  const visitor = new CookieJar(server.port)
  expect((await visitor.get('/inloggen/code')).headers.location).toBe('/inloggen?naar=%2Finloggen%2Fcode')
  expect((await visitor.post('/inloggen/code', { code: '123456' })).status).toBe(302)
})

describe('a beheerder without a second factor', () => {
  test('is led to set one up, and comes in by it', async () => {
    const { address, browser } = await somebody({ administers: true, secondFactor: false })
    const half = await signIn(browser, address, '?naar=/mijn/account')
    expect(half.headers.location).toBe('/mijn/account/extra-code/nieuw?naar=%2Fmijn%2Faccount')
    expect((await browser.follow(half)).text).toContain('Je bent beheerder.')
    expect((await browser.get('/mijn')).headers.location).toBe('/mijn/account/extra-code/nieuw?naar=%2Fmijn')

    const begun = await browser.post(half.headers.location ?? '', { current: password })
    expect(begun.headers.location).toBe('/mijn/account/extra-code/bevestiging?naar=%2Fmijn%2Faccount')
    const shown = await browser.follow(begun)
    const done = await browser.post(begun.headers.location ?? '', { code: codeOn(shown.text) })
    expect(done.status).toBe(200)
    expect(done.text).toContain('href="/mijn/account"')
    expect((await browser.get('/mijn/account')).status).toBe(200)
  })

  test('also when they became one during a session', async () => {
    const { id, browser } = await asMember(server)
    expect((await browser.get('/mijn/account')).status).toBe(200)
    const since = new Date().toISOString()
    await onDatabaseOf(server, (store) =>
      store.write(async (tx) => await tx.insert(t.administrators).values({ personId: id, since })),
    )

    expect((await browser.get('/mijn/account')).headers.location).toContain('/mijn/account/extra-code/nieuw')
  })
})
