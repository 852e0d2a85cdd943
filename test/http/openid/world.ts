import { and, eq } from 'drizzle-orm'
import { expect } from 'vitest'
import { sessionCookieName } from '#app/auth/sessions.server.ts'
import * as t from '#db/schema/index.ts'
import { asMember, onDatabaseOf } from '../../support/as-member.ts'
import { CookieJar } from '../../support/cookie-jar.ts'
import { startProvider, type TestProvider } from '../../support/oidc.ts'
import type { RawAnswer } from '../../support/request.ts'
import { type Running, startServer } from '../../support/server.ts'

/** A site with a way in through one organisation, as a beheerder set it up. */
export interface World {
  readonly site: Running
  readonly provider: TestProvider
  readonly organisation: string
  /** What a person is, by address. */
  personWith(address: string): Promise<{ id: string; name: string; isMember: boolean } | undefined>
  stop(): Promise<void>
}

export const slug = 'gemeente-amersfoort'
export const wayIn = `/inloggen/organisatie/${slug}`

export async function worldWithProvider(): Promise<World> {
  const site = await startServer({ LOG_LEVEL: 'warn' })
  const provider = await startProvider(`${site.address}/inloggen/terug`)
  const [entry] = await onDatabaseOf(site, (store) =>
    store.read
      .select({ id: t.entries.id })
      .from(t.entries)
      .where(and(eq(t.entries.kind, 'organisatie'), eq(t.entries.slug, slug))),
  )
  const organisation = entry?.id ?? ''
  const { browser } = await asMember(site, { administers: true })
  const { issuer, clientId, clientSecret } = provider
  const set = await browser.post('/beheer/inloggen', {
    doe: 'instellen',
    organisation,
    issuer,
    clientId,
    clientSecret,
    domains: 'Amersfoort.example, werk.amersfoort.example',
  })
  expect(set.status).toBe(303)
  return {
    site,
    provider,
    organisation,
    personWith: (address) =>
      onDatabaseOf(site, async ({ read }) => {
        const [person] = await read.select().from(t.people).where(eq(t.people.address, address))
        if (!person) return undefined
        const { id, name } = person
        const memberships = await read.select().from(t.memberships).where(eq(t.memberships.personId, id))
        return { id, name, isMember: memberships.some((one) => one.organisationId === organisation) }
      }),
    stop: async () => {
      await provider.stop()
      await site.stop()
    },
  }
}

/**
 * Goes from the site to the provider and through it, like a browser.
 *
 * @returns the path of the site that it is sent back to.
 */
export async function throughProvider(
  { site, provider }: World,
  browser: CookieJar,
  start = wayIn,
): Promise<string> {
  let answer = await browser.get(start)
  const there = new CookieJar(provider.port)
  for (let steps = 0; steps < 6; steps++) {
    const to = new URL(answer.headers.location ?? '', provider.issuer)
    if (to.origin === site.address) return to.pathname + to.search
    answer = await there.get(to.pathname + to.search)
  }
  throw new Error(`the provider does not send back: ${answer.status}`)
}

/** Signs in through the provider, and stops at what the site answers. */
export async function signIn(world: World, browser: CookieJar, start = wayIn): Promise<RawAnswer> {
  return await browser.get(await throughProvider(world, browser, start))
}

/** Is back where one signs in, with a notice, without a session, and without a word too many. */
export async function expectSentBack(browser: CookieJar, answer: RawAnswer, notice: string): Promise<void> {
  expect(answer).toMatchObject({ status: 302, headers: { location: '/inloggen' } })
  expect(browser.cookie(sessionCookieName)).toBeUndefined()
  const { status, text } = await browser.follow(answer)
  expect(status).toBe(200)
  expect(text).toContain(notice)
  expect(text).not.toMatch(/Error|node_modules| at .*:\d+:\d+/)
}

export const failed = 'Inloggen via je organisatie lukte niet.'
export const noWorkAddress = 'Je organisatie gaf geen werkadres van zichzelf door.'
