import { createHash } from 'node:crypto'
import { stopWords } from '#app/search/analysis/stop-words.ts'

/** What is written in the index, and in a question to it, in the place of a term or a value. */

const begin = 'qq'

/**
 * A term of the analysis as one word that the server takes as it is: letters it neither folds nor splits, and none of
 * the stop words that it leaves out, so that phrases with them are exact.
 */
export function tokenOf(term: string): string {
  if (stopWords.has(term) && /^[a-z]+$/.test(term)) return `${begin}${term}`
  if (/^[a-z]{1,64}$/.test(term) && !term.startsWith(begin)) return term
  return `${begin}x${letters(term)}`
}

/** Half of a SHA-256 in the letters a to p. */
function letters(text: string): string {
  const hex = createHash('sha256').update(text).digest('hex').slice(0, 32)
  return hex.replace(/[0-9a-f]/g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)))
}

const longest = 200

/**
 * A facet value or principal as the server can neither take apart nor confuse with another one: it compares without
 * case, cuts off what is long, and has rules of its own for what stands between quotes.
 */
export function indexValue(text: string): string {
  if (/^[a-z0-9][a-z0-9.:-]*$/.test(text) && text.length <= longest) return text
  const bytes = Buffer.from(text)
  if (bytes.length > longest) return `y_${createHash('sha256').update(bytes).digest('hex')}`
  return `x_${bytes.toString('hex')}`
}

/** The text of a value; undefined when it was too long to be given back. */
export function textOfIndexValue(value: string): string | undefined {
  if (value.startsWith('y_')) return undefined
  return value.startsWith('x_') ? Buffer.from(value.slice(2), 'hex').toString() : value
}
