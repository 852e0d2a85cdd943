const marks = /\p{M}+/gu
const plain = /^[a-z0-9]*$/
const ligatures: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ł: 'l',
  ı: 'i',
}

/**
 * A word as the index knows it: lower case, without accents, ĳ as ij.
 * *Coöperatie*, *COOPERATIE* and *cooperatie* fold to the same.
 */
export function fold(word: string): string {
  const lower = word.toLowerCase()
  if (plain.test(lower)) return lower
  return lower
    .normalize('NFKD') // also takes ĳ apart into i and j
    .replace(marks, '')
    .replace(/[ßæœøđłı]/g, (letter) => ligatures[letter] ?? letter)
}
