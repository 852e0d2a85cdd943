import { fold } from '#app/models/texts/fold.ts'
import { NearestWords, reachOf } from './nearest-words.ts'
import type { Vocabulary } from './vocabulary.ts'

/** Shortest word beside which a space may be missing; most spaces that may be. */
const apart = { shortest: 3, spaces: 2 }

/** So many places for a missing space are tried when there is an error beside it. */
const mostSeams = 4

/** Mends typing errors with words of entries that everybody may read. */
export class Speller {
  readonly #nearest: NearestWords

  constructor(readonly vocabulary: Vocabulary) {
    this.#nearest = new NearestWords(vocabulary)
  }

  /**
   * What was probably meant: a word with one error less; else two or three words, when only the space between
   * them is missing; else a word with two errors less; else two words, one of them with an error.
   *
   * @returns as texts write it, in lower case; undefined when nothing is near.
   */
  mend(written: string): string | undefined {
    const word = fold(written)
    if (word.length < 4 || word.length > 40) return undefined
    const near = this.#nearest.to(word, reachOf(word))
    if (near?.distance === 1) return this.#text(near.word)
    const row = this.#apart(word, apart.spaces)
    return row?.join(' ') ?? (near ? this.#text(near.word) : this.#apartWithError(word))
  }

  /** The word as a row of words that texts have, the first as long as can be. */
  #apart(word: string, spaces: number): string[] | undefined {
    for (let at = word.length - apart.shortest; at >= apart.shortest; at -= 1) {
      const first = this.#written(word.slice(0, at))
      if (first === undefined) continue
      const last = this.#written(word.slice(at))
      if (last !== undefined) return [first, last]
      const rest = spaces > 1 ? this.#apart(word.slice(at), spaces - 1) : undefined
      if (rest) return [first, ...rest]
    }
    return undefined
  }

  /** The same for two words, the shorter one of which has an error. */
  #apartWithError(word: string): string | undefined {
    const seams: { exact: string; other: string; write(other: string): string }[] = []
    for (let at = apart.shortest; at <= word.length - apart.shortest; at += 1) {
      const [first, last] = [word.slice(0, at), word.slice(at)]
      const [head, tail] = [this.#written(first), this.#written(last)]
      if (head !== undefined) seams.push({ exact: head, other: last, write: (other) => `${head} ${other}` })
      if (tail !== undefined) seams.push({ exact: tail, other: first, write: (other) => `${other} ${tail}` })
    }
    seams.sort((a, b) => b.exact.length - a.exact.length)
    for (const { other, write } of seams.slice(0, mostSeams)) {
      const near = this.#nearest.to(other, Math.min(1, reachOf(other)))
      if (near) return write(this.#text(near.word))
    }
    return undefined
  }

  #written(folded: string): string | undefined {
    const word = this.vocabulary.publicWord(folded)
    return word === undefined ? undefined : this.#text(word)
  }

  #text(word: number): string {
    return this.vocabulary.words.texts[word]!
  }
}
