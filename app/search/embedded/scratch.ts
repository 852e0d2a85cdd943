import { FoundRoom } from './found.ts'

/** From so many times fewer than all documents on, all places are cleared sooner than those that were touched. */
const manyFrom = 16

/** Three frequent words with their synonyms find nearly so many times all documents; measured. */
const foundTimes = 8

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
  /** Documents that answer the question. */
  matches = new Uint32Array(0)
  /** What the words of a question find. */
  readonly found = new FoundRoom()

  /** Makes room for so many documents; what the question before has found is given up. */
  fit(documents: number) {
    this.found.clear()
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
    this.matches = new Uint32Array(size)
    // All of it at once: grown bit by bit, the smaller rooms before it would lie about. Untouched it takes nothing.
    this.found.fit(foundTimes * documents)
  }

  #masks = new Uint32Array(0)
  #otherMasks = this.#masks

  /** Room for a mask of each word, all 0. It is free again at the call after the next: a question may be asked as it
   *  was typed and as it was meant, and either may be shown. */
  masks(words: number): Uint32Array {
    const free = this.#otherMasks
    this.#otherMasks = this.#masks
    this.#masks = free.length < words ? new Uint32Array(Math.ceil(words * 1.5)) : free.fill(0)
    return this.#masks
  }

  /** The documents found so far, in the room of `matches`. */
  copyOfTouched(): Uint32Array {
    this.matches.set(this.touched.subarray(0, this.touchedCount))
    return this.matches.subarray(0, this.touchedCount)
  }

  clear() {
    const { touched, touchedCount } = this
    if (touchedCount * manyFrom > this.hits.length) this.#clearAll()
    else
      for (let i = 0; i < touchedCount; i += 1) {
        const doc = touched[i]!
        this.score[doc] = 0
        this.hits[doc] = 0
        this.phrases[doc] = 0
      }
    this.touchedCount = 0
  }

  #clearAll() {
    this.score.fill(0)
    this.hits.fill(0)
    this.phrases.fill(0)
  }
}
