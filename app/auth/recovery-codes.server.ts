import { randomInt } from 'node:crypto'
import { hashToken } from './tokens.server.ts'

/** No characters that look like each other on paper. */
const alphabet = '23456789abcdefghjkmnpqrstuvwxyz'
const codeLength = 16

/** Ten codes, each with 79 random bits: nobody guesses one from its hash. */
export function newRecoveryCodes(): string[] {
  return Array.from({ length: 10 }, newCode)
}

/** The hash of a recovery code, however it was typed over; undefined when it can't be one. */
export function hashOfRecoveryCode(typed: string): string | undefined {
  const code = typed.toLowerCase().replaceAll(/[^a-z0-9]/g, '')
  return code.length === codeLength ? hashToken(code) : undefined
}

/** In fours, as one reads it from paper. */
function newCode(): string {
  const four = () => Array.from({ length: 4 }, () => alphabet[randomInt(alphabet.length)]).join('')
  return Array.from({ length: codeLength / 4 }, four).join('-')
}
