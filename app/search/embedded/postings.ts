import type { Found, FoundRoom } from './found.ts'
import { rowOf, type Segment } from './segment.ts'
import { countUpTo, unpack } from './segment-bytes.ts'

/** What a term finds of the documents that pass, one part for each segment that has it. It is put into the room. */
export function foundByTerm(
  segments: readonly Segment[],
  term: number,
  pass: Uint8Array,
  room: FoundRoom,
): Found[] {
  return segments.flatMap((segment) => {
    const row = rowOf(segment, term)
    return row < 0 ? [] : [unpack(segment, row, pass, room)]
  })
}

/** How many documents have a term, also those that are gone or hidden. */
export function countOfTerm(segments: readonly Segment[], term: number): number {
  return segments.reduce((sum, segment) => {
    const row = rowOf(segment, term)
    return row < 0 ? sum : sum + segment.counts[row]!
  }, 0)
}

/** Whether more than so many of the documents that pass have a term; no more is read than shows it. */
export function haveMoreThan(
  most: number,
  term: number,
  segments: readonly Segment[],
  pass: Uint8Array,
): boolean {
  let count = 0
  for (const segment of segments) {
    const row = rowOf(segment, term)
    if (row >= 0) count += countUpTo(most - count, segment, row, pass)
    if (count > most) return true
  }
  return false
}
