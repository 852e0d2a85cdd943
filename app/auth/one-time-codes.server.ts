import { Secret, TOTP } from 'otpauth'

// Time-based codes (RFC 6238), with the parameters that every authenticator app understands.

const periodMs = 30_000
const issuer = 'Leerplein'

/** A new secret to share with an app, in base32. */
export function newCodeSecret(): string {
  return new Secret({ size: 20 }).base32
}

/** The address that an app reads from a picture: it holds the secret, and names the account in the app's list. */
export function appAddress(secret: string, account: string): string {
  return codes(secret, account).toString()
}

/**
 * The time step that a code belongs to; undefined when it is none of this secret, now. A clock may be one step off,
 * and so may who types. Each step counts once: who calls this keeps the last one.
 */
export function stepOfCode(secret: string, code: string, now: Date): number | undefined {
  if (!/^\d{6}$/.test(code)) return undefined // six other characters make the library throw
  const timestamp = now.getTime()
  const off = codes(secret).validate({ token: code, timestamp, window: 1 })
  return off === null ? undefined : Math.floor(timestamp / periodMs) + off
}

function codes(secret: string, label = ''): TOTP {
  return new TOTP({ issuer, label, secret, algorithm: 'SHA1', digits: 6, period: periodMs / 1000 })
}
