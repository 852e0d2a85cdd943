import { Numbers } from './growable.ts'

/** Postings of some documents: which terms they have, and with what weight. Immutable. */
export interface Segment {
  /** Numbers of the terms it has, ascending. */
  readonly terms: Uint32Array
  /** Postings of `terms[i]` are those from `starts[i]` to `starts[i + 1]`. */
  readonly starts: Uint32Array
  /** Documents, ascending within a term. */
  readonly docs: Uint32Array
  readonly weights: Uint8Array
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

  /** @param vocabulary number of terms there are. */
  build(vocabulary: number): Segment {
    const size = this.#docs.length
    const places = new Uint32Array(vocabulary + 1)
    const terms = this.#terms.array
    for (let i = 0; i < size; i += 1) places[terms[i]! + 1]! += 1
    const rows = rowsOf(places)
    const docs = new Uint32Array(size)
    const weights = new Uint8Array(size)
    for (let i = 0; i < size; i += 1) {
      const place = places[terms[i]!]!
      places[terms[i]!] = place + 1
      docs[place] = this.#docs.array[i]!
      weights[place] = this.#weights.array[i]!
    }
    return { ...rows, docs, weights }
  }
}

/** Turns counts (of term `t` at `t + 1`) into first places (at `t`), and gives the terms that have any. */
function rowsOf(places: Uint32Array): Pick<Segment, 'terms' | 'starts'> {
  const terms = new Numbers()
  const starts = new Numbers()
  for (let term = 0; term + 1 < places.length; term += 1) {
    if (places[term + 1]! > 0) {
      terms.push(term)
      starts.push(places[term]!)
    }
    places[term + 1]! += places[term]!
  }
  starts.push(places[places.length - 1]!)
  return { terms: terms.filledPart().slice(), starts: starts.filledPart().slice() }
}

/**
 * Makes one segment of several, leaving out documents that are gone. A generator, so that it can be done in
 * slices: it pauses after every few thousand postings.
 *
 * @param segments in ascending order of their documents; @param alive 1 for each document that is still there.
 */
export function* mergeSegments(segments: readonly Segment[], alive: Uint32Array): Generator<void, Segment> {
  const size = segments.reduce((sum, segment) => sum + segment.docs.length, 0)
  const docs = new Uint32Array(size)
  const weights = new Uint8Array(size)
  const terms = new Numbers()
  const starts = new Numbers()
  const rows = segments.map(() => 0)
  let written = 0
  let pause = slice
  for (let term = next(segments, rows); term !== none; term = next(segments, rows)) {
    terms.push(term)
    starts.push(written)
    for (const [index, segment] of segments.entries()) {
      const row = rows[index]!
      if (segment.terms[row] !== term) continue
      rows[index] = row + 1
      for (let at = segment.starts[row]!; at < segment.starts[row + 1]!; at += 1) {
        const doc = segment.docs[at]!
        if (alive[doc] !== 1) continue
        docs[written] = doc
        weights[written] = segment.weights[at]!
        written += 1
      }
    }
    if (written >= pause) {
      pause = written + slice
      yield
    }
  }
  starts.push(written)
  return {
    terms: terms.filledPart().slice(),
    starts: starts.filledPart().slice(),
    docs: docs.slice(0, written),
    weights: weights.slice(0, written),
  }
}

const slice = 50_000
const none = 0xffffffff

function next(segments: readonly Segment[], rows: readonly number[]): number {
  let least = none
  for (let i = 0; i < segments.length; i += 1) {
    const term = segments[i]!.terms[rows[i]!]
    if (term !== undefined && term < least) least = term
  }
  return least
}
