import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'

const cipher = 'aes-256-gcm'
const ivLength = 12
const tagLength = 16

/**
 * Encrypts a secret that the site itself has to know again, so that who reads the database learns nothing.
 *
 * @param siteSecret the secret of the site; the key is derived from it, for this use alone.
 * @param about what it belongs to, `second-factor:<person>`: moved to another row it can't be opened.
 */
export function seal(siteSecret: Buffer, about: string, text: string): string {
  const iv = randomBytes(ivLength)
  const sealing = createCipheriv(cipher, keyFrom(siteSecret), iv).setAAD(Buffer.from(about))
  const sealed = Buffer.concat([sealing.update(text, 'utf8'), sealing.final()])
  return Buffer.concat([iv, sealing.getAuthTag(), sealed]).toString('base64url')
}

/** What was sealed; undefined when it was sealed with another secret, about something else, or was changed since. */
export function unseal(siteSecret: Buffer, about: string, sealed: string): string | undefined {
  const bytes = Buffer.from(sealed, 'base64url')
  const [iv, tag] = [bytes.subarray(0, ivLength), bytes.subarray(ivLength, ivLength + tagLength)]
  try {
    const opening = createDecipheriv(cipher, keyFrom(siteSecret), iv, { authTagLength: tagLength })
    opening.setAAD(Buffer.from(about)).setAuthTag(tag)
    const text = [opening.update(bytes.subarray(ivLength + tagLength)), opening.final()]
    return Buffer.concat(text).toString('utf8')
  } catch {
    return undefined
  }
}

/** The secret of the site also signs: what it signs must not be a key to anything. */
function keyFrom(siteSecret: Buffer): Buffer {
  return Buffer.from(hkdfSync('sha256', siteSecret, '', 'leerplein sealed', 32))
}
