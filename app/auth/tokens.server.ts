import { createHash, randomBytes } from 'node:crypto'

/** A secret for a link or a session, and the hash under which the database knows it. */
export interface Token {
  readonly token: string
  readonly hash: string
}

/** 256 random bits, as they fit into an address. */
export function newToken(): Token {
  const token = randomBytes(32).toString('base64url')
  return { token, hash: hashToken(token) }
}

/** SHA-256, which is enough for what is random already: nobody guesses it from its hash. */
export function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('base64url')
}
