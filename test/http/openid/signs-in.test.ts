import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { sessionCookieName } from '#app/auth/sessions.server.ts'
import * as t from '#db/schema/index.ts'
import { asMember, onDatabaseOf } from '../../support/as-member.ts'
import { CookieJar } from '../../support/cookie-jar.ts'
import { signIn, type World, wayIn, worldWithProvider } from './world.ts'

let world: World
beforeAll(async () => {
  world = await worldWithProvider()
})
afterAll(() => world.stop())
beforeEach(() => Object.assign(world.provider, { does: 'sign in', tells: 'in the token' }))

const visitor = () => new CookieJar(world.site.port)
let number = 0
/** Somebody new at the provider. */
function employee(parts: Record<string, unknown> = {}) {
  number += 1
  const account = { sub: `id-${number}`, email: `anna${number}@amersfoort.example`, name: 'Anna Jansen' }
  world.provider.account = { ...account, email_verified: true, ...parts }
  return account
}

describe('who comes through their organisation for the first time', () => {
  test('has an account and is a member, and goes on to where they wanted to be', async () => {
    const { email } = employee()
    const browser = visitor()
    const done = await signIn(world, browser, `${wayIn}?naar=${encodeURIComponent('/mijn/account?a=b')}`)

    expect(done).toMatchObject({ status: 302, headers: { location: '/mijn/account?a=b' } })
    const page = await browser.follow(done)
    expect(page.text).toContain('Je bent ingelogd.')
    expect(page.text).toContain('Gemeente Amersfoort')
    expect(await world.personWith(email)).toMatchObject({ name: 'Anna Jansen', isMember: true })
  })

  test.each<[string, Record<string, unknown>, string]>([
    ['with capitals', { email: 'Cas@Amersfoort.example' }, 'cas@amersfoort.example'],
    ['of another of its domains', { email: 'dia@werk.amersfoort.example' }, 'dia@werk.amersfoort.example'],
    [
      'that is the user name',
      { email: undefined, preferred_username: 'emo@amersfoort.example' },
      'emo@amersfoort.example',
    ],
    [
      'of which nobody says that it is confirmed',
      { email: 'fee@amersfoort.example', email_verified: undefined },
      'fee@amersfoort.example',
    ],
  ])('by an address %s', async (_, parts, address) => {
    for (const tells of ['in the token', 'when asked'] as const) {
      const { sub } = employee({ ...parts, sub: `${address}, ${tells}` })
      world.provider.tells = tells
      expect((await signIn(world, visitor())).headers.location, sub).toBe('/mijn')
    }
    expect(await world.personWith(address)).toMatchObject({ isMember: true })
  })

  test('without a name, is called by the first part of the address', async () => {
    const { email } = employee({ name: ' ' })
    await signIn(world, visitor())

    expect(await world.personWith(email)).toMatchObject({ name: email.split('@')[0] })
  })

  test('and has the account already, becomes a member with it and shows their second factor', async () => {
    const { email } = employee()
    const { id } = await asMember(world.site, { address: email, name: 'Anna de Vries', secondFactor: true })
    const browser = visitor()
    const done = await signIn(world, browser, `${wayIn}?naar=/agenda`)

    expect(done.headers.location).toBe('/inloggen/code?naar=%2Fagenda')
    expect((await browser.get('/mijn')).status).toBe(302)
    expect(await world.personWith(email)).toEqual({ id, name: 'Anna de Vries', isMember: true })
  })

  test('and is a beheerder, owes a second factor like every beheerder', async () => {
    const { email } = employee()
    await asMember(world.site, { address: email, administers: true, secondFactor: false })
    const browser = visitor()
    const done = await signIn(world, browser)

    expect(done.headers.location).toBe('/mijn/account/extra-code/nieuw?naar=%2Fmijn')
    expect((await browser.get('/beheer')).status).toBe(302)
  })
})

test('who comes again is the same person, also with another address', async () => {
  const { sub, email } = employee()
  await signIn(world, visitor())
  const first = await world.personWith(email)
  world.provider.account = { sub, email: 'anna.trouwde@elders.example', email_verified: false }
  const browser = visitor()
  const done = await signIn(world, browser)

  expect(done.headers.location).toBe('/mijn')
  expect((await browser.follow(done)).text).toContain('<summary>Anna Jansen</summary>')
  expect(await world.personWith(email)).toEqual(first)
  expect(await world.personWith('anna.trouwde@elders.example')).toBeUndefined()
})

test.each(['//boef.invalid', 'https://boef.invalid/', '/\\boef.invalid', 'javascript:alert(1)'])(
  'nobody is led on to another site: %s',
  async (naar) => {
    employee()
    const done = await signIn(world, visitor(), `${wayIn}?naar=${encodeURIComponent(naar)}`)

    expect(done).toMatchObject({ status: 302, headers: { location: '/mijn' } })
  },
)

test('the page to sign in has a link to it, which keeps where one wants to be', async () => {
  const { text } = await visitor().get('/inloggen?naar=/mijn/account')

  expect(text).toContain(`href="${wayIn}?naar=%2Fmijn%2Faccount"`)
  expect(text).toMatch(/>Log in via (?:<!-- -->)?Gemeente Amersfoort</)
})

test('a hidden organisation is not named there', async () => {
  const set = (visibility: 'team' | 'openbaar', readers: string) =>
    onDatabaseOf(world.site, ({ write }) =>
      write(async (tx) => {
        await tx.update(t.entries).set({ visibility }).where(eq(t.entries.id, world.organisation))
        await tx
          .update(t.entryReaders)
          .set({ principal: readers })
          .where(eq(t.entryReaders.entryId, world.organisation))
      }),
    )
  await set('team', `organisation:${world.organisation}`)
  expect((await visitor().get('/inloggen')).text).not.toContain('Amersfoort')
  employee()
  expect((await signIn(world, visitor())).headers.location).toBe('/mijn')
  await set('openbaar', 'public')
})

test('its secret is nowhere to be read, neither in the database nor on a page', async () => {
  const { clientSecret } = world.provider
  const [row] = await onDatabaseOf(world.site, ({ read }) => read.select().from(t.identityProviders))
  const { browser } = await asMember(world.site, { administers: true })

  expect(row?.clientSecret.length).toBeGreaterThan(clientSecret.length)
  expect(JSON.stringify(row)).not.toContain(clientSecret)
  expect((await browser.get('/beheer/inloggen')).text).not.toContain(clientSecret)
  expect(world.site.output()).not.toContain(clientSecret)
})

test('another provider knows nobody by what the first one called them', async () => {
  const { sub, email } = employee()
  await signIn(world, visitor())
  const { browser } = await asMember(world.site, { administers: true })
  const { issuer, clientId, clientSecret } = world.provider
  const fields = { doe: 'instellen', organisation: world.organisation, clientId, clientSecret }
  const domains = 'amersfoort.example'
  await browser.post('/beheer/inloggen', { ...fields, domains, issuer: 'https://ander.example' })
  await browser.post('/beheer/inloggen', { ...fields, domains, issuer })

  world.provider.account = { sub, email: 'bram.nieuw@amersfoort.example', email_verified: true, name: 'Bram' }
  const other = visitor()
  expect((await other.follow(await signIn(world, other))).text).toContain('<summary>Bram</summary>')
  expect(other.cookie(sessionCookieName)).toBeDefined()
  expect((await world.personWith(email))?.name).toBe('Anna Jansen')
})
