import fc from 'fast-check'
import { expect, test } from 'vitest'
import { aspectNames, type Weights } from '#app/models/comparable/aspects.ts'
import { numberOfTrait, Tally, unknown } from '#app/models/comparable/tally.ts'
import type { TraitName, Traits } from '#app/models/comparable/traits.ts'
import type { FacetName } from '#app/models/entries/facets.ts'
import { best } from '#app/search/embedded/best.ts'
import { Documents } from '#app/search/embedded/documents.ts'
import { FacetCounter } from '#app/search/embedded/facets.ts'
import { mostAlike, tallyUp } from '#app/search/embedded/weigh-cases.ts'
import { question } from './search-world.ts'

// What the engine does for many documents at once gives what doing it for one after the other gives.

const facets: readonly FacetName[] = ['thema', 'vorm', 'gemeente', 'organisatie']
const traits: readonly TraitName[] = ['thema', 'rol', 'vorm', 'bouwsteen', 'deelnemers', 'fase', 'uitkomst']

/** For each of the names some of so many values. */
const valuesBy = <Name extends string>(names: readonly Name[], values: readonly string[]) =>
  fc.record(
    Object.fromEntries(names.map((name) => [name, fc.subarray([...values])])) as Record<
      Name,
      fc.Arbitrary<string[]>
    >,
  )

const documentsWith = (
  all: readonly { readonly facets?: Record<string, string[]>; readonly traits?: Traits }[],
) => {
  const documents = new Documents()
  for (const [i, one] of all.entries())
    documents.add({
      id: `id-${i}`,
      kind: 'ervaring',
      titleKey: '',
      published: '2024-01-01T00:00:00Z',
      size: 1,
      readers: ['public'],
      facets: {},
      traits: {},
      ...one,
    })
  return documents
}

const some = (size: number) => Uint32Array.from({ length: Math.ceil(size / 2) }, (_, i) => 2 * i)

test('many documents counted by their bits are as many as when each is counted', () => {
  const one = valuesBy(facets, ['a', 'b', 'c', 'd'])
  const chosen = valuesBy(facets, ['a', 'b', 'nowhere'])
  fc.assert(
    fc.property(fc.array(one, { minLength: 1, maxLength: 150 }), chosen, (all, chosen) => {
      const documents = documentsWith(all.map((facets) => ({ facets })))
      const counted = (atOnce: boolean) => {
        const docs = some(documents.size)
        const counter = new FacetCounter(documents, question('', { chosen, counted: facets }))
        const kept = counter.count(docs, docs.length, atOnce)
        return { kept: [...docs.subarray(0, kept)], counts: counter.counted() }
      }
      expect(counted(true)).toEqual(counted(false))
    }),
  )
})

test('a value that comes up late, and long after the last time, is counted by its bits', () => {
  const at: Readonly<Record<number, string[]>> = { 0: ['vroeg'], 4000: ['laat'], 9000: ['vroeg', 'laat'] }
  const all = Array.from({ length: 9001 }, (_, doc) => ({ facets: { thema: at[doc] ?? [] } }))
  const documents = documentsWith(all)
  const counter = new FacetCounter(documents, question('', { counted: ['thema'] }))
  counter.count(
    Uint32Array.from(all, (_, doc) => doc),
    all.length,
    true,
  )
  expect(counter.counted().thema).toEqual([
    { value: 'laat', count: 2 },
    { value: 'vroeg', count: 2 },
  ])
})

test('the most comparable cases are those of weighing every case to the last figure', () => {
  const told = valuesBy(traits, ['10', '20', '40', '5000'])
  const weights = fc
    .tuple(...aspectNames.map(() => fc.constantFrom(0, 0.5, 2, 5)))
    .map((each) => Object.fromEntries(each.map((weight, i) => [aspectNames[i], weight])) as Weights)
  const likenesses = fc.array(fc.constantFrom(unknown, 0, 0.3, 1, 1), { minLength: 28, maxLength: 28 })
  const words = fc.option(
    fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 150, maxLength: 150 }),
  )
  fc.assert(
    fc.property(
      fc.array(told, { minLength: 1, maxLength: 150 }),
      told,
      weights,
      likenesses,
      words,
      fc.integer({ min: 0, max: 20 }),
      (all, asked, weights, likenesses, words, wanted) => {
        const documents = documentsWith(all.map((traits) => ({ traits })))
        const { texts } = documents.traitValues
        const weighing = {
          question: { traits: asked, weights },
          documents,
          values: {
            trait: Uint8Array.from(texts, (text) => numberOfTrait.get(text.split('=')[0]!)!),
            likeness: Float32Array.from(texts, (_, value) => likenesses[value]!),
          },
          wordsOf: (doc: number) => words?.[doc] ?? unknown,
        }
        const docs = some(documents.size)
        const order = () => ({ keys: new Float64Array(documents.size), tie: (a: number, b: number) => a > b })
        const everyOne = order()
        tallyUp(docs, weighing, everyOne.keys)
        const expected = best(docs, wanted, everyOne)
        const fast = order()
        const first = mostAlike(docs, weighing, wanted, fast)
        expect([...first]).toEqual([...expected])
        expect([...first].map((doc) => fast.keys[doc])).toEqual(
          [...expected].map((doc) => everyOne.keys[doc]),
        )
      },
    ),
  )
})

test('a case is tallied as when its values are added one by one as it tells them', () => {
  const told = valuesBy(traits, ['10', '20', '40', '5000']).map(
    (all) =>
      Object.fromEntries(
        Object.entries<string[]>(all).map(([trait, list]) => [trait, list.toReversed()]),
      ) as Traits,
  )
  const likenesses = fc.array(fc.constantFrom(unknown, 0, 0.1, 0.3, 0.7, 1), { minLength: 28, maxLength: 28 })
  fc.assert(
    fc.property(fc.array(told, { minLength: 1, maxLength: 20 }), told, likenesses, (all, asked, alike) => {
      const documents = documentsWith(all.map((traits) => ({ traits })))
      const { texts } = documents.traitValues
      const weights = Object.fromEntries(aspectNames.map((name) => [name, 1])) as Weights
      const trait = Uint8Array.from(texts, (text) => numberOfTrait.get(text.split('=')[0]!)!)
      const likeness = Float32Array.from(texts, (_, value) => alike[value]!)
      const keys = new Float64Array(documents.size)
      const weighing = { question: { traits: asked, weights }, documents, values: { trait, likeness } }
      tallyUp(Uint32Array.from(all.keys()), { ...weighing, wordsOf: () => unknown }, keys)

      const tally = new Tally(asked, weights)
      const oneByOne = all.map((traits) => {
        tally.clear()
        for (const [name, values] of Object.entries(traits))
          for (const value of values) {
            const number = documents.traitValues.find(`${name}=${value}`)!
            if (likeness[number]! >= 0) tally.add(trait[number]!, likeness[number]!)
          }
        return tally.total(unknown)
      })
      expect([...keys]).toEqual(oneByOne)
    }),
  )
})
