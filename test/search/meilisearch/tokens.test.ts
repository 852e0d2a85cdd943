import fc from 'fast-check'
import { expect, test } from 'vitest'
import { indexValue, textOfIndexValue, tokenOf } from '#app/search/meilisearch/tokens.ts'

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.constantFrom(
    'a"b',
    'a\\',
    '\\"',
    '" OR readers = "network',
    'Losser',
    'losser',
    '',
    'x_61',
    'y_61',
    "'",
  ),
)

test('a value has nothing that ends quotes or means something in a filter', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(indexValue(text)).toMatch(/^[a-z0-9][a-z0-9._:-]*$/)
    }),
  )
})

test('different values stay different, also in what the server takes for the same', () => {
  fc.assert(
    fc.property(anyText, anyText, (a, b) => {
      // The server compares without case.
      const same = indexValue(a).toLowerCase() === indexValue(b).toLowerCase()
      expect(same).toBe(Buffer.from(a).equals(Buffer.from(b)))
    }),
  )
})

test('a value comes back as it was', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(textOfIndexValue(indexValue(text))).toBe(Buffer.from(text).toString())
    }),
  )
})

test('what is very long is cut to a hash, and does not come back', () => {
  const value = indexValue('x'.repeat(10_000))
  expect(value.length).toBeLessThan(100)
  expect(textOfIndexValue(value)).toBeUndefined()
})

test('terms are letters only, and different ones stay different', () => {
  const term = fc.oneof(anyText, fc.constantFrom('van', 'qqvan', 'raad', '2016', 'covid19', 'שלום'))
  fc.assert(
    fc.property(term, term, (a, b) => {
      expect(tokenOf(a)).toMatch(/^[a-z]+$/)
      expect(tokenOf(a) === tokenOf(b)).toBe(Buffer.from(a).equals(Buffer.from(b)))
    }),
  )
})

test('a word that says nothing is not one of those that the server leaves out', () => {
  expect(tokenOf('van')).not.toBe('van')
})
