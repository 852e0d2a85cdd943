import { bitCount } from './bit-count.ts'
import { textEnd } from './documents.ts'
import type { SearchIndex } from './index.ts'
import type { WordMasks } from './word-masks.ts'

/** What a word of a text is worth that has a word of the question only as a part of it. */
const partCounts = 0.5

/** A word or phrase of a question. */
export interface AskedWord {
  /** The terms that alone answer it. */
  readonly alone: readonly number[]
  /** Less than 1 when it says little beside the others. */
  readonly worth: number
}

/**
 * How much a title or a summary and a question say the same: from 0 (no word in common) to 1 (all the words of
 * either are in the other). Words that say nothing are left out.
 */
export class Likeness {
  readonly #index: SearchIndex
  /** What each word of the question is worth here, by its bit. */
  readonly #worths: number[] = []
  readonly #masks: WordMasks
  /** A bit for each word of the question that a term alone answers. */
  readonly #bits = new Map<number, number>()

  constructor(index: SearchIndex, words: readonly AskedWord[], masks: WordMasks) {
    this.#index = index
    this.#masks = masks
    for (const [place, { alone, worth }] of words.entries()) {
      const bit = Math.min(place, 30)
      this.#worths[bit] = worth
      for (const term of alone) this.#bits.set(term, this.#bitsOf(term) | (1 << bit))
    }
  }

  /** Of the title and of the summary of a document, by its row of words. */
  of(words: Uint32Array): { readonly title: number; readonly summary: number } {
    return { title: this.#inText(words, 0), summary: this.#inText(words, words.indexOf(textEnd) + 1) }
  }

  /** @param from where the text begins in the row of words. */
  #inText(words: Uint32Array, from: number): number {
    const { vocabulary } = this.#index
    const said = new Sameness(this.#worths)
    for (let at = from; words[at] !== textEnd; at += 1) {
      const word = words[at]!
      // Most words answer nothing, which the masks know at once.
      const answers = this.#masks.of(word) !== 0
      const whole = answers ? this.#bitsOf(vocabulary.bases.array[word]!) : 0
      const parts = answers && whole === 0 ? this.#bitsOfParts(word) : 0
      said.word(whole, parts, vocabulary.stops.array[word]!)
    }
    return said.share
  }

  #bitsOf(term: number): number {
    return this.#bits.get(term) ?? 0
  }

  #bitsOfParts(word: number): number {
    const { starts, values } = this.#index.vocabulary.wordTerms
    let bits = 0
    for (let at = starts.array[word]! + 1; at < starts.array[word + 1]!; at += 1)
      bits |= this.#bitsOf(values.array[at]!)
    return bits
  }
}

/** Counts how much a text and a question say the same, word by word of the text. */
export class Sameness {
  readonly #worths: readonly number[]
  #told = 0
  #asked = 0
  #found = 0

  /** @param worths what each word of the question is worth, by its bit. */
  constructor(worths: readonly number[]) {
    this.#worths = worths
  }

  /**
   * @param whole bits of the words of the question that this one alone answers; @param parts of those that parts of
   *   it answer; @param stop 1 for a word that says nothing.
   */
  word(whole: number, parts: number, stop: number) {
    const bits = whole === 0 ? parts : whole
    if (bits === 0) {
      this.#told += 1 - stop
      return
    }
    this.#found |= bits
    this.#told += 1
    this.#asked += whole === 0 ? Math.min(1, partCounts * bitCount(bits)) : 1
  }

  get share(): number {
    return this.#told === 0 ? 0 : (this.#asked / this.#told) * (this.#worth(this.#found) / this.#worth(-1))
  }

  #worth(bits: number): number {
    return this.#worths.reduce((sum, worth, bit) => ((bits >>> bit) & 1 ? sum + worth : sum), 0)
  }
}
