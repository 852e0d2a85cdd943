import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto'

/** Whose mail of which kind a link switches off. */
export interface Unsubscribing {
  readonly personId: string
  readonly what: string
}

/**
 * The token of a link that switches off mail of a kind. It is signed and kept nowhere, so that it works for as long as
 * the mail is kept, without signing in.
 *
 * @param siteSecret the secret of the site; the key is derived from it, for this use alone.
 */
export function unsubscribeToken(siteSecret: Buffer, { personId, what }: Unsubscribing): string {
  const key = Buffer.from(hkdfSync('sha256', siteSecret, '', 'leerplein unsubscribe', 32))
  return createHmac('sha256', key).update(`${personId}\n${what}`).digest('base64url')
}

/** Whether a token was made by this site for exactly this. */
export function isUnsubscribeToken(siteSecret: Buffer, about: Unsubscribing, token: string): boolean {
  const [expected, given] = [unsubscribeToken(siteSecret, about), token].map((text) => Buffer.from(text))
  return expected?.length === given?.length && timingSafeEqual(expected as Buffer, given as Buffer)
}
