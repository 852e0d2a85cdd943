import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { FoundRoom } from '#app/search/embedded/found.ts'
import { mergeSegments } from '#app/search/embedded/merge.ts'
import { type Segment, SegmentBuilder } from '#app/search/embedded/segment.ts'
import { unpack } from '#app/search/embedded/segment-bytes.ts'
import { Segments } from '#app/search/embedded/segments.ts'

const vocabulary = 30

/** As in texts: most weights of a document are a few that it has often. */
const weight = fc.oneof(fc.constantFrom(24, 66, 67), fc.integer({ min: 1, max: 255 }))

/** A document as its terms with their weights. */
const document = fc
  .uniqueArray(fc.tuple(fc.nat(vocabulary - 1), weight), { selector: ([term]) => term })
  .map((postings) => new Map(postings))

const documents = fc.array(document, { maxLength: 12 })

function built(documents: readonly ReadonlyMap<number, number>[], first: number): Segment {
  const builder = new SegmentBuilder()
  for (const [at, postings] of documents.entries())
    for (const [term, weight] of postings) builder.add(first + at, term, weight)
  return builder.build()
}

const everyOne = new Uint8Array(10_000).fill(1)

/** The postings of a segment as `term document weight`, in its order. */
function postingsOf(segment: Segment): string[] {
  return Array.from(segment.terms).flatMap((term, row) => {
    const { docs, weights, from, to } = unpack(segment, row, everyOne, new FoundRoom())
    return Array.from(docs.subarray(from, to), (doc, at) => `${term} ${doc} ${weights[from + at]}`)
  })
}

const countOf = (segment: Segment) => postingsOf(segment).length

function inOrder(
  documents: readonly ReadonlyMap<number, number>[],
  alive: (doc: number) => boolean,
): string[] {
  return Array.from({ length: vocabulary }, (_, term) => term).flatMap((term) =>
    documents.flatMap((postings, doc) =>
      postings.has(term) && alive(doc) ? [`${term} ${doc} ${postings.get(term)}`] : [],
    ),
  )
}

test('a segment has the postings by term, then by document', () => {
  fc.assert(
    fc.property(documents, (documents) => {
      expect(postingsOf(built(documents, 0))).toEqual(inOrder(documents, () => true))
    }),
  )
})

test('documents that are far apart are found again, whatever they weigh', () => {
  const gaps = fc.array(fc.constantFrom(1, 127, 128, 129, 16_383, 16_384, 524_287, 524_288), {
    maxLength: 6,
  })
  fc.assert(
    fc.property(
      fc.nat(5_000),
      gaps,
      fc.array(weight, { minLength: 7, maxLength: 7 }),
      (first, gaps, weights) => {
        const builder = new SegmentBuilder()
        const docs = [first]
        for (const gap of gaps) docs.push(docs.at(-1)! + gap)
        for (const [at, doc] of docs.entries()) {
          builder.add(doc, 1, weights[at]!)
          // Other terms of the same document go in between.
          for (const other of [1, 2, 3, 4]) builder.add(doc, 1 + other, other)
        }
        const pass = new Uint8Array(docs.at(-1)! + 1).fill(1)
        const { docs: found, weights: had, from, to } = unpack(builder.build(), 0, pass, new FoundRoom())
        expect(Array.from(found.subarray(from, to))).toEqual(docs)
        expect(Array.from(had.subarray(from, to))).toEqual(weights.slice(0, docs.length))
      },
    ),
  )
})

test('a merged segment has what the parts had, without documents that are gone', () => {
  fc.assert(
    fc.property(fc.array(documents, { maxLength: 4 }), fc.nat(), (parts, gone) => {
      const all = parts.flat()
      const alive = Uint32Array.from(all, (_, doc) => (((gone >> (doc % 30)) & 1) === 0 ? 1 : 0))
      const before = alive.slice()
      let first = 0
      const segments = parts.map((part) => {
        first += part.length
        return built(part, first - part.length)
      })
      const work = mergeSegments(segments, alive)
      let step = work.next()
      // What goes while it works is left to the next merge; it must not shift what stays.
      alive.fill(0)
      while (!step.done) step = work.next()
      expect(postingsOf(step.value)).toEqual(inOrder(all, (doc) => before[doc] === 1))
    }),
  )
})

describe('many small segments', () => {
  test('become few, and the large one is left alone', () => {
    const large = built(
      Array.from({ length: 2_000 }, () => new Map([[1, 1]])),
      0,
    )
    const known = {
      documents: { alive: { array: new Uint32Array(3_000).fill(1) } },
    }
    const segments = new Segments(known, [large])
    for (let doc = 2_000; doc < 2_100; doc += 1) {
      segments.add(built([new Map([[2, 1]])], doc))
      while (segments.untidy) segments.tidy(Number.POSITIVE_INFINITY)
      expect(segments.all.length).toBeLessThanOrEqual(8)
    }
    expect(segments.all[0]).toBe(large)
    expect(segments.all.reduce((sum, segment) => sum + countOf(segment), 0)).toBe(2_100)
  })

  test('become one with the large one when they weigh up against it', () => {
    const known = {
      documents: { alive: { array: new Uint32Array(100).fill(1) } },
    }
    const segments = new Segments(known, [
      built(
        Array.from({ length: 20 }, () => new Map([[1, 1]])),
        0,
      ),
    ])
    for (let doc = 20; doc < 28; doc += 1) segments.add(built([new Map([[2, 1]])], doc))
    expect(segments.tidy(Number.POSITIVE_INFINITY)).toBe(true)
    expect(segments.all.map(countOf)).toEqual([28])
  })
})
