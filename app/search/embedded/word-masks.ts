import type { Vocabulary } from './vocabulary.ts'

/** Says of a word that it has been looked up; the other bits say what it answers. */
const lookedUp = 0x80000000

/** Room for masks: a number for each word and each term of the vocabulary, all 0. */
export interface MaskRoom {
  readonly words: Uint32Array
  readonly terms: Uint32Array
}

/** Which words of the question a word of a text answers: a bit for each of the first 31. */
export class WordMasks {
  readonly #vocabulary: Vocabulary
  readonly #ofTerm: Uint32Array
  readonly #ofWord: Uint32Array

  /** @param terms the terms that each word of the question is found by; @param room is filled. */
  constructor(vocabulary: Vocabulary, terms: readonly (readonly number[])[], room: MaskRoom) {
    this.#vocabulary = vocabulary
    this.#ofTerm = room.terms
    this.#ofWord = room.words
    for (const [index, list] of terms.entries()) {
      const bit = 1 << Math.min(index, 30)
      for (const term of list) this.#ofTerm[term]! |= bit
    }
  }

  of(word: number): number {
    const known = this.#ofWord[word]!
    return known === 0 ? this.#lookUp(word) : known & ~lookedUp
  }

  #lookUp(word: number): number {
    const { starts, values } = this.#vocabulary.wordTerms
    const end = starts.array[word + 1]!
    let mask = 0
    for (let at = starts.array[word]!; at < end; at += 1) mask |= this.#ofTerm[values.array[at]!]!
    this.#ofWord[word] = mask | lookedUp
    return mask
  }
}
