import { fold } from '#app/models/texts/fold.ts'
import { tokens } from './analysis/tokens.ts'

/**
 * A key whose order as a plain string is the order of titles on Dutch screens: case, accents and punctuation do
 * not count, numbers sort by their value (*Plein 9* before *Plein 10*).
 */
export function titleSortKey(title: string): string {
  return tokens(title)
    .map((token) => fold(token.text).replace(/\d+/g, (digits) => digits.padStart(8, '0')))
    .join(' ')
}
