import { fold } from '#app/models/texts/fold.ts'
import type { Analyser } from '#app/search/analysis/words.ts'
import type { Query, QueryWord } from '#app/search/query.ts'
import { countOf, type Found } from './found.ts'
import type { SearchIndex } from './index.ts'
import type { Alternative, Lookup } from './lookup.ts'
import { matchingPhrase } from './phrase.ts'
import type { Readable } from './readable.ts'
import type { Scratch } from './scratch.ts'
import { type Spelling, spellingFactors, spellingsOf } from './spellings.ts'
import type { Synonyms } from './synonyms.ts'

/** A word of the question with what it finds. */
export interface Group {
  readonly word: QueryWord
  /** Terms that are marked in the texts. */
  readonly terms: readonly number[]
  /** Those of them that answer it alone. */
  readonly alone: readonly number[]
  readonly found: readonly Found[]
  /** Documents in it. */
  readonly count: number
}

/** A phrase of the question with the documents that have it. */
export interface PhraseGroup {
  readonly words: readonly QueryWord[]
  /** Those of its words that are nowhere in what the asker may read. */
  readonly unknown: readonly QueryWord[]
  readonly terms: readonly number[]
  readonly found: readonly Found[]
}

export interface Interpreted {
  readonly groups: readonly Group[]
  readonly phrases: readonly PhraseGroup[]
  readonly without: readonly (readonly Found[])[]
  readonly alsoSearched: readonly string[]
}

/** What a word that begins so counts for, beside the word itself. */
export const prefixFactor = 0.6

/** So many words are tried for a prefix, the most frequent first; more would cost time and say nothing. */
const mostPrefixTerms = 100

export interface Surroundings {
  readonly index: SearchIndex
  readonly readable: Readable
  readonly analyse: Analyser
  readonly synonyms: Synonyms
  readonly scratch: Scratch
}

/** `lookup` is of what the asker may read. */
type Asking = Surroundings & { readonly lookup: Lookup }

/** Looks up what the words, phrases and exclusions of a question find. */
export function interpret(query: Query, around: Asking): Interpreted {
  const spellings = spellingsOf(query.words, around)
  const last = query.words.reduce<QueryWord | undefined>((a, b) => (a && a.end > b.end ? a : b), undefined)
  return {
    groups: query.words.map((word, index) =>
      group(word, spellings.perWord[index] ?? [], word === last, around),
    ),
    phrases: query.phrases.map((words) => phraseGroup(words, around)),
    without: query.without.map((words) => phraseGroup(words, around).found),
    alsoSearched: spellings.written,
  }
}

function group(word: QueryWord, others: readonly Spelling[], isLast: boolean, around: Asking): Group {
  const { term, parts } = around.analyse(word.text.toLowerCase())
  const numbersOf = (spelled: readonly Spelling[]) => spelled.flatMap((each) => numbered(each, around))
  const own = numbersOf([{ terms: [term], factor: 1 }])
  const pieces = parts.filter((part) => !parts.some((other) => other !== part && other.includes(part)))
  const whole = pieces.length > 1 ? [{ terms: pieces, factor: spellingFactors.parts }] : []
  const alternatives = [...own, ...numbersOf([...others, ...whole])]
  // A compound that no text has is not lost: some have one of its parts.
  const isNowhere = whole.length > 0 && !own.some((each) => finds(each, around))
  if (isNowhere) {
    const each = pieces.map((piece) => ({ terms: [piece], factor: spellingFactors.part }))
    return { ...groupOf(word, [...alternatives, ...numbersOf(each)], around), alone: aloneOf(alternatives) }
  }
  const found = groupOf(word, alternatives, around)
  if (found.count > 0 || !isLast || word.text.length < 2) return found
  return groupOf(word, [...alternatives, ...prefixAlternatives(word, around)], around)
}

function groupOf(word: QueryWord, alternatives: readonly Alternative[], around: Asking): Group {
  const found = around.lookup.any(alternatives)
  // Terms that only together are an alternative are marked only when they are found so, by who asks.
  const marked = alternatives.filter((each) => each.terms.length === 1 || finds(each, around))
  const terms = marked.flatMap((each) => each.terms)
  return { word, terms, alone: aloneOf(alternatives), found, count: countOf(found) }
}

function aloneOf(alternatives: readonly Alternative[]): number[] {
  return alternatives.flatMap(({ terms }) => (terms.length === 1 ? terms : []))
}

function finds({ terms }: Alternative, { lookup }: Asking): boolean {
  return countOf(lookup.all(terms)) > 0
}

/** An alternative by the numbers of its terms; none when the index lacks one of them. */
function numbered({ terms, factor }: Spelling, { index }: Surroundings): Alternative[] {
  const numbers = terms.map((term) => index.vocabulary.terms.find(term))
  return numbers.includes(undefined) ? [] : [{ terms: numbers as number[], factor }]
}

function prefixAlternatives(word: QueryWord, { index }: Surroundings): Alternative[] {
  const { vocabulary } = index
  const counted = new Map<number, number>()
  for (const found of vocabulary.startingWith(fold(word.text))) {
    const term = vocabulary.bases.array[found]!
    counted.set(term, (counted.get(term) ?? 0) + vocabulary.publicCount.array[found]!)
  }
  return [...counted]
    .sort(([, a], [, b]) => b - a)
    .slice(0, mostPrefixTerms)
    .map(([term]) => ({ terms: [term], factor: prefixFactor }))
}

function phraseGroup(words: readonly QueryWord[], { index, analyse, lookup }: Asking): PhraseGroup {
  const numbers = words.map((word) => index.vocabulary.terms.find(analyse(word.text.toLowerCase()).term))
  const known = numbers.map((term) => term !== undefined && countOf(lookup.term(term)) > 0)
  const unknown = words.filter((_, i) => !known[i])
  const terms = unknown.length > 0 ? [] : (numbers as number[])
  const candidates = lookup.all([...new Set(terms)])
  const found = terms.length === 1 ? candidates : candidates.map((each) => matchingPhrase(each, terms, index))
  return { words, unknown, terms, found }
}
