import type { Analyser } from '#app/search/analysis/words.ts'
import { spellingFactors } from '#app/search/embedded/spellings.ts'
import type { Synonyms } from '#app/search/embedded/synonyms.ts'
import type { Query, QueryWord } from '#app/search/query.ts'

/** A way in which a word may be found: one term, or several that must all be there. */
export interface Way {
  readonly terms: readonly string[]
  readonly factor: number
  /** It is a part of the word and does not answer it alone. */
  readonly piece?: true
}

/** A word of the question with all ways to find it, its own term first. */
export interface Group {
  readonly word: QueryWord
  readonly ways: readonly Way[]
  /** Parts of the word when it is a compound. */
  readonly pieces: readonly string[]
}

export interface Phrase {
  readonly words: readonly QueryWord[]
  readonly terms: readonly string[]
}

/** A compound that two words make which stand beside each other, with its synonyms. */
export interface Joined {
  /** Number of the first of the two groups. */
  readonly at: number
  readonly term: string
  readonly synonyms: readonly Way[]
}

/** What a question asks, in terms of the analysis. */
export interface Asked {
  readonly groups: readonly Group[]
  /** Compounds that may be meant: when the index has them, they are. */
  readonly joined: readonly Joined[]
  readonly phrases: readonly Phrase[]
  /** Terms that must not stand next to each other; or one that must not be there. */
  readonly without: readonly (readonly string[])[]
  readonly alsoSearched: readonly string[]
}

/** Letters that may stand between the parts of a compound. */
const linking = ['', 's', 'en', 'n', 'e'] as const

/** Says a question in terms, with synonyms and parts of compounds. */
export function interpret(query: Query, analyse: Analyser, synonyms: Synonyms): Asked {
  const bases = query.words.map((word) => analyse(word.text.toLowerCase()))
  const found = synonyms.of(bases.map(({ term }) => term))
  const termsOf = (words: readonly QueryWord[]) => words.map((word) => analyse(word.text.toLowerCase()).term)
  return {
    groups: query.words.map((word, index) => {
      const { term = '', parts = [] } = bases[index] ?? {}
      const pieces = parts.filter((part) => !parts.some((other) => other !== part && other.includes(part)))
      return {
        word,
        pieces: pieces.length > 1 ? pieces : [],
        ways: [
          { terms: [term], factor: 1 },
          ...(found.perWord[index] ?? []).map(asSynonym),
          ...(pieces.length > 1 ? [{ terms: pieces, factor: spellingFactors.parts }] : []),
        ],
      }
    }),
    joined: joinedOf(query.words, analyse, synonyms),
    phrases: query.phrases.map((words) => ({ words, terms: termsOf(words) })),
    without: query.without.map(termsOf),
    alsoSearched: found.written,
  }
}

function joinedOf(words: readonly QueryWord[], analyse: Analyser, synonyms: Synonyms): Joined[] {
  return words.slice(0, -1).flatMap((first, at) => {
    const second = words[at + 1]
    if (!second || first.stop || second.stop) return []
    const made = new Map<string, Joined>()
    for (const link of linking) {
      const { term, known } = analyse(`${first.text}${link}${second.text}`.toLowerCase())
      const others = (synonyms.of([term]).perWord[0] ?? []).map(asSynonym)
      if (known || others.length > 0) made.set(term, { at, term, synonyms: others })
    }
    return [...made.values()]
  })
}

function asSynonym(terms: readonly string[]): Way {
  return { terms, factor: spellingFactors.synonym }
}
