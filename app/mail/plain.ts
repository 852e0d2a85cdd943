// Line ends would make a header or a paragraph of a name; marks of direction turn round what follows them.
const dangerous = /[\p{Cc}\p{Zl}\p{Zp}\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu

/** Text as one line, without anything that is not seen. */
export function plainLine(text: string): string {
  // In a header `=?…?=` would be decoded by who reads it, and hold all of that again.
  return text.replace(dangerous, ' ').replaceAll('=?', '= ?').replace(/\s+/g, ' ').trim()
}

/** Text of one or more lines, each of them plain; at most one empty line in a row. */
export function plainText(text: string): string {
  const lines = text.split(/\r\n|\r|\n/).map(plainLine)
  return lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}
