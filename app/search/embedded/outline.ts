import { textEnd } from './documents.ts'

/** What closes a text; no word has this letter. */
const end = 0

/** The letter of a term. Terms share the 255 letters, the most frequent ones hardly: those were numbered first. */
function letterOf(term: number): number {
  return 1 + (term % 255)
}

let room = Buffer.alloc(4096)

/**
 * A row of words as a text with one letter for each word, by its base word: where a phrase stands, its outline
 * stands. Looking for a few letters in a text is what the runtime does fastest, and it takes a byte a word.
 *
 * @param bases the base word of each word.
 */
export function outlineOfWords(words: Uint32Array, bases: Uint32Array): string {
  if (room.length < words.length) room = Buffer.alloc(words.length * 2)
  for (let i = 0; i < words.length; i += 1) {
    const word = words[i]!
    room[i] = word === textEnd ? end : letterOf(bases[word]!)
  }
  return room.toString('latin1', 0, words.length)
}

/** The outline of a phrase. */
export function outlineOfTerms(terms: readonly number[]): string {
  return String.fromCharCode(...terms.map(letterOf))
}
