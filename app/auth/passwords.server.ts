import { hash, verify } from '@node-rs/argon2'

// Algorithm.Argon2id is a constant enum, which can't be imported file by file.
const argon2id = 2

/** OWASP Password Storage Cheat Sheet, argon2id: 19 MiB of memory, two passes, one lane. */
const cost = { algorithm: argon2id, memoryCost: 19_456, timeCost: 2, parallelism: 1 }

/** The hash to keep of a password. Takes about 30 ms, off the event loop. */
export function hashPassword(password: string): Promise<string> {
  return hash(password.normalize('NFKC'), cost)
}

let nobodys: Promise<string> | undefined

/**
 * Whether a password is the one of this hash. Without a hash it is not, which takes as long to find out: the time
 * of an answer must not tell which addresses have an account.
 */
export async function passwordMatches(password: string, kept: string | undefined): Promise<boolean> {
  nobodys ??= hashPassword('of nobody')
  const matches = await verify(kept ?? (await nobodys), password.normalize('NFKC'))
  return kept !== undefined && matches
}
