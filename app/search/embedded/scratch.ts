import { PostingsRoom } from './segment-bytes.ts'
import type { MaskRoom } from './word-masks.ts'

/** Arrays with a place for each document, kept from question to question; whoever uses one clears it again. */
export class Scratch {
  score = new Float32Array(0)
  /** Words of the question that a document has, as `hitsOf` reads them. */
  hits = new Uint8Array(0)
  /** Phrases of the question that a document has. */
  phrases = new Uint8Array(0)
  excluded = new Uint8Array(0)
  /** Best weight of the alternatives of one word. */
  best = new Float32Array(0)
  /** Documents that any of those alternatives found. */
  union = new Uint32Array(0)
  /** What documents are ordered by. */
  keys = new Float64Array(0)
  /** Documents found so far, each once. */
  touched = new Uint32Array(0)
  touchedCount = 0
  /** The postings that a question looks at. */
  readonly postings = new PostingsRoom()

  /** Makes room for so many documents; the postings of the question before are given up. */
  fit(documents: number) {
    this.postings.clear()
    if (this.score.length >= documents) return
    const size = Math.max(1024, Math.ceil(documents * 1.5))
    this.score = new Float32Array(size)
    this.hits = new Uint8Array(size)
    this.phrases = new Uint8Array(size)
    this.excluded = new Uint8Array(size)
    this.best = new Float32Array(size)
    this.union = new Uint32Array(size)
    this.keys = new Float64Array(size)
    this.touched = new Uint32Array(size)
  }

  #masks: MaskRoom = { words: new Uint32Array(0), terms: new Uint32Array(0) }
  #otherMasks = this.#masks

  /** Room for masks. It is free again at the call after the next: a question may be asked as it was typed and as
   *  it was meant, and either may be shown. */
  masks(words: number, terms: number): MaskRoom {
    const free = this.#otherMasks
    this.#otherMasks = this.#masks
    this.#masks = { words: zeros(free.words, words), terms: zeros(free.terms, terms) }
    return this.#masks
  }

  clear() {
    const { touched, touchedCount } = this
    for (let i = 0; i < touchedCount; i += 1) {
      const doc = touched[i]!
      this.score[doc] = 0
      this.hits[doc] = 0
      this.phrases[doc] = 0
    }
    this.touchedCount = 0
  }
}

/** The array, all 0, or a larger one when it has no place for so many. */
function zeros(array: Uint32Array, size: number): Uint32Array {
  return array.length < size ? new Uint32Array(Math.ceil(size * 1.5)) : array.fill(0)
}
