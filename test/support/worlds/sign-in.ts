import { TOTP } from 'otpauth'
import { newCodeSecret } from '#app/auth/one-time-codes.server.ts'
import { seal } from '#app/auth/sealed.server.ts'
import { newToken } from '#app/auth/tokens.server.ts'
import { aboutFactor } from '#app/models/people/second-factor.server.ts'
import type { Store } from '#db/client.ts'
import * as t from '#db/schema/index.ts'

const day = 86_400_000

interface SessionParts {
  readonly now?: Date
  readonly device?: string
  readonly awaits?: 'second-factor' | 'new-second-factor' | null
}

/**
 * Signs somebody in, as if they had shown all that is asked.
 *
 * @returns the value of the cookie, and the id under which the database has the session.
 */
export async function aSession(
  store: Store,
  personId: string,
  { now = new Date(), device = 'Firefox op Linux', awaits = null }: SessionParts = {},
): Promise<{ readonly cookie: string; readonly id: string }> {
  const { token, hash } = newToken()
  const expiresAt = new Date(now.getTime() + 30 * day).toISOString()
  const row = { id: hash, personId, expiresAt, createdAt: now.toISOString(), device, awaits }
  await store.write(async (tx) => await tx.insert(t.sessions).values(row))
  return { cookie: token, id: hash }
}

/**
 * Gives somebody a second factor, as if they had set it up.
 *
 * @returns its secret.
 */
export async function aSecondFactor(store: Store, siteSecret: Buffer, personId: string): Promise<string> {
  const secret = newCodeSecret()
  const sealed = seal(siteSecret, aboutFactor(personId), secret)
  const row = { personId, secret: sealed, confirmedAt: '2026-11-01T09:00:00.000Z' }
  await store.write(async (tx) => await tx.insert(t.secondFactors).values(row))
  return secret
}

/** What an app shows at an instant. */
export function codeAt(secret: string, instant: Date): string {
  return new TOTP({ secret }).generate({ timestamp: instant.getTime() })
}
