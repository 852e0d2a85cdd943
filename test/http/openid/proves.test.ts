import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { sessionCookieName } from '#app/auth/sessions.server.ts'
import { CookieJar } from '../../support/cookie-jar.ts'
import { signIn, type World, wayIn, worldWithProvider } from './world.ts'

// Who signs in through their organisation alone has no password to show once more.

let world: World
beforeAll(async () => {
  world = await worldWithProvider()
})
afterAll(() => world.stop())
beforeEach(() => Object.assign(world.provider, { does: 'sign in', tells: 'in the token' }))

let number = 0
/** Somebody who came in through the provider. */
async function employee() {
  number += 1
  const email = `bea${number}@amersfoort.example`
  world.provider.account = { sub: `bea-${number}`, email, email_verified: true, name: 'Bea' }
  const browser = new CookieJar(world.site.port)
  expect((await signIn(world, browser)).headers.location).toBe('/mijn')
  return { email, browser }
}

const again = (path: string) => `${wayIn}?opnieuw=ja&naar=${encodeURIComponent(path)}`

test('erases the account after signing in at the organisation again, and not before', async () => {
  const { email, browser } = await employee()
  const path = '/mijn/account/gegevens'
  const before = await browser.get(path)
  expect(before.text).toContain('Log opnieuw in via')
  expect(before.text).toContain(`href="${again(path).replace('&', '&amp;')}"`)
  expect(before.text).not.toContain('type="password"')
  expect((await browser.post(path, {})).status).toBe(422)

  const back = await signIn(world, browser, again(path))
  expect(back).toMatchObject({ status: 302, headers: { location: path } })
  const page = await browser.follow(back)
  expect(page.text).toContain('Je organisatie heeft net bevestigd dat jij het bent.')
  expect(await browser.post(path, {})).toMatchObject({ status: 303, headers: { location: '/' } })
  expect(await world.personWith(email)).toBeUndefined()
})

test('begins with the extra code, and makes a first password', async () => {
  const { browser } = await employee()
  await signIn(world, browser, again('/mijn/account/extra-code/nieuw'))
  expect(await browser.post('/mijn/account/extra-code/nieuw', {})).toMatchObject({
    status: 303,
    headers: { location: '/mijn/account/extra-code/bevestiging' },
  })
  const next = 'drie losse woorden erbij'
  expect(await browser.post('/mijn/account/wachtwoord', { next })).toMatchObject({ status: 303 })
  // Who has a password shows that from now on.
  expect((await browser.post('/mijn/account/gegevens', {})).text).toContain('Vul je wachtwoord in.')
})

test('is not believed when the organisation only remembered who was there', async () => {
  const { browser } = await employee()
  world.provider.does = 'remember who signed in'
  const back = await signIn(world, browser, again('/mijn/account/gegevens'))
  const page = await browser.follow(back)
  expect(page.text).toContain('Je organisatie liet niet zien dat je net opnieuw inlogde.')
  expect((await browser.post('/mijn/account/gegevens', {})).status).toBe(422)
})

test('is not believed when somebody else signs in there, who gets no session and no account by it', async () => {
  const { browser } = await employee()
  world.provider.account = { sub: 'een ander', email: 'ander@amersfoort.example', email_verified: true }
  const back = await signIn(world, browser, again('/mijn/account/gegevens'))
  const page = await browser.follow(back)
  expect(page.text).toContain('Bij je organisatie logde iemand anders in.')
  expect(page.text).toContain('<summary>Bea</summary>')
  expect(await world.personWith('ander@amersfoort.example')).toBeUndefined()
})

test('without a session nothing is proved', async () => {
  await employee()
  const stranger = new CookieJar(world.site.port)
  const back = await signIn(world, stranger, again('/mijn/account/gegevens'))
  expect(stranger.cookie('leerplein_bewijs')).toBeUndefined()
  expect(stranger.cookie(sessionCookieName)).toBeUndefined()
  expect((await stranger.follow(back)).headers.location).toContain('/inloggen?naar=')
})

test('what one session proved holds for no other', async () => {
  const { browser } = await employee()
  await signIn(world, browser, again('/mijn/account/gegevens'))
  const proof = browser.cookie('leerplein_bewijs') ?? ''
  const other = new CookieJar(world.site.port, { leerplein_bewijs: proof })
  await signIn(world, other)
  expect((await other.post('/mijn/account/gegevens', {})).status).toBe(422)
})
