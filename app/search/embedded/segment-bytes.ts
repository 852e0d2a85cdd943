import { Numbers } from './growable.ts'
import type { Segment } from './segment.ts'

// Of a posting the document is written as how many documents further it is than the one before, seven bits in a
// byte, the lowest first, all but the last with the eighth bit set; then its weight in a byte. Most documents of most
// terms are near each other: postings take half of what they do as numbers, and there are a hundred million of them
// in a large site.

/** The most bytes that a posting takes. */
export const mostBytes = 6

/** The documents and weights of a row of a segment. */
export interface Unpacked {
  readonly docs: Uint32Array
  readonly weights: Uint8Array
  readonly from: number
  readonly to: number
}

/** Writes a segment: postings by term, ascending, and within a term by document, ascending. */
export class SegmentWriter {
  readonly #terms = new Numbers()
  readonly #starts = new Numbers()
  readonly #counts = new Numbers()
  readonly #bytes: Uint8Array
  #size = 0
  #before = 0

  /** @param most bytes that it may take. */
  constructor(most: number) {
    this.#bytes = new Uint8Array(most)
  }

  add(term: number, doc: number, weight: number) {
    const bytes = this.#bytes
    if (this.#terms.last() !== term) {
      this.#terms.push(term)
      this.#starts.push(this.#size)
      this.#counts.push(0)
      this.#before = 0
    }
    let gap = doc - this.#before
    let at = this.#size
    for (; gap > 127; gap >>>= 7) bytes[at++] = gap | 128
    bytes[at++] = gap
    bytes[at++] = weight
    this.#size = at
    this.#before = doc
    this.#counts.array[this.#counts.length - 1]! += 1
  }

  segment(): Segment {
    this.#starts.push(this.#size)
    const bytes = this.#bytes
    return {
      terms: this.#terms.filledPart().slice(),
      starts: this.#starts.filledPart().slice(),
      counts: this.#counts.filledPart().slice(),
      // A copy of a large one takes long; the room that is left over is none that was ever used.
      bytes: this.#size * 2 < bytes.length ? bytes.slice(0, this.#size) : bytes.subarray(0, this.#size),
    }
  }
}

/** Room for postings that are read, kept from question to question. What was read holds until `clear`. */
export class PostingsRoom {
  #docs = new Uint32Array(0)
  #weights = new Uint8Array(0)
  #used = 0

  clear() {
    this.#used = 0
  }

  /** Reads a row of a segment. */
  read({ starts, counts, bytes }: Segment, row: number): Unpacked {
    const end = starts[row + 1]!
    let at = starts[row]!
    this.#fit(counts[row]!)
    const docs = this.#docs
    const weights = this.#weights
    const from = this.#used
    let to = from
    let doc = 0
    while (at < end) {
      let byte = bytes[at++]!
      let gap = byte & 127
      for (let shift = 7; byte > 127; shift += 7) {
        byte = bytes[at++]!
        gap |= (byte & 127) << shift
      }
      doc += gap
      docs[to] = doc
      weights[to] = bytes[at++]!
      to += 1
    }
    this.#used = to
    return { docs, weights, from, to }
  }

  #fit(postings: number) {
    if (this.#used + postings <= this.#docs.length) return
    // What was read before stays where it is, in the room that is left to it.
    const size = Math.max(postings, 2 * this.#docs.length, 4096)
    this.#docs = new Uint32Array(size)
    this.#weights = new Uint8Array(size)
    this.#used = 0
  }
}
