import type { Found, FoundRoom } from './found.ts'
import { Numbers } from './growable.ts'
import type { Segment } from './segment.ts'
import { slots, type UsualWeights } from './usual-weights.ts'

// Of a posting the document is written as how many documents further it is than the one before, the lowest bits first:
// five in the first byte, seven in each that follows, all but the last with the eighth bit set. Two bits of the first
// byte say which of the usual weights of its document it has; where it has none of those, its weight follows in a byte.
// Most documents of most terms are near each other, and most weights are usual ones: a posting takes 1.7 bytes in the
// mean where two numbers take eight, and there are fifty million of them in a large site.

/** The most bytes that a posting takes. */
export const mostBytes = 6

/** In place of which of the usual weights it is: it is none of them. */
const unusual = slots - 1

/** Behind the last posting, so that what may follow one can be read of it too. */
const behind = 1

/** Writes a segment: postings by term, ascending, and within a term by document, ascending. */
export class SegmentWriter {
  readonly #terms = new Numbers()
  readonly #starts = new Numbers()
  readonly #counts = new Numbers()
  readonly #usual: UsualWeights
  readonly #bytes: Uint8Array
  #size = 0
  #before = 0

  /** @param usual weights of the documents; @param most bytes that the postings may take. */
  constructor(usual: UsualWeights, most: number) {
    this.#usual = usual
    this.#bytes = new Uint8Array(most + behind)
  }

  add(term: number, doc: number, weight: number) {
    const bytes = this.#bytes
    if (this.#terms.last() !== term) {
      this.#terms.push(term)
      this.#starts.push(this.#size)
      this.#counts.push(0)
      this.#before = 0
    }
    const which = this.#usual.whichIs(doc, weight)
    let gap = doc - this.#before
    let at = this.#size
    let first = (which << 5) | (gap & 31)
    for (gap >>>= 5; gap > 0; gap >>>= 7) {
      bytes[at++] = first | 128
      first = gap & 127
    }
    bytes[at++] = first
    if (which === unusual) bytes[at++] = weight
    this.#size = at
    this.#before = doc
    this.#counts.array[this.#counts.length - 1]! += 1
  }

  segment(): Segment {
    this.#starts.push(this.#size)
    const bytes = this.#bytes
    const size = this.#size + behind
    return {
      terms: this.#terms.filledPart().slice(),
      starts: this.#starts.filledPart().slice(),
      counts: this.#counts.filledPart().slice(),
      usual: this.#usual,
      // A copy of a large one takes long; the room that is left over is none that was ever used.
      bytes: size * 2 < bytes.length ? bytes.slice(0, size) : bytes.subarray(0, size),
    }
  }
}

/** Puts into the room, of a row of a segment, the documents that pass: those with a 1 in `pass`. */
export function unpack(
  { starts, counts, usual, bytes }: Segment,
  row: number,
  pass: Uint8Array,
  room: FoundRoom,
): Found {
  room.fit(counts[row]!)
  const { docs, weights, free } = room
  const { bytes: usualWeights, first } = usual
  const end = starts[row + 1]!
  let at = starts[row]!
  let to = free
  let doc = 0
  while (at < end) {
    let byte = bytes[at++]!
    const which = (byte >>> 5) & unusual
    let gap = byte & 31
    for (let shift = 5; byte > 127; shift += 7) {
      byte = bytes[at++]!
      gap |= (byte & 127) << shift
    }
    doc += gap
    docs[to] = doc
    // Without a branch, which nobody could foresee: the last slot of each document holds 0.
    const isUnusual = (which + 1) >>> 2
    weights[to] = bytes[at]! * isUnusual + usualWeights[slots * (doc - first) + which]!
    at += isUnusual
    to += pass[doc]!
  }
  return room.take(to - free)
}
