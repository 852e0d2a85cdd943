import type { Found, FoundRoom } from './found.ts'
import { foundByTerm } from './postings.ts'
import type { Scratch } from './scratch.ts'
import { rowOf, type Segment } from './segment.ts'
import { unpackBest } from './segment-bytes.ts'

/** A way in which a word may be found: one term, or several that must all be there. */
export interface Alternative {
  readonly terms: readonly number[]
  readonly factor: number
}

/**
 * Looks up what the words of one question find, of the documents that pass. A question comes back to the same terms
 * in several ways; the postings of each are unpacked once. What was found holds until the scratch is fitted again.
 */
export class Lookup {
  readonly #segments: readonly Segment[]
  readonly #pass: Uint8Array
  readonly #scratch: Scratch
  readonly #byTerm = new Map<number, Found[]>()
  readonly #byAll = new Map<string, Found[]>()

  constructor(segments: readonly Segment[], pass: Uint8Array, scratch: Scratch) {
    this.#segments = segments
    this.#pass = pass
    this.#scratch = scratch
  }

  /** What has the term. */
  term(term: number): Found[] {
    const known = this.#byTerm.get(term)
    if (known !== undefined) return known
    const found = foundByTerm(this.#segments, term, this.#pass, this.#scratch.found)
    this.#byTerm.set(term, found)
    return found
  }

  /** What has all of the terms, with the least of their weights. */
  all(terms: readonly number[]): Found[] {
    const [first, ...rest] = terms
    if (first === undefined) return []
    if (rest.length === 0) return this.term(first)
    const key = terms.join(' ')
    const known = this.#byAll.get(key)
    if (known !== undefined) return known
    let found = this.term(first)
    for (const term of rest) found = this.#inBoth(found, this.term(term))
    this.#byAll.set(key, found)
    return found
  }

  /** What any of several alternatives finds, each document once with the best of its weights. */
  any(alternatives: readonly Alternative[]): Found[] {
    const [only, other] = alternatives
    if (only === undefined) return []
    if (other === undefined && only.factor === 1) return this.all(only.terms)
    const { best, union, found: room } = this.#scratch
    const count = alternatives.reduce((count, each) => this.#addBest(each, count), 0)
    room.fit(count)
    const { docs, weights, free } = room
    for (let i = 0; i < count; i += 1) {
      const doc = union[i]!
      docs[free + i] = doc
      weights[free + i] = best[doc]!
      best[doc] = 0
    }
    return [room.take(count)]
  }

  /** What a term finds that is only one way of many is not kept: a prefix has a hundred of those. */
  #addBest({ terms, factor }: Alternative, before: number): number {
    const [term] = terms
    let count = before
    if (term === undefined || terms.length > 1 || this.#byTerm.has(term)) {
      for (const part of this.all(terms)) count = addBest(part, factor, this.#scratch, count)
      return count
    }
    for (const segment of this.#segments) {
      const row = rowOf(segment, term)
      if (row >= 0) count = unpackBest(segment, row, this.#pass, factor, this.#scratch, count)
    }
    return count
  }

  #inBoth(some: readonly Found[], others: readonly Found[]): Found[] {
    return some.flatMap((one) =>
      others.flatMap((other) => (areApart(one, other) ? [] : [inBoth(one, other, this.#scratch.found)])),
    )
  }
}

function addBest(
  { docs, weights, from, to }: Found,
  factor: number,
  { best, union }: Scratch,
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

/** Whether all documents of one come before those of the other, as they do when they are of different segments. */
function areApart(a: Found, b: Found): boolean {
  if (a.from === a.to || b.from === b.to) return true
  return a.docs[a.to - 1]! < b.docs[b.from]! || b.docs[b.to - 1]! < a.docs[a.from]!
}

/** Both with their documents ascending. */
function inBoth(a: Found, b: Found, room: FoundRoom): Found {
  room.fit(Math.min(a.to - a.from, b.to - b.from))
  const { docs, weights, free } = room
  let to = free
  let at = b.from
  for (let i = a.from; i < a.to && at < b.to; i += 1) {
    const doc = a.docs[i]!
    while (at < b.to && b.docs[at]! < doc) at += 1
    if (at >= b.to || b.docs[at] !== doc) continue
    docs[to] = doc
    weights[to] = Math.min(a.weights[i]!, b.weights[at]!)
    to += 1
  }
  return room.take(to - free)
}
