import type { Found, FoundRoom } from './found.ts'
import { Numbers } from './growable.ts'
import type { Segment } from './segment.ts'

// Of a posting the document is written as how many documents further it is than the one before, seven bits in a
// byte, the lowest first, all but the last with the eighth bit set; then its weight in a byte. Most documents of most
// terms are near each other: postings take half of what they do as numbers, and there are a hundred million of them
// in a large site.

/** The most bytes that a posting takes. */
export const mostBytes = 6

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

// The same few lines read a gap in each of the next three: with a function for them, frequent words took up to a tenth
// longer (measured with 100,000 entries).

/** Puts into the room, of a row of a segment, the documents that pass: those with a 1 in `pass`. */
export function unpack(
  { starts, counts, bytes }: Segment,
  row: number,
  pass: Uint8Array,
  room: FoundRoom,
): Found {
  room.fit(counts[row]!)
  const { docs, weights, free } = room
  const end = starts[row + 1]!
  let at = starts[row]!
  let to = free
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
    to += pass[doc]!
  }
  return room.take(to - free)
}

/** How many documents that pass a row has; once they are more than `most`, no more are counted. */
export function countUpTo(most: number, { starts, bytes }: Segment, row: number, pass: Uint8Array): number {
  const end = starts[row + 1]!
  let at = starts[row]!
  let doc = 0
  let count = 0
  while (at < end && count <= most) {
    let byte = bytes[at++]!
    let gap = byte & 127
    for (let shift = 7; byte > 127; shift += 7) {
      byte = bytes[at++]!
      gap |= (byte & 127) << shift
    }
    doc += gap
    at += 1 // its weight
    count += pass[doc]!
  }
  return count
}

/** The best weight of each document, 0 for those without, and which documents have one. */
export interface BestWeights {
  readonly best: Float32Array
  readonly union: Uint32Array
}

/**
 * Puts the weights of a row, times the factor, where they are better than what is there, of the documents that pass.
 * It is `unpack` without room for what was found: a beginning of two letters comes to a million postings.
 *
 * @param before how many documents are in the union already.
 * @returns how many are in it now.
 */
export function unpackBest(
  { starts, bytes }: Segment,
  row: number,
  pass: Uint8Array,
  factor: number,
  { best, union }: BestWeights,
  before: number,
): number {
  const end = starts[row + 1]!
  let at = starts[row]!
  let doc = 0
  let count = before
  while (at < end) {
    let byte = bytes[at++]!
    let gap = byte & 127
    for (let shift = 7; byte > 127; shift += 7) {
      byte = bytes[at++]!
      gap |= (byte & 127) << shift
    }
    doc += gap
    const weight = bytes[at++]! * factor
    if (pass[doc] === 0) continue
    const known = best[doc]!
    if (known === 0) union[count++] = doc
    if (known < weight) best[doc] = weight
  }
  return count
}
