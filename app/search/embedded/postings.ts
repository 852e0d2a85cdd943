import type { Readable } from './readable.ts'
import type { Scratch } from './scratch.ts'
import { rowOf, type Segment } from './segment.ts'

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

/** What a single term finds: its postings as they are, one part for each segment that has it. */
export function foundByTerm(segments: readonly Segment[], term: number): Found[] {
  return segments.flatMap((segment) => {
    const row = rowOf(segment, term)
    if (row < 0) return []
    const { docs, weights, starts } = segment
    return [{ docs, weights, from: starts[row]!, to: starts[row + 1]! }]
  })
}

/** How many readable documents there are in what was found. */
export function readableCount(found: readonly Found[], { pass }: Readable): number {
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
  const { best } = scratch
  const docs: number[] = []
  for (const { terms, factor } of alternatives) {
    for (const found of foundByAll(segments, terms)) {
      for (let at = found.from; at < found.to; at += 1) {
        const doc = found.docs[at]!
        const weight = found.weights[at]! * factor
        if (best[doc] === 0) docs.push(doc)
        if (best[doc]! < weight) best[doc] = weight
      }
    }
  }
  const weights = new Float32Array(docs.length)
  for (let i = 0; i < docs.length; i += 1) {
    weights[i] = best[docs[i]!]!
    best[docs[i]!] = 0
  }
  return [{ docs: Uint32Array.from(docs), weights, from: 0, to: docs.length }]
}

/** What has all of the terms, with the least of their weights. */
export function foundByAll(segments: readonly Segment[], terms: readonly number[]): Found[] {
  const [first, ...rest] = terms
  if (first === undefined) return []
  return segments.flatMap((segment) => {
    let found = foundByTerm([segment], first)[0]
    for (const term of rest) found = found && intersection(found, foundByTerm([segment], term)[0])
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
