import fc from 'fast-check'
import { expect, test } from 'vitest'
import { aspectNames, restingLevels, type Weights, weightsOf } from '#app/models/comparable/aspects.ts'
import { likenessOfNumbers, likenessOfPlaces, likenessOfValue } from '#app/models/comparable/likeness.ts'
import { numberOfTrait, Tally, unknown } from '#app/models/comparable/tally.ts'
import { type TraitName, type Traits, traitNames, traitOf } from '#app/models/comparable/traits.ts'
import { type Municipality, municipalities } from '#app/models/places/municipality.ts'

const place = (slug: string, province: string, neighbours: string[] = []): Municipality => ({
  code: slug,
  slug,
  name: slug,
  province,
  provinceSlug: province.toLowerCase(),
  inhabitants: 20_000,
  km2: 50,
  neighbours,
  validTo: null,
  successor: null,
})
const places = municipalities([
  place('losser', 'Overijssel', ['enschede']),
  place('enschede', 'Overijssel', ['losser']),
  place('zwolle', 'Overijssel'),
  place('leusden', 'Utrecht'),
])
const resting = weightsOf(restingLevels)

const someNumber = fc.integer({ min: 1, max: 1_000_000 })
const someTraits = fc.record(
  {
    veld: fc.subarray(['omgevingswet', 'evaluatie', 'openbare-ruimte'], { minLength: 1 }),
    vorm: fc.subarray(['informeren', 'adviseren', 'coproduceren'], { minLength: 1 }),
    partij: fc.subarray(['raad', 'inwoners', 'ondernemers'], { minLength: 1 }),
    inwoners: fc.array(someNumber, { minLength: 1, maxLength: 2 }),
    ligging: fc.subarray(['losser', 'enschede', 'zwolle', 'leusden'], { minLength: 1 }),
    fase: fc.constantFrom(['loopt'], ['afgerond']),
    uitkomst: fc.constantFrom(['goed'], ['niet']),
  },
  { requiredKeys: [] },
) as fc.Arbitrary<Traits>

function compared(asked: Traits, theirs: Traits, words: number = unknown, weights: Weights = resting) {
  const tally = new Tally(asked, weights)
  for (const [name, values] of Object.entries(theirs))
    for (const value of asked[name as TraitName] ? values : [])
      tally.add(
        numberOfTrait.get(name)!,
        likenessOfValue(name as TraitName, asked[name as TraitName]!, value, places),
      )
  return { total: tally.total(words), tally }
}

test('numbers are alike by how many times the one is the other, and less the more it is', () => {
  fc.assert(
    fc.property(someNumber, someNumber, someNumber, (a, b, c) => {
      expect(likenessOfNumbers(a, b)).toBe(likenessOfNumbers(b, a))
      expect(likenessOfNumbers(a, a)).toBe(1)
      const [small, middle, large] = [a, b, c].sort((x, y) => x - y) as [number, number, number]
      expect(likenessOfNumbers(small, middle)).toBeGreaterThanOrEqual(likenessOfNumbers(small, large))
    }),
  )
  expect(likenessOfNumbers(20_000, 40_000)).toBeCloseTo(2 / 3)
  expect(likenessOfNumbers(9, 200)).toBe(0)
})

test('the same gemeente is nearest, then a neighbour, then one in the province', () => {
  const near = ['losser', 'enschede', 'zwolle', 'leusden'].map((slug) =>
    likenessOfPlaces('losser', slug, places),
  )
  expect(near).toEqual([1, 0.8, 0.5, 0])
})

test('what is compared from either side is as alike, but for the words', () => {
  fc.assert(
    fc.property(someTraits, someTraits, (a, b) => {
      expect(compared(a, b).total).toBeCloseTo(compared(b, a).total, 10)
    }),
  )
})

test('every measure is from 0 to 1, and what is the same in all it tells is entirely alike', () => {
  fc.assert(
    fc.property(someTraits, someTraits, (a, b) => {
      const { total, tally } = compared(a, b)
      expect(total).toBeGreaterThanOrEqual(0)
      expect(total).toBeLessThanOrEqual(1)
      for (const likeness of [...tally.traits, ...tally.aspects]) expect(likeness).toBeLessThanOrEqual(1)
      for (const likeness of compared(a, a).tally.traits) expect([1, unknown]).toContain(likeness)
    }),
  )
})

test('what either side does not tell counts neither for nor against', () => {
  fc.assert(
    fc.property(someTraits, someTraits, fc.constantFrom(...traitNames), (a, b, name) => {
      const { [name]: _hidden, ...told } = a
      const { [name]: _silent, ...telling } = b
      expect(compared(told, b).total).toBe(compared(told, telling).total)
      expect(compared(a, telling).total).toBe(compared(told, telling).total)
    }),
  )
})

test('an aspect that weighs nothing changes nothing; one that weighs more moves the whole towards itself', () => {
  fc.assert(
    fc.property(someTraits, someTraits, fc.constantFrom(...aspectNames), (a, b, aspect) => {
      const withWeight = (weight: number) => compared(a, b, unknown, { ...resting, [aspect]: weight })
      const without = Object.fromEntries(
        Object.entries(b).filter(([name]) => traitOf(name as TraitName).aspect !== aspect),
      )
      expect(withWeight(0).total).toBeCloseTo(compared(a, without).total, 10)
      const measured = withWeight(1).tally.aspects[aspectNames.indexOf(aspect)]!
      if (measured < 0) return
      const [light, heavy] = [withWeight(1).total, withWeight(9).total]
      expect(Math.abs(measured - heavy)).toBeLessThanOrEqual(Math.abs(measured - light) + 1e-9)
    }),
  )
})

test('a case about which hardly anything is known does not come before one that is alike in much', () => {
  const asked: Traits = { veld: ['evaluatie'], vorm: ['adviseren'], partij: ['raad'], inwoners: [20_000] }
  const little = compared(asked, { partij: ['raad'] }).total
  const much = compared(asked, { ...asked, inwoners: [24_000] }, 0.7).total
  expect(much).toBeGreaterThan(little)
})
