import type { Attempt } from '#app/auth/openid.server.ts'
import { seal, unseal } from '#app/auth/sealed.server.ts'

/** A sign-in through an organisation that is under way, kept with the browser that began it. */
export interface Underway extends Attempt {
  readonly organisation: string
  /** Path to go on to. */
  readonly to: string
}

const name = 'leerplein_poging'
const about = 'sign-in through an organisation'
const path = '/inloggen'

/** The cookie that keeps it for ten minutes; sealed, so that nobody can begin it for somebody else. */
export function attemptCookie(siteSecret: Buffer, secure: boolean, underway: Underway): string {
  const value = seal(siteSecret, about, JSON.stringify(underway))
  return `${name}=${value}; Path=${path}; Max-Age=600; HttpOnly; SameSite=Lax${secure ? '; Secure' : ''}`
}

/** The cookie that ends it. */
export const noAttemptCookie = `${name}=; Path=${path}; Max-Age=0; HttpOnly; SameSite=Lax`

/** What the cookies of a request say of it; undefined when there is none, or it is not ours. */
export function attemptIn(siteSecret: Buffer, cookies: string): Underway | undefined {
  const value = new RegExp(`(?:^|;\\s*)${name}=([\\w-]+)`).exec(cookies)?.[1]
  const opened = value === undefined ? undefined : unseal(siteSecret, about, value)
  return opened === undefined ? undefined : (JSON.parse(opened) as Underway)
}
