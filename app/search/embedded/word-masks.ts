import { noPlace } from './chains.ts'
import type { Vocabulary } from './vocabulary.ts'

/** Which words of the question a word of a text answers: a bit for each of the first 31. */
export class WordMasks {
  readonly #masks: Uint32Array

  /** @param terms the terms that each word of the question is found by; @param masks a 0 for each word of the index. */
  constructor({ withTerm }: Vocabulary, terms: readonly (readonly number[])[], masks: Uint32Array) {
    this.#masks = masks
    const { numbers: words, before } = withTerm
    for (const [index, list] of terms.entries()) {
      const bit = 1 << Math.min(index, 30)
      for (const term of list)
        for (let at = withTerm.newest(term); at !== noPlace; at = before[at]!) masks[words[at]!]! |= bit
    }
  }

  of(word: number): number {
    return this.#masks[word]!
  }
}
