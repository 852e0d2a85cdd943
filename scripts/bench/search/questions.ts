import { pick, seeded } from '../entries/random.ts'
import type { Band } from './bands.ts'

/** Questions of one sort, each other than the one before. */
export interface QuestionSort {
  readonly what: string
  readonly next: () => string
  /** Whether other engines understand it as well as ours: words, and beginnings of words. */
  readonly everyEngine: boolean
}

/** The sorts of questions that are measured: words of each band, the beginnings of words, and what is harder. */
export function questionSorts(bands: readonly Band[], words: readonly string[]): QuestionSort[] {
  const random = seeded(7)
  const several = (from: readonly string[], count: number) =>
    Array.from({ length: count }, () => pick(random, from)).join(' ')
  const common = bands.findLast((band) => band.words.length > 0)?.words ?? words
  return [
    ...bands
      .filter((band) => band.words.length > 0)
      .flatMap(({ name, words: ofBand }) =>
        [1, 2, 3].map((count) => ({
          what: `${name}, ${count} ${count === 1 ? 'term' : 'terms'}`,
          next: () => several(ofBand, count),
          everyEngine: true,
        })),
      ),
    ...[2, 3, 4].map((letters) => ({
      what: `prefix of ${letters} letters`,
      next: () => pick(random, words).slice(0, letters),
      everyEngine: true,
    })),
    ...[
      { what: 'typing error', next: () => misspelt(pick(random, words.slice(0, 5_000)), random) },
      { what: 'phrase of 2 common words', next: () => `"${several(common, 2)}"` },
      { what: 'no words', next: () => '' },
    ].map((sort) => ({ ...sort, everyEngine: false })),
  ]
}

/** Texts of one sort that somebody is typing. */
export type TypedSort = Pick<QuestionSort, 'what' | 'next'>

/** The sorts of texts for which suggestions are measured: a word that is begun, alone and after others. */
export function typedSorts(bands: readonly Band[], words: readonly string[]): TypedSort[] {
  const random = seeded(13)
  const begun = (letters: number) => pick(random, words).slice(0, letters)
  const common = bands.findLast((band) => band.words.length > 0)?.words ?? words
  return [
    ...[2, 3, 5].map((letters) => ({
      what: `suggestions for ${letters} letters`,
      next: () => begun(letters),
    })),
    { what: 'suggestions after a common word', next: () => `${pick(random, common)} ${begun(2)}` },
    {
      what: 'suggestions after 2 common words',
      next: () => `${pick(random, common)} ${pick(random, common)} ${begun(3)}`,
    },
  ]
}

function misspelt(word: string, random: () => number): string {
  const at = 1 + Math.floor(random() * (word.length - 1))
  return `${word.slice(0, at)}${word.charAt(at) === 'q' ? 'x' : 'q'}${word.slice(at + 1)}`
}
