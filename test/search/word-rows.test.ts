import fc from 'fast-check'
import { expect, test } from 'vitest'
import { textEnd } from '#app/search/embedded/documents.ts'
import { outlineOfTerms } from '#app/search/embedded/outline.ts'
import { Vocabulary } from '#app/search/embedded/vocabulary.ts'
import { WordRows } from '#app/search/embedded/word-rows.ts'

/** More words than letters by so much that the numbers of some take more than one byte. */
const words = 60_000

const vocabulary = new Vocabulary()
for (let word = 0; word < words; word += 1)
  vocabulary.word(`woord${word}`, () => [vocabulary.terms.number(`term${word % 40_000}`)])

const row = fc.array(fc.oneof(fc.nat(words - 1), fc.constant(textEnd)), { maxLength: 50 })

test('the words of a document are read as they were added', () => {
  fc.assert(
    fc.property(fc.array(row, { maxLength: 20 }), (rows) => {
      const packed = new WordRows(vocabulary)
      for (const one of rows) packed.add(one)
      for (const [doc, one] of rows.entries()) expect([...packed.list(doc)]).toEqual(one)
    }),
  )
})

test('a part of the words of a document is read as all of them are', () => {
  fc.assert(
    fc.property(row, fc.nat(50), fc.nat(50), (one, from, count) => {
      const packed = new WordRows(vocabulary)
      packed.add([7, textEnd])
      packed.add(one)
      const part = one.slice(from, from + count)
      expect([...packed.part(1, Math.min(from, one.length), part.length)]).toEqual(part)
    }),
  )
})

test('a phrase stands in the outline where it stands in the row', () => {
  fc.assert(
    fc.property(row, fc.array(fc.nat(words - 1), { minLength: 1, maxLength: 3 }), (before, phrase) => {
      const packed = new WordRows(vocabulary)
      packed.add([...before, ...phrase, textEnd])
      const outline = outlineOfTerms(phrase.map((word) => vocabulary.bases.array[word]!))
      expect(packed.outlines[0]!.slice(before.length)).toContain(outline)
    }),
  )
})

test('a document that is gone has no words, and the others keep theirs', () => {
  const packed = new WordRows(vocabulary)
  packed.add([1, 2, textEnd])
  packed.add([59_999, textEnd])
  packed.drop(0)
  expect([...packed.list(0)]).toEqual([])
  expect([...packed.list(1)]).toEqual([59_999, textEnd])
})
