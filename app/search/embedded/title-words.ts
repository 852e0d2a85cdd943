import { Chains, noPlace } from './chains.ts'
import type { Documents } from './documents.ts'
import type { Vocabulary } from './vocabulary.ts'
import type { WordRows } from './word-rows.ts'

/** More words than this are not counted in a title. */
const mostCounted = 255

/** Words of a title, about; more only means that room is made. */
const expected = 10

/** What the titles have of the words that were asked for; it holds until the next question. */
export interface InTitles {
  /** The documents whose titles have any of them; only the first `count`. */
  readonly docs: Uint32Array
  readonly count: number
  /** For each of those the bits of its words, and `opens`. */
  readonly bits: Uint32Array
}

/** This bit says that the first word of the title that says something has the bit 1. *De* and *het* open no title. */
export const opens = 2 ** 30

/** Titles by their words, so that a question looks only at titles with its words. */
export class TitleWords {
  readonly #documents: Documents
  readonly #vocabulary: Vocabulary
  readonly #rows: WordRows
  /** By word: twice the number of the document, and 1 more where the word opens the title. */
  readonly #chains: Chains
  #lengths = new Uint8Array(0)
  #bits = new Uint32Array(0)
  #docs = new Uint32Array(0)
  #count = 0
  /** Documents whose titles are in it. */
  #seen = 0

  constructor(documents: Documents, vocabulary: Vocabulary, rows: WordRows) {
    this.#documents = documents
    this.#vocabulary = vocabulary
    this.#rows = rows
    this.#chains = new Chains(expected * documents.size)
  }

  /** How many words the title of a document has. */
  lengthOf(doc: number): number {
    return this.#lengths[doc]!
  }

  /**
   * Looks up which titles have which words.
   *
   * @param words each once; @param bitsOf their bits, by word.
   */
  having(words: readonly number[], bitsOf: Uint32Array): InTitles {
    this.catchUp()
    const { numbers, before } = this.#chains
    const bits = this.#bits
    const docs = this.#docs
    for (let i = 0; i < this.#count; i += 1) bits[docs[i]!] = 0
    let count = 0
    for (const word of words) {
      const its = bitsOf[word]!
      const opening = (its & 1) === 1 ? opens : 0
      for (let at = this.#chains.newest(word); at !== noPlace; at = before[at]!) {
        const number = numbers[at]!
        const doc = number >>> 1
        if (bits[doc] === 0) docs[count++] = doc
        bits[doc]! |= (number & 1) === 1 ? its | opening : its
      }
    }
    this.#count = count
    return { docs, count, bits }
  }

  /** Takes in the titles of documents that came since the last time. */
  catchUp() {
    const { size } = this.#documents
    this.#fit(size)
    const stops = this.#vocabulary.stops.array
    for (let doc = this.#seen; doc < size; doc += 1) {
      const title = this.#rows.title(doc)
      this.#lengths[doc] = Math.min(mostCounted, title.length)
      let opening = 1
      for (let at = 0; at < title.length; at += 1) {
        const isOpening = stops[title[at]!] === 1 ? 0 : opening
        this.#chains.add(title[at]!, 2 * doc + isOpening)
        opening -= isOpening
      }
    }
    this.#seen = size
  }

  #fit(size: number) {
    if (size <= this.#lengths.length) return
    const room = Math.ceil(1.25 * size) + 1024
    const lengths = new Uint8Array(room)
    lengths.set(this.#lengths)
    this.#lengths = lengths
    this.#bits = new Uint32Array(room)
    this.#docs = new Uint32Array(room)
    this.#count = 0
  }
}
