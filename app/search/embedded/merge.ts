import { FoundRoom } from './found.ts'
import type { Segment } from './segment.ts'
import { SegmentWriter, unpack } from './segment-bytes.ts'

/** Rows and postings that are handled before the next pause: a fraction of a millisecond. */
const slice = 20_000

/**
 * Makes one segment of several, leaving out documents that are gone. A generator, so that it can be done in
 * slices; documents that go while it works stay in it, as those do that go later.
 *
 * @param segments in ascending order of their documents; @param alive 1 for each document that is still there.
 */
export function* mergeSegments(segments: readonly Segment[], alive: Uint32Array): Generator<void, Segment> {
  const kept = Uint8Array.from(alive)
  // Together documents are no further apart than they were: what is written is not larger than what was read.
  const writer = new SegmentWriter(segments.reduce((sum, { bytes }) => sum + bytes.length, 0))
  const room = new FoundRoom()
  const rows = segments.map(() => 0)
  let work = 0
  for (let term = lowest(segments, rows); term !== undefined; term = lowest(segments, rows)) {
    for (const [index, segment] of segments.entries()) {
      const row = rows[index]!
      if (segment.terms[row] !== term) continue
      rows[index] = row + 1
      room.clear()
      const { docs, weights, from, to } = unpack(segment, row, kept, room)
      for (let at = from; at < to; at += 1) writer.add(term, docs[at]!, weights[at]!)
      work += 1 + to - from
    }
    if (work < slice) continue
    work = 0
    yield
  }
  return writer.segment()
}

/** The lowest term that is still to be merged. */
function lowest(segments: readonly Segment[], rows: readonly number[]): number | undefined {
  let term: number | undefined
  for (let index = 0; index < rows.length; index += 1) {
    const next = segments[index]!.terms[rows[index]!]
    if (next !== undefined && (term === undefined || next < term)) term = next
  }
  return term
}
