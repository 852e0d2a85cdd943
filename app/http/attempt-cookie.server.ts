import type { Attempt } from '#app/auth/openid.server.ts'
import { seal, unseal } from '#app/auth/sealed.server.ts'

/** A sign-in through an organisation that is under way, kept with the browser that began it. */
export interface Underway extends Attempt {
  readonly organisation: string
  /** Whether somebody who is signed in shows that it is them. */
  readonly anew: boolean
  /** Path to go on to. */
  readonly to: string
  /** Instant at which it began. */
  readonly since: string
}

const name = 'leerplein_poging'
const about = 'sign-in through an organisation'
const path = '/inloggen'
const seconds = 600

/** The cookie that keeps it for ten minutes; sealed, so that nobody can begin it for somebody else. */
export function attemptCookie(siteSecret: Buffer, secure: boolean, underway: Underway): string {
  const value = seal(siteSecret, about, JSON.stringify(underway))
  return `${name}=${value}; Path=${path}; Max-Age=${seconds}; HttpOnly; SameSite=Lax${secure ? '; Secure' : ''}`
}

/** The cookie that ends it. */
export const noAttemptCookie = `${name}=; Path=${path}; Max-Age=0; HttpOnly; SameSite=Lax`

/** What the cookies of a request say of it; undefined when there is none, it is not ours, or it is too old. */
export function attemptIn(siteSecret: Buffer, cookies: string, now: Date): Underway | undefined {
  const value = new RegExp(`(?:^|;\\s*)${name}=([\\w-]+)`).exec(cookies)?.[1]
  const opened = value === undefined ? undefined : unseal(siteSecret, about, value)
  const underway = opened === undefined ? undefined : (JSON.parse(opened) as Underway)
  const isLate = underway !== undefined && now.getTime() - Date.parse(underway.since) > seconds * 1000
  return isLate ? undefined : underway
}
