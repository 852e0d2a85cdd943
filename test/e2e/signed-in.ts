import type { BrowserContextOptions } from 'playwright-core'
import { inject } from 'vitest'
import { sessionCookieName } from '#app/auth/sessions.server.ts'
import { asMember, type MemberTies, type SignedIn } from '../support/as-member.ts'

/** The site of the browser tests, as tests over http know it. */
export function siteOfBrowser() {
  return { port: Number(new URL(inject('site')).port), dataDir: inject('dataDir') }
}

/** Somebody who is signed in, with what `visit` needs to go round as them. */
export async function signedIn(
  ties: MemberTies = {},
): Promise<SignedIn & { readonly as: BrowserContextOptions }> {
  const member = await asMember(siteOfBrowser(), ties)
  const cookie = { name: sessionCookieName, value: member.cookie, domain: 'localhost', path: '/' }
  const storageState = {
    cookies: [{ ...cookie, expires: -1, httpOnly: true, secure: false, sameSite: 'Lax' as const }],
    origins: [],
  }
  return { ...member, as: { storageState } }
}
