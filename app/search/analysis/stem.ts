const vowel = /[aeiouy]/
const doubled = /(kk|dd|tt)$/

/** Start of the region after the first consonant that follows a vowel, from `from` on. */
function regionAfter(word: string, from: number): number {
  for (let i = from + 1; i < word.length; i += 1) {
    if (!vowel.test(word.charAt(i)) && vowel.test(word.charAt(i - 1))) return i + 1
  }
  return word.length
}

/**
 * The stem of a Dutch word that no dictionary knows: the Snowball algorithm for Dutch (Porter, 2002) on
 * folded words.
 *
 * @param word folded: letters a–z and digits.
 */
export function stem(word: string): string {
  if (word.length < 4) return word
  const first = Math.max(regionAfter(word, 0), 3)
  const second = regionAfter(word, first - 1)
  let it = withoutEnding(word, first)
  const before = it
  if (it.endsWith('e') && it.length - 1 >= first && !vowel.test(it.charAt(it.length - 2)))
    it = undouble(it.slice(0, -1))
  const lostE = it !== before
  if (it.endsWith('heid') && it.length - 4 >= second && it.charAt(it.length - 5) !== 'c') {
    it = withoutEn(it.slice(0, -4), first)
  }
  return withSingleVowel(withoutDerivation(it, first, second, lostE))
}

function undouble(word: string): string {
  return doubled.test(word) ? word.slice(0, -1) : word
}

function withoutEn(word: string, first: number): string {
  const ending = /(ene|en)$/.exec(word)?.[0]
  if (!ending) return word
  const rest = word.slice(0, -ending.length)
  if (rest.length < first || vowel.test(rest.charAt(rest.length - 1)) || rest.endsWith('gem')) return word
  return undouble(rest)
}

function withoutEnding(word: string, first: number): string {
  if (word.endsWith('heden')) return word.length - 5 >= first ? `${word.slice(0, -5)}heid` : word
  if (/(ene|en)$/.test(word)) return withoutEn(word, first)
  const s = /(se|s)$/.exec(word)?.[0]
  if (!s) return word
  const rest = word.slice(0, -s.length)
  return rest.length >= first && /[^aeiouyj]$/.test(rest) ? rest : word
}

function withoutDerivation(word: string, first: number, second: number, lostE: boolean): string {
  const ends = (ending: string) => word.endsWith(ending) && word.length - ending.length >= second
  if (ends('end') || ends('ing')) {
    const rest = word.slice(0, -3)
    const ig = rest.endsWith('ig') && rest.length - 2 >= second && rest.charAt(rest.length - 3) !== 'e'
    return ig ? rest.slice(0, -2) : undouble(rest)
  }
  if (ends('ig') && word.charAt(word.length - 3) !== 'e') return word.slice(0, -2)
  if (ends('lijk')) {
    const rest = word.slice(0, -4)
    const e = rest.endsWith('e') && rest.length - 1 >= first && !vowel.test(rest.charAt(rest.length - 2))
    return e ? undouble(rest.slice(0, -1)) : rest
  }
  if (ends('baar')) return word.slice(0, -4)
  if (lostE && ends('bar')) return word.slice(0, -3)
  return word
}

function withSingleVowel(word: string): string {
  return word.replace(
    /([^aeiouy])(aa|ee|oo|uu)([^aeiouy])$/,
    (_, before, double, after) => before + double[0] + after,
  )
}
