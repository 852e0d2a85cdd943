import type { Vocabulary } from './vocabulary.ts'

/** Says of a word that it has been looked up; the other bits say what it answers. */
const lookedUp = 0x80000000

/** Which words of the question a word of a text answers: a bit for each of the first 31. */
export class WordMasks {
  readonly #vocabulary: Vocabulary
  readonly #ofTerm = new Map<number, number>()
  readonly #ofWord: Uint32Array

  /**
   * @param terms the terms that each word of the question is found by; @param room a 0 for each word of the
   * vocabulary, to remember what was looked up.
   */
  constructor(vocabulary: Vocabulary, terms: readonly (readonly number[])[], room: Uint32Array) {
    this.#vocabulary = vocabulary
    this.#ofWord = room
    for (const [index, list] of terms.entries()) {
      const bit = 1 << Math.min(index, 30)
      for (const term of list) this.#ofTerm.set(term, (this.#ofTerm.get(term) ?? 0) | bit)
    }
  }

  of(word: number): number {
    const known = this.#ofWord[word] ?? 0
    return known === 0 ? this.#lookUp(word) : known & ~lookedUp
  }

  #lookUp(word: number): number {
    const { starts, values } = this.#vocabulary.wordTerms
    let mask = 0
    for (let at = starts.array[word]!; at < starts.array[word + 1]!; at += 1) {
      mask |= this.#ofTerm.get(values.array[at]!) ?? 0
    }
    this.#ofWord[word] = mask | lookedUp
    return mask
  }
}
