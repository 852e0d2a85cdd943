import type { Vocabulary } from './vocabulary.ts'

const unknown = 0xffffffff

/** Which words of the question a word of a text answers: a bit for each of the first 31. */
export class WordMasks {
  readonly #vocabulary: Vocabulary
  readonly #ofTerm = new Map<number, number>()
  readonly #ofWord: Uint32Array

  /** @param terms the terms that each word of the question is found by. */
  constructor(vocabulary: Vocabulary, terms: readonly (readonly number[])[]) {
    this.#vocabulary = vocabulary
    this.#ofWord = new Uint32Array(vocabulary.words.size).fill(unknown)
    for (const [index, list] of terms.entries()) {
      const bit = 1 << Math.min(index, 30)
      for (const term of list) this.#ofTerm.set(term, (this.#ofTerm.get(term) ?? 0) | bit)
    }
  }

  of(word: number): number {
    const known = this.#ofWord[word]
    if (known === undefined) return 0
    if (known !== unknown) return known
    const { starts, values } = this.#vocabulary.wordTerms
    let mask = 0
    for (let at = starts.array[word]!; at < starts.array[word + 1]!; at += 1) {
      mask |= this.#ofTerm.get(values.array[at]!) ?? 0
    }
    this.#ofWord[word] = mask
    return mask
  }
}
