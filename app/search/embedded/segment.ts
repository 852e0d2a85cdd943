import { Numbers } from './growable.ts'
import { mostBytes, SegmentWriter } from './segment-bytes.ts'

/** Postings of some documents: which terms they have, and with what weight. Immutable. */
export interface Segment {
  /** Numbers of the terms it has, ascending. */
  readonly terms: Uint32Array
  /** Postings of `terms[i]` are the bytes from `starts[i]` to `starts[i + 1]`. */
  readonly starts: Uint32Array
  /** How many postings each term has. */
  readonly counts: Uint32Array
  /** Postings as a `SegmentWriter` writes them; documents ascend within a term. */
  readonly bytes: Uint8Array
}

/** Where the postings of a term start in `starts`; -1 when the segment does not have it. */
export function rowOf(segment: Segment, term: number): number {
  const { terms } = segment
  let low = 0
  let high = terms.length - 1
  while (low <= high) {
    const middle = (low + high) >>> 1
    const at = terms[middle]!
    if (at === term) return middle
    if (at < term) low = middle + 1
    else high = middle - 1
  }
  return -1
}

/** Collects postings document by document, in ascending order of documents, and makes a segment of them. */
export class SegmentBuilder {
  readonly #docs = new Numbers()
  readonly #terms = new Numbers()
  readonly #weights = new Numbers()

  add(doc: number, term: number, weight: number) {
    this.#docs.push(doc)
    this.#terms.push(term)
    this.#weights.push(weight)
  }

  build(): Segment {
    const size = this.#docs.length
    const order = this.#byTerm()
    const writer = new SegmentWriter(size * mostBytes)
    for (let place = 0; place < size; place += 1) {
      const at = order[place]!
      writer.add(this.#terms.array[at]!, this.#docs.array[at]!, this.#weights.array[at]!)
    }
    return writer.segment()
  }

  /** The postings by term, those of a term as they came. Most segments are of one entry: nothing here may take
   *  longer because the vocabulary is large. */
  #byTerm(): Float64Array {
    const size = this.#docs.length
    const keys = new Float64Array(size)
    for (let at = 0; at < size; at += 1) keys[at] = this.#terms.array[at]! * size + at
    keys.sort()
    for (let place = 0; place < size; place += 1) keys[place]! %= size
    return keys
  }
}
