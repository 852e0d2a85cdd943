/** Letters that terms share; 0 is no letter, it closes a text. */
const letters = 255

/**
 * The letter of a term. Terms share the 255 letters, the most frequent ones hardly: those were numbered first.
 *
 * A row of words as a text with one letter for each word, by its base word, is an outline: where a phrase stands, its
 * outline stands. Looking for a few letters in a text is what the runtime does fastest, and it takes a byte a word.
 */
export function letterOf(term: number): number {
  return 1 + (term % letters)
}

/** The outline of a phrase. */
export function outlineOfTerms(terms: readonly number[]): string {
  return String.fromCharCode(...terms.map(letterOf))
}
