import { readFileSync } from 'node:fs'
import { analyserOf } from '#app/search/analysis/analyse.server.ts'
import type { Lexicon } from '#app/search/analysis/lexicon.server.ts'
import { tokens } from '#app/search/analysis/tokens.ts'
import type { Analyser } from '#app/search/analysis/words.ts'
import { parseSynonyms } from '#app/search/synonyms.server.ts'
import type { Random } from '#scripts/bench/entries/random.ts'

/** What the rules need to know of the language. */
export interface Language {
  readonly lexicon: Lexicon
  readonly analyse: Analyser
  /** Base word → other expressions of the list that mean the same. */
  readonly synonyms: ReadonlyMap<string, readonly string[]>
}

/**
 * A change of a query: words as a person might have typed them instead.
 *
 * @returns undefined when there is nothing in them to change so.
 */
export type Change = (words: readonly string[], language: Language, random: Random) => string[] | undefined

/** The language with the synonyms of a file. */
export function languageOf(lexicon: Lexicon, synonymsFile: string): Language {
  const analyse = analyserOf(lexicon)
  const synonyms = new Map<string, string[]>()
  for (const group of parseSynonyms(readFileSync(synonymsFile, 'utf8'), synonymsFile)) {
    for (const expression of group) {
      const [word, ...more] = tokens(expression)
      if (word === undefined || more.length > 0) continue
      const { term } = analyse(word.text.toLowerCase())
      const others = group.filter((other) => other !== expression)
      synonyms.set(term, [...(synonyms.get(term) ?? []), ...others])
    }
  }
  return { lexicon, analyse, synonyms }
}

/** Places of the words that a change may be made to, in an order by chance. */
export function placesOf(
  words: readonly string[],
  fits: (word: string) => boolean,
  random: Random,
): number[] {
  const places = words.flatMap((word, place) => (fits(word) ? [{ place, order: random() }] : []))
  return places.sort((a, b) => a.order - b.order).map(({ place }) => place)
}

/** Changes the first word, in an order by chance, that can be changed so. */
export function changeOne(
  words: readonly string[],
  random: Random,
  change: (word: string) => readonly string[] | undefined,
): string[] | undefined {
  for (const place of placesOf(words, (word) => /^\p{L}+$/u.test(word), random)) {
    const changed = change(words[place]!)
    if (changed) return [...words.slice(0, place), ...changed, ...words.slice(place + 1)]
  }
  return undefined
}
