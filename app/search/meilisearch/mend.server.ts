import { fold } from '#app/models/texts/fold.ts'
import { editDistance } from '#app/search/embedded/edit-distance.ts'
import { reachOf } from '#app/search/embedded/nearest-words.ts'
import type { QueryWord } from '#app/search/query.ts'
import type { Asking } from './asking.server.ts'
import { Counting } from './counting.server.ts'
import { readersFilter } from './filter.ts'

/** So many entries are looked at for words that are like one that was typed. */
const lookedAt = 20

/** So many words of a question are mended; looking for each takes time, and who mistypes more did not type. */
const mostMended = 8

/** Shortest word beside which a space may be missing. */
const shortestApart = 3

/** So many places for a missing space are tried when there is an error beside it. */
const mostSeams = 4

/** Words offered to anyone are those of entries that everybody may read. */
const everybody = [readersFilter(['public'])]

/**
 * The text with words that are probably typed wrong replaced by what was meant: a word with one error less; else two
 * words, when only the space between them is missing; else a word with two errors less; else two words, one of them
 * with an error.
 *
 * @returns undefined when nothing is near.
 */
export async function mend(
  text: string,
  errors: readonly QueryWord[],
  asking: Asking,
): Promise<string | undefined> {
  const wrong = errors.slice(0, mostMended).filter(({ text }) => text.length <= 40 && reachOf(fold(text)) > 0)
  const folded = wrong.map((word) => fold(word.text))
  const near = await nearest(folded, reachOf, asking)
  const apart = await wordsApart(
    folded.filter((_, index) => near[index]?.distance !== 1),
    asking,
  )
  const left = folded.filter(
    (word, index) => near[index] === undefined && apart.whole.get(word) === undefined,
  )
  const withError = await apartWithError(left, apart, asking)
  let mended = text
  for (const [index, word] of [...wrong.entries()].sort(([, a], [, b]) => b.start - a.start)) {
    const typed = folded[index] ?? ''
    const one = near[index]?.distance === 1 ? near[index]?.word : undefined
    const meant = one ?? apart.whole.get(typed) ?? near[index]?.word ?? withError.get(typed)
    if (meant !== undefined) mended = mended.slice(0, word.start) + meant + mended.slice(word.end)
  }
  return mended === text ? undefined : mended
}

interface Near {
  readonly word: string
  readonly distance: number
}

/** For each word the nearest one that texts have, of those the most frequent; not the word itself. */
async function nearest(
  words: readonly string[],
  reach: (word: string) => number,
  asking: Asking,
): Promise<(Near | undefined)[]> {
  const like = await asking.likeWords(
    words.map((word) => ({ text: `${word} `, filter: everybody, limit: lookedAt })),
  )
  const close = words.map((word, index) => closest(word, like[index] ?? [], reach(word)))
  const written = new Written(asking)
  for (const { words: several } of close) if (several.length > 1) written.add(...several)
  await written.look()
  return close.map(({ words: several, distance }) => {
    const [word] = [...several].sort((a, b) => written.count(b) - written.count(a))
    return word === undefined ? undefined : { word, distance }
  })
}

function closest(typed: string, words: readonly string[], reach: number) {
  const distances = words.map((word) => editDistance(typed, fold(word), reach))
  const distance = Math.min(...distances.filter((each) => each > 0))
  return {
    distance,
    words: distance > reach ? [] : words.filter((_, index) => distances[index] === distance),
  }
}

interface Apart {
  /** The word as two words that texts have, the first as long as can be. */
  readonly whole: ReadonlyMap<string, string>
  readonly written: Written
}

/** Words of which only the space between them is missing. */
async function wordsApart(words: readonly string[], asking: Asking): Promise<Apart> {
  const written = new Written(asking)
  for (const word of words) for (const pair of pairsOf(word)) written.add(...pair)
  await written.look()
  const whole = new Map<string, string>()
  for (const word of words) {
    const pair = pairsOf(word).find((each) => each.every((part) => written.count(part) > 0))
    if (pair) whole.set(word, pair.join(' '))
  }
  return { whole, written }
}

/** The same for two words, the shorter one of which has an error. */
async function apartWithError(words: readonly string[], { written }: Apart, asking: Asking) {
  const seams = words.flatMap((word) =>
    pairsOf(word)
      .flatMap(([first, last]) => [
        { word, exact: first, other: last, write: (other: string) => `${first} ${other}` },
        { word, exact: last, other: first, write: (other: string) => `${other} ${last}` },
      ])
      .filter(({ exact }) => written.count(exact) > 0)
      .sort((a, b) => b.exact.length - a.exact.length)
      .slice(0, mostSeams),
  )
  const near = await nearest(
    seams.map(({ other }) => other),
    (word) => Math.min(1, reachOf(word)),
    asking,
  )
  const meant = new Map<string, string>()
  for (const [index, { word, write }] of seams.entries()) {
    const found = near[index]
    if (found && !meant.has(word)) meant.set(word, write(found.word))
  }
  return meant
}

/** A word in two, the first as long as can be. */
function pairsOf(word: string): [first: string, last: string][] {
  const count = Math.max(0, word.length - 2 * shortestApart + 1)
  return Array.from({ length: count }, (_, i) => {
    const at = word.length - shortestApart - i
    return [word.slice(0, at), word.slice(at)]
  })
}

/** In how many entries that everybody may read words stand as they are written. */
class Written {
  readonly #counting: Counting

  constructor(asking: Asking) {
    this.#counting = new Counting(asking, everybody, 'words')
  }

  add(...words: readonly string[]) {
    this.#counting.add(...words.map((word) => `"${word}"`))
  }

  look(): Promise<void> {
    return this.#counting.look()
  }

  count(word: string): number {
    return this.#counting.of(`"${word}"`)
  }
}
