import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bitCount, countOfBoth } from '#app/search/embedded/bit-count.ts'
import type { Found } from '#app/search/embedded/found.ts'
import { Lookup } from '#app/search/embedded/lookup.ts'
import { Scratch } from '#app/search/embedded/scratch.ts'
import { SegmentBuilder } from '#app/search/embedded/segment.ts'

const vocabulary = 6

/** The weight of each term in a document, 0 where it has none, and whether the asker may read it. */
const document = fc.record({
  weights: fc.array(fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 255 })), {
    minLength: vocabulary,
    maxLength: vocabulary,
  }),
  readable: fc.boolean(),
})

/** Documents of some segments. */
const segmented = fc.array(fc.array(document, { maxLength: 10 }), { maxLength: 4 })

const terms = fc.uniqueArray(fc.nat(vocabulary - 1), { minLength: 1, maxLength: 3 })
const alternatives = fc.array(fc.record({ terms, factor: fc.constantFrom(1, 0.5, 0.25) }), { maxLength: 5 })

type Document = { readonly weights: readonly number[]; readonly readable: boolean }

function lookupIn(parts: readonly (readonly Document[])[]): Lookup {
  const all = parts.flat()
  let doc = 0
  const segments = parts.map((part) => {
    const builder = new SegmentBuilder()
    for (const { weights } of part) {
      for (const [term, weight] of weights.entries()) if (weight > 0) builder.add(doc, term, weight)
      doc += 1
    }
    return builder.build()
  })
  const scratch = new Scratch()
  scratch.fit(all.length)
  return new Lookup(
    segments,
    Uint8Array.from(all, ({ readable }) => (readable ? 1 : 0)),
    scratch,
  )
}

/** What was found by document, in their order. */
const byDocument = (found: readonly Found[]) =>
  found
    .flatMap(({ docs, weights, from, to }) =>
      Array.from({ length: to - from }, (_, i) => [docs[from + i]!, weights[from + i]!] as const),
    )
    .sort(([a], [b]) => a - b)

/** The documents that may be read, by a weight; without those that have none. */
const weighed = (parts: readonly (readonly Document[])[], weightOf: (document: Document) => number) =>
  parts
    .flat()
    .map((one, doc) => [doc, one.readable ? weightOf(one) : 0] as const)
    .filter(([, weight]) => weight > 0)

const least =
  (terms: readonly number[]) =>
  ({ weights }: Document) =>
    Math.min(...terms.map((term) => weights[term]!))

test('documents with all of some terms are found with the least of their weights, only those that may be read', () => {
  fc.assert(
    fc.property(segmented, terms, (parts, terms) => {
      expect(byDocument(lookupIn(parts).all(terms))).toEqual(weighed(parts, least(terms)))
    }),
  )
})

test('documents that any of several ways finds are found once, with the best weight, whatever was looked up before', () => {
  fc.assert(
    fc.property(segmented, fc.array(alternatives, { maxLength: 4 }), (parts, asked) => {
      const lookup = lookupIn(parts)
      const found = asked.map((each) => lookup.any(each))
      const best = (of: (typeof asked)[number]) => (document: Document) =>
        Math.max(0, ...of.map(({ terms, factor }) => least(terms)(document) * factor))
      expect(found.map(byDocument)).toEqual(asked.map((each) => weighed(parts, best(each))))
    }),
  )
})

test('bits that are set in both are counted as one by one', () => {
  const bits = fc.array(fc.integer({ min: 0, max: 2 ** 32 - 1 }), { maxLength: 20 })
  fc.assert(
    fc.property(bits, bits, (a, b) => {
      const ones = a.slice(0, b.length).flatMap((one, i) => [...((one & b[i]!) >>> 0).toString(2)])
      const expected = ones.filter((bit) => bit === '1').length
      expect(countOfBoth(Uint32Array.from(a), Uint32Array.from(b))).toBe(expected)
      expect(a.map(bitCount)).toEqual(a.map((one) => one.toString(2).replaceAll('0', '').length))
    }),
  )
})
