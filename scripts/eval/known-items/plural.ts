import type { Lexicon } from '#app/search/analysis/lexicon.server.ts'

const vowels = 'aeiou'

/** The other number of a Dutch noun; undefined when the dictionary knows neither it nor a word like it. */
export function otherNumber(word: string, { baseOf }: Lexicon): string | undefined {
  const base = baseOf(word)
  if (base === undefined) return unknown(word)
  if (base !== word) return plurals(base).includes(word) ? base : undefined
  return plurals(word).find((plural) => baseOf(plural) === word)
}

/** Plurals that a noun may have by the rules of spelling. */
function plurals(word: string): string[] {
  const last = word.slice(-1)
  const opened = word.replace(/(aa|ee|oo|uu)([^aeiou])$/, (_, vowel: string, end: string) => vowel[0] + end)
  const voiced = opened.replace(/f$/, 'v').replace(/s$/, 'z')
  const closed = /[^aeiou][aeiou][^aeiouwxj]$/.test(word) ? word + last : word
  const unstressed = /[^e]e[lnrm]$/.test(word)
  return [
    ...(unstressed ? [`${word}s`] : []),
    word.replace(/heid$/, 'heden'),
    `${closed}en`,
    `${opened}en`,
    `${voiced}en`,
    `${word}en`,
    `${word}s`,
    `${word}n`,
    `${word}eren`,
  ].filter((plural) => plural !== word)
}

/** A word the dictionary lacks, most often a compound, gets the ending that such words have. */
function unknown(word: string): string | undefined {
  if (word.length < 8) return undefined
  for (const [plural, single] of [
    [/ingen$/, 'ing'],
    [/heden$/, 'heid'],
    [/ies$/, 'ie'],
    [/ers$/, 'er'],
  ] as const) {
    if (plural.test(word)) return word.replace(plural, single)
  }
  if (/heid$/.test(word)) return word.replace(/heid$/, 'heden')
  if (/(ie|e[lnrm])$/.test(word) && !/(ieel|[^e]een)$/.test(word))
    return /en$/.test(word) ? undefined : `${word}s`
  return vowels.includes(word.slice(-1)) || /(en|s)$/.test(word) ? undefined : plurals(word)[0]
}
