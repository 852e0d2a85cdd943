import { bitCount } from './bit-count.ts'
import { textEnd } from './documents.ts'
import type { SearchIndex } from './index.ts'
import type { WordMasks } from './word-masks.ts'

/** What a word of a text is worth that has a word of the question only as a part of it. */
const partCounts = 0.5

/**
 * How much a title or a summary and a question say the same: from 0 (no word in common) to 1 (all the words of
 * either are in the other). Words that say nothing are left out.
 */
export class Likeness {
  readonly #index: SearchIndex
  readonly #wanted: number
  readonly #masks: WordMasks
  /** A bit for each word of the question that a term alone answers. */
  readonly #bits = new Map<number, number>()

  /** @param words of the question, each as the terms that alone answer it; @param masks by all terms. */
  constructor(index: SearchIndex, words: readonly (readonly number[])[], masks: WordMasks) {
    this.#index = index
    this.#masks = masks
    this.#wanted = words.length
    for (const [place, terms] of words.entries())
      for (const term of terms) this.#bits.set(term, this.#bitsOf(term) | (1 << Math.min(place, 30)))
  }

  /** Of the title and of the summary of a document. */
  of(doc: number): { readonly title: number; readonly summary: number } {
    const { words } = this.#index.documents
    const start = words.start(doc)
    return {
      title: this.#inText(start),
      summary: this.#inText(words.values.array.indexOf(textEnd, start) + 1),
    }
  }

  /** @param from where the text begins in the row of words. */
  #inText(from: number): number {
    const { documents, vocabulary } = this.#index
    const words = documents.words.values.array
    const stops = vocabulary.stops.array
    let told = 0
    let asked = 0
    let found = 0
    for (let at = from; words[at] !== textEnd; at += 1) {
      const word = words[at]!
      // Most words answer nothing, which the masks know at once.
      const whole = this.#masks.of(word) === 0 ? 0 : this.#bitsOf(vocabulary.bases.array[word]!)
      const bits = whole === 0 && this.#masks.of(word) !== 0 ? this.#bitsOfParts(word) : whole
      if (bits === 0) {
        told += 1 - stops[word]!
        continue
      }
      found |= bits
      told += 1
      asked += whole === 0 ? Math.min(1, partCounts * bitCount(bits)) : 1
    }
    return told === 0 ? 0 : (asked / told) * (bitCount(found) / this.#wanted)
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
