import type { Analyser } from '#app/search/analysis/words.ts'
import { spellingFactors } from '#app/search/embedded/spellings.ts'
import type { Synonyms } from '#app/search/embedded/synonyms.ts'
import type { Query, QueryWord } from '#app/search/query.ts'

/** A way in which a word may be found: one term, or several that must all be there. */
export interface Way {
  readonly terms: readonly string[]
  readonly factor: number
}

/** A word of the question with all ways to find it, its own term first. */
export interface Group {
  readonly word: QueryWord
  readonly ways: readonly Way[]
}

export interface Phrase {
  readonly words: readonly QueryWord[]
  readonly terms: readonly string[]
}

/** What a question asks, in terms of the analysis. */
export interface Asked {
  readonly groups: readonly Group[]
  readonly phrases: readonly Phrase[]
  /** Terms that must not stand next to each other; or one that must not be there. */
  readonly without: readonly (readonly string[])[]
  readonly alsoSearched: readonly string[]
}

/** Says a question in terms, with synonyms and parts of compounds. */
export function interpret(query: Query, analyse: Analyser, synonyms: Synonyms): Asked {
  const bases = query.words.map((word) => analyse(word.text.toLowerCase()))
  const found = synonyms.of(bases.map(({ term }) => term))
  const termsOf = (words: readonly QueryWord[]) => words.map((word) => analyse(word.text.toLowerCase()).term)
  return {
    groups: query.words.map((word, index) => {
      const { term = '', parts = [] } = bases[index] ?? {}
      const whole = parts.filter((part) => !parts.some((other) => other !== part && other.includes(part)))
      return {
        word,
        ways: [
          { terms: [term], factor: 1 },
          ...(found.perWord[index] ?? []).map((terms) => ({ terms, factor: spellingFactors.synonym })),
          ...(whole.length > 1 ? [{ terms: whole, factor: spellingFactors.parts }] : []),
        ],
      }
    }),
    phrases: query.phrases.map((words) => ({ words, terms: termsOf(words) })),
    without: query.without.map(termsOf),
    alsoSearched: found.written,
  }
}
