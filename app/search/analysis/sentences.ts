/** A sentence of a text, in UTF-16 units. */
export interface Sentence {
  readonly start: number
  readonly end: number
}

// An end mark, closing quotes, and white space; or the end of a line, since paragraphs are apart by one.
const boundary = /[.!?…]+["'”’)\]]*\s+(?=["'“‘([]*[\p{Lu}\p{N}])|\n+/gu
const abbreviation =
  /(?:^|[\s(])(?:bijv|bv|dhr|mevr|drs|dr|mr|ir|prof|nr|ca|incl|excl|evt|o\.a|d\.w\.z|t\/m|blz|art)\.\s*$/iu

/** Where the sentences of a text start and end, without the white space around them. */
export function sentences(text: string): Sentence[] {
  const found: Sentence[] = []
  let start = 0
  for (const match of text.matchAll(boundary)) {
    const end = match.index + match[0].length
    if (abbreviation.test(text.slice(Math.max(start, end - 12), end))) continue
    addTrimmed(found, text, start, end)
    start = end
  }
  addTrimmed(found, text, start, text.length)
  return found
}

function addTrimmed(found: Sentence[], text: string, start: number, end: number) {
  const piece = text.slice(start, end)
  const from = start + piece.length - piece.trimStart().length
  const to = start + piece.trimEnd().length
  if (to > from) found.push({ start: from, end: to })
}
