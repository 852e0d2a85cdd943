import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Lists, Numbers } from '#app/search/embedded/growable.ts'
import { nothing, TraitSets } from '#app/search/embedded/trait-sets.ts'

const values = fc.array(fc.nat(5), { maxLength: 4 })
const documents = fc.array(fc.array(values, { maxLength: 3 }), { maxLength: 20 })

function setsOf(all: readonly (readonly number[][])[], sets = new TraitSets()): TraitSets {
  for (const told of all) sets.add(told)
  return sets
}

/** The values of a set, in their order. */
function valuesOf(set: number, sets: TraitSets): number[] {
  return set === nothing ? [] : [...valuesOf(sets.before.array[set]!, sets), sets.last.array[set]!]
}

const sorted = (numbers: readonly number[]) => numbers.toSorted((a, b) => a - b)

/** The sets as a snapshot gives them back. */
function readBack({ before, last, ofDocument: { starts, values } }: TraitSets): TraitSets {
  const read = (numbers: Numbers) => new Numbers(numbers.filledPart().slice(), numbers.length)
  return new TraitSets(read(before), read(last), new Lists(read(starts), read(values)))
}

test('the sets of a document are the values that it tells of each trait, and no two sets are the same', () => {
  fc.assert(
    fc.property(documents, (all) => {
      const sets = setsOf(all)
      const told = all.map((_, doc) => [...sets.ofDocument.list(doc)].map((set) => valuesOf(set, sets)))
      expect(told).toEqual(all.map((traits) => traits.filter((list) => list.length > 0).map(sorted)))
      const each = Array.from({ length: sets.size }, (_, set) => valuesOf(set, sets).join())
      expect(new Set(each).size).toBe(each.length)
    }),
  )
})

test('sets that were read back go on as if they had never been written', () => {
  fc.assert(
    fc.property(documents, documents, (before, after) => {
      const [read, kept] = [setsOf(after, readBack(setsOf(before))), setsOf([...before, ...after])]
      for (const part of ['before', 'last'] as const)
        expect(read[part].filledPart()).toEqual(kept[part].filledPart())
      expect(read.ofDocument.values.filledPart()).toEqual(kept.ofDocument.values.filledPart())
    }),
  )
})

test('a set has what one of its values has', () => {
  fc.assert(
    fc.property(documents, fc.uniqueArray(fc.nat(5)), (all, wanted) => {
      const sets = setsOf(all)
      const having = sets.having(
        Uint8Array.from({ length: 6 }, (_, value) => (wanted.includes(value) ? 1 : 0)),
      )
      for (let set = 0; set < sets.size; set += 1)
        expect(having[set] === 1).toBe(valuesOf(set, sets).some((value) => wanted.includes(value)))
    }),
  )
})

test('a set that is said to be made of a later one is damaged', () => {
  const [before, last] = [Uint32Array.of(nothing, 2, 1), Uint32Array.of(0, 1, 2)]
  expect(() => new TraitSets(new Numbers(before, 3), new Numbers(last, 3))).toThrow(RangeError)
})
