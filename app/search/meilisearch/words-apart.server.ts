import { reachOf } from '#app/search/embedded/nearest-words.ts'
import type { Asking } from './asking.server.ts'
import { nearest } from './nearest-words.server.ts'
import { Written } from './written.server.ts'

/** Shortest word beside which a space may be missing. */
const shortestApart = 3

/** So many places for a missing space are tried when there is an error beside it. */
const mostSeams = 4

interface Apart {
  /** The word as two or three words that texts have, the first as long as can be. */
  readonly whole: ReadonlyMap<string, string>
  readonly written: Written
}

/** Words of which only the space between them is missing, or both spaces. */
export async function wordsApart(words: readonly string[], asking: Asking): Promise<Apart> {
  const written = new Written(asking)
  for (const word of words) for (const pair of pairsOf(word)) written.add(...pair)
  await written.look()
  // A longer first word goes before a rest that is one word: what it leaves may be two.
  for (const word of words)
    for (const [, rest] of beginnings(word, written)) for (const pair of pairsOf(rest)) written.add(...pair)
  await written.look()
  const whole = new Map<string, string>()
  for (const word of words) {
    for (const [first, rest] of beginnings(word, written)) {
      const row = written.has(rest) ? [rest] : pairsOf(rest).find((pair) => pair.every(written.has))
      if (!row) continue
      whole.set(word, [first, ...row].join(' '))
      break
    }
  }
  return { whole, written }
}

/** A word in two, of which texts have the first; none after one of which they have both. */
function beginnings(word: string, written: Written): (readonly [first: string, rest: string])[] {
  const begun = pairsOf(word).filter(([first]) => written.has(first))
  const complete = begun.findIndex(([, rest]) => written.has(rest))
  return complete < 0 ? begun : begun.slice(0, complete + 1)
}

/** The same for two words, the shorter one of which has an error. */
export async function apartWithError(words: readonly string[], { written }: Apart, asking: Asking) {
  const seams = words.flatMap((word) =>
    pairsOf(word)
      .reverse()
      .flatMap(([first, last]) => [
        { word, exact: first, other: last, write: (other: string) => `${first} ${other}` },
        { word, exact: last, other: first, write: (other: string) => `${other} ${last}` },
      ])
      .filter(({ exact }) => written.has(exact))
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
  return Array.from({ length: count }, (_, i) => word.length - shortestApart - i)
    .filter((at) => !/[\uDC00-\uDFFF]/.test(word.charAt(at))) // within a letter of two units
    .map((at) => [word.slice(0, at), word.slice(at)])
}
