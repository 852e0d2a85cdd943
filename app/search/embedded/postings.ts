import type { Readable } from './readable.ts'
import type { Scratch } from './scratch.ts'
import { rowOf, type Segment } from './segment.ts'
import type { PostingsRoom } from './segment-bytes.ts'

/** Documents with a weight each; what one word of a question finds. */
export interface Found {
  readonly docs: Uint32Array
  readonly weights: Uint8Array | Float32Array
  readonly from: number
  readonly to: number
}

/** A way in which a word may be found: one term, or several that must all be there. */
export interface Alternative {
  readonly terms: readonly number[]
  readonly factor: number
}

/** What a single term finds: its postings, one part for each segment that has it. They are in `room`. */
export function foundByTerm(segments: readonly Segment[], term: number, room: PostingsRoom): Found[] {
  return segments.flatMap((segment) => {
    const row = rowOf(segment, term)
    return row < 0 ? [] : [room.read(segment, row)]
  })
}

/** How many documents have a term, also those that are gone or hidden. */
export function countOfTerm(segments: readonly Segment[], term: number): number {
  return segments.reduce((sum, segment) => {
    const row = rowOf(segment, term)
    return row < 0 ? sum : sum + segment.counts[row]!
  }, 0)
}

/** How many readable documents there are in what was found. */
export function readableCount(found: readonly Found[], { pass }: Pick<Readable, 'pass'>): number {
  let count = 0
  for (const { docs, from, to } of found) {
    for (let at = from; at < to; at += 1) count += pass[docs[at]!]!
  }
  return count
}

/** What any of several alternatives finds, each document once with the best of its weights. */
export function foundByAny(
  segments: readonly Segment[],
  alternatives: readonly Alternative[],
  scratch: Scratch,
): Found[] {
  const { best, union, postings } = scratch
  let count = 0
  for (const { terms, factor } of alternatives) {
    const [only] = terms
    const parts =
      terms.length === 1 ? foundByTerm(segments, only!, postings) : foundByAll(segments, terms, postings)
    for (const found of parts) count = addBest(found, factor, best, union, count)
  }
  const docs = union.slice(0, count)
  const weights = new Float32Array(count)
  for (let i = 0; i < count; i += 1) {
    weights[i] = best[docs[i]!]!
    best[docs[i]!] = 0
  }
  return [{ docs, weights, from: 0, to: count }]
}

function addBest(
  { docs, weights, from, to }: Found,
  factor: number,
  best: Float32Array,
  union: Uint32Array,
  before: number,
): number {
  let count = before
  for (let at = from; at < to; at += 1) {
    const doc = docs[at]!
    const weight = weights[at]! * factor
    const known = best[doc]!
    if (known === 0) {
      union[count] = doc
      count += 1
    }
    if (known < weight) best[doc] = weight
  }
  return count
}

/** What has all of the terms, with the least of their weights. */
export function foundByAll(
  segments: readonly Segment[],
  terms: readonly number[],
  room: PostingsRoom,
): Found[] {
  const [first, ...rest] = terms
  if (first === undefined) return []
  return segments.flatMap((segment) => {
    let found = foundByTerm([segment], first, room)[0]
    for (const term of rest) found = found && intersection(found, foundByTerm([segment], term, room)[0])
    return found ? [found] : []
  })
}

function intersection(a: Found, b: Found | undefined): Found | undefined {
  if (!b) return undefined
  const size = Math.min(a.to - a.from, b.to - b.from)
  const docs = new Uint32Array(size)
  const weights = new Float32Array(size)
  let count = 0
  let at = b.from
  for (let i = a.from; i < a.to && at < b.to; i += 1) {
    const doc = a.docs[i]!
    while (at < b.to && b.docs[at]! < doc) at += 1
    if (at >= b.to || b.docs[at] !== doc) continue
    docs[count] = doc
    weights[count] = Math.min(a.weights[i]!, b.weights[at]!)
    count += 1
  }
  return { docs, weights, from: 0, to: count }
}
