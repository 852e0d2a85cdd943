import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { sessionCookieName } from '#app/auth/sessions.server.ts'
import { asMember } from '../../support/as-member.ts'
import { CookieJar } from '../../support/cookie-jar.ts'
import {
  expectSentBack,
  failed,
  noWorkAddress,
  signIn,
  throughProvider,
  type World,
  wayIn,
  worldWithProvider,
} from './world.ts'

let world: World
beforeAll(async () => {
  world = await worldWithProvider()
})
afterAll(() => world.stop())

const attempt = 'leerplein_poging'
const visitor = () => new CookieJar(world.site.port)
let number = 0
beforeEach(() => {
  number += 1
  const account = { sub: `id-${number}`, email: `anna${number}@amersfoort.example`, email_verified: true }
  Object.assign(world.provider, { does: 'sign in', tells: 'in the token', account })
})

describe('an organisation speaks for its own confirmed addresses only', () => {
  test.each([
    ['of another domain', { email: 'anna@elders.example' }],
    ['of a domain that ends alike', { email: 'anna@nietamersfoort.example' }],
    ['of a domain below it', { email: 'anna@boef.amersfoort.example' }],
    ['that is not confirmed', { email_verified: false }],
    ['that is not confirmed, as a text', { email_verified: 'false' }],
    [
      'that is not confirmed, with a user name',
      { email_verified: false, preferred_username: 'anna@amersfoort.example' },
    ],
    ['that is two', { email: 'boef@elders.example, anna@amersfoort.example' }],
    ['with another within it', { email: 'boef@elders.example@amersfoort.example' }],
    ['that is none', { email: undefined, preferred_username: 'anna' }],
  ])('an address %s', async (_, parts) => {
    const { account } = world.provider
    world.provider.account = { ...account, ...parts }
    const browser = visitor()

    await expectSentBack(browser, await signIn(world, browser), noWorkAddress)
    expect(await world.personWith(account.email ?? '')).toBeUndefined()
  })

  test('so that nobody takes over an account of another domain', async () => {
    await asMember(world.site, { address: 'beheer@elders.example' })
    world.provider.account = { sub: 'boef', email: 'beheer@elders.example', email_verified: true }
    const browser = visitor()

    await expectSentBack(browser, await signIn(world, browser), noWorkAddress)
    expect(await world.personWith('beheer@elders.example')).toMatchObject({ isMember: false })
  })
})

describe('what comes back has to be what this browser began', () => {
  test('not with another state', async () => {
    const browser = visitor()
    const back = await throughProvider(world, browser)

    await expectSentBack(browser, await browser.get(back.replace(/state=[^&]*/, 'state=x')), failed)
  })

  test('not without a code', async () => {
    const browser = visitor()
    const back = await throughProvider(world, browser)

    await expectSentBack(browser, await browser.get(back.replace(/code=[^&]*/, 'code=x')), failed)
    await expectSentBack(browser, await browser.get('/inloggen/terug'), failed)
  })

  test('not in a browser that began nothing: nobody is signed in as somebody else by a link', async () => {
    const back = await throughProvider(world, visitor())
    const other = visitor()

    await expectSentBack(other, await other.get(back), failed)
  })

  test('not in a browser that began another one', async () => {
    const back = await throughProvider(world, visitor())
    const other = visitor()
    await other.get(wayIn)

    await expectSentBack(other, await other.get(back), failed)
  })

  test('not with a cookie that somebody made or changed', async () => {
    const browser = visitor()
    const back = await throughProvider(world, browser)
    const kept = browser.cookie(attempt) ?? ''
    for (const made of [`${kept.slice(0, -4)}AAAA`, 'e30', '']) {
      const other = new CookieJar(world.site.port, { [attempt]: made })
      await expectSentBack(other, await other.get(back), failed)
    }
  })

  test('not a second time, also with the cookie', async () => {
    const browser = visitor()
    const back = await throughProvider(world, browser)
    const kept = browser.cookie(attempt) ?? ''
    expect((await browser.get(back)).headers.location).toBe('/mijn')
    expect(browser.cookie(attempt)).toBeUndefined()

    const other = new CookieJar(world.site.port, { [attempt]: kept })
    await expectSentBack(other, await other.get(back), failed)
  })

  test('not signed for another sign-in', async () => {
    world.provider.does = 'sign for another nonce'
    const browser = visitor()

    await expectSentBack(browser, await signIn(world, browser), failed)
  })
})

test('who is refused there is sent back', async () => {
  world.provider.does = 'refuse'
  const browser = visitor()

  await expectSentBack(browser, await signIn(world, browser), failed)
})

test('a provider that does not answer keeps nobody out of the site, whenever it goes', async () => {
  world.provider.does = 'be down'
  const browser = visitor()
  await expectSentBack(browser, await browser.get(wayIn), failed)

  world.provider.does = 'sign in'
  const back = await throughProvider(world, browser)
  world.provider.does = 'be down'
  await expectSentBack(browser, await browser.get(back), failed)
})

test('an organisation without a way in has a page that is not there, like any other', async () => {
  const { status, text } = await visitor().get('/inloggen/organisatie/gemeente-losser')

  expect(status).toBe(404)
  expect(text).toContain('Deze pagina is er niet')
})

test('a way in that was closed meanwhile leads back', async () => {
  const browser = visitor()
  const back = await throughProvider(world, browser)
  const beheer = (await asMember(world.site, { administers: true })).browser
  await beheer.post('/beheer/inloggen', { doe: 'sluiten', organisation: world.organisation })

  await expectSentBack(browser, await browser.get(back), failed)
  expect(browser.cookie(sessionCookieName)).toBeUndefined()
})
