import fc from 'fast-check'
import { expect, test } from 'vitest'
import { PackedTexts } from '#app/search/embedded/packed-texts.ts'
import { TextNumbers } from '#app/search/embedded/text-numbers.ts'

/** Few letters, so that many texts are equal or begin alike; of one to four bytes, and one above the surrogates. */
const letter = fc.constantFrom('a', 'b', 'é', '€', '\uffee', '😀', '\0')
const text = fc.array(letter, { maxLength: 4 }).map((letters) => letters.join(''))
const texts = fc.array(text, { maxLength: 400 })

function packedOf(all: readonly string[]): PackedTexts {
  const packed = new PackedTexts()
  for (const one of all) packed.add(one)
  return packed
}

/** A table of the texts with those of them that are chosen. */
function tableOf(packed: PackedTexts, chosen: Iterable<number>): TextNumbers {
  const table = new TextNumbers(packed, 0)
  for (const number of chosen) table.put(number)
  return table
}

test('texts are read as they were added', () => {
  fc.assert(
    fc.property(texts, (all) => {
      const packed = packedOf(all)
      expect(all.map((_, i) => packed.text(i))).toEqual(all)
      expect(packed.size).toBe(all.length)
    }),
  )
})

test('texts read back from their bytes are the same, and go on', () => {
  fc.assert(
    fc.property(texts, text, (all, more) => {
      const { starts, bytes } = packedOf(all)
      const read = new PackedTexts(starts, Uint8Array.from(bytes))
      read.add(more)
      expect([...all, more].map((_, i) => read.text(i))).toEqual([...all, more])
    }),
  )
})

test('texts are in the order of their code points', () => {
  fc.assert(
    fc.property(text, text, (one, other) => {
      const packed = packedOf(['', one, other])
      expect(Math.sign(packed.compare(1, 2))).toBe(Math.sign(inCodePoints(one, other)))
    }),
  )
})

function inCodePoints(one: string, other: string): number {
  const [codes, others] = [one, other].map((text) => Array.from(text, (letter) => letter.codePointAt(0)!))
  for (const [i, code] of codes!.entries()) {
    const difference = code - (others![i] ?? -1)
    if (difference !== 0) return difference
  }
  return codes!.length - others!.length
}

test('a text is found by the last number that was put in for it, and no other text', () => {
  fc.assert(
    fc.property(texts, text, (all, other) => {
      const table = tableOf(packedOf(all), all.keys())
      for (const one of [...all, other]) {
        const last = all.lastIndexOf(one)
        expect(table.find(one)).toBe(last === -1 ? undefined : last)
      }
    }),
  )
})

test('of many texts each is found', () => {
  const all = Array.from(
    { length: 20_000 },
    (_, i) => `0192f3c4-7a5b-7000-8000-${i.toString(16).padStart(12, '0')}`,
  )
  const table = tableOf(packedOf(all), all.keys())
  expect(all.map((one) => table.find(one))).toEqual([...all.keys()])
})
