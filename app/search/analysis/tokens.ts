/** A word in a text: where it starts and ends, in UTF-16 units, and how it is written. */
export interface Token {
  readonly start: number
  readonly end: number
  readonly text: string
}

// Combining marks belong to the letter before them, or text in NFD would fall apart at every accent.
const word = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu

/** What is longer than this is no word that anyone searches; it would only fill the index. */
const longest = 64

/** The words of a text: runs of letters and digits, nothing else is ever one. */
export function tokens(text: string): Token[] {
  const found: Token[] = []
  for (const match of text.matchAll(word)) {
    found.push({ start: match.index, end: match.index + match[0].length, text: match[0].slice(0, longest) })
  }
  return found
}
