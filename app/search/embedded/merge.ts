import type { Segment } from './segment.ts'

/** Rows and postings that are handled before the next pause: a fraction of a millisecond. */
const slice = 20_000

/**
 * Makes one segment of several, leaving out documents that are gone. A generator, so that it can be done in
 * slices; documents that go while it works stay in it, as those do that go later.
 *
 * @param segments in ascending order of their documents; @param alive 1 for each document that is still there;
 * @param vocabulary number of terms there are.
 */
export function* mergeSegments(
  segments: readonly Segment[],
  alive: Uint32Array,
  vocabulary: number,
): Generator<void, Segment> {
  // What is counted must be what is written, whatever is taken out in between.
  const kept = alive.slice()
  const places = new Uint32Array(vocabulary + 1)
  for (const segment of segments) yield* count(segment, kept, places)
  const rows = rowsOf(places)
  const size = places[vocabulary]!
  const merged = { ...rows, docs: new Uint32Array(size), weights: new Uint8Array(size) }
  for (const segment of segments) yield* write(segment, kept, places, merged)
  return merged
}

/** Adds the postings of each term `t` to `places[t + 1]`. */
function* count({ terms, starts, docs }: Segment, kept: Uint32Array, places: Uint32Array): Generator<void> {
  let pause = slice
  for (let row = 0; row < terms.length; row += 1) {
    const end = starts[row + 1]!
    let postings = 0
    for (let at = starts[row]!; at < end; at += 1) postings += kept[docs[at]!]!
    places[terms[row]! + 1]! += postings
    if (row + end < pause) continue
    pause = row + end + slice
    yield
  }
}

/** Turns counts (of term `t` at `t + 1`) into first places (at `t`), and gives the terms that have any. */
function rowsOf(places: Uint32Array): Pick<Segment, 'terms' | 'starts'> {
  const terms = new Uint32Array(places.length)
  const starts = new Uint32Array(places.length)
  let rows = 0
  let sum = 0
  for (let term = 0; term + 1 < places.length; term += 1) {
    const postings = places[term + 1]!
    places[term] = sum
    if (postings === 0) continue
    terms[rows] = term
    starts[rows] = sum
    rows += 1
    sum += postings
  }
  places[places.length - 1] = sum
  starts[rows] = sum
  return { terms: terms.slice(0, rows), starts: starts.slice(0, rows + 1) }
}

/** Copies postings to the places of their terms, and moves those on. */
function* write(
  { terms, starts, docs, weights }: Segment,
  kept: Uint32Array,
  places: Uint32Array,
  merged: Segment,
): Generator<void> {
  let pause = slice
  for (let row = 0; row < terms.length; row += 1) {
    const end = starts[row + 1]!
    let place = places[terms[row]!]!
    for (let at = starts[row]!; at < end; at += 1) {
      const doc = docs[at]!
      if (kept[doc] !== 1) continue
      merged.docs[place] = doc
      merged.weights[place] = weights[at]!
      place += 1
    }
    places[terms[row]!] = place
    if (row + end < pause) continue
    pause = row + end + slice
    yield
  }
}
