import { expect, test } from 'vitest'
import { readComparableAddress } from '#app/models/comparable/address.ts'
import { aspectNames } from '#app/models/comparable/aspects.ts'
import { describedSituation, lackingIn } from '#app/models/comparable/described.ts'
import { understoodIn } from '#app/models/comparable/understood.ts'
import { type Municipality, municipalities } from '#app/models/places/municipality.ts'

const named = (name: string): Municipality => ({
  code: name,
  slug: name.toLowerCase(),
  name,
  province: 'Utrecht',
  provinceSlug: 'utrecht',
  inhabitants: 30_000,
  km2: 60,
  neighbours: [],
  validTo: null,
  successor: null,
})
const places = municipalities([named('Best'), named('Leusden'), named('Bergen')])
const read = (search: string) => {
  const ignored: string[] = []
  const address = readComparableAddress(new URL(`https://leerplein.example/vergelijkbaar?${search}`), ignored)
  return { address, ignored }
}

test('a sentence tells size and parties', () => {
  expect(
    understoodIn('dorpsplein herinrichten, 20.000 inwoners, ondernemers en bewoners oneens', places),
  ).toMatchObject({
    inhabitants: 20_000,
    gemeente: null,
    parties: ['inwoners', 'ondernemers'],
    rest: 'dorpsplein herinrichten, , ondernemers en bewoners oneens',
  })
})

test('thousands may be apart', () => {
  expect(understoodIn('een plein, 20 000 inwoners', places)).toMatchObject({
    inhabitants: 20_000,
    rest: 'een plein,',
  })
})

test.each([
  ['een plein in Leusden', 'leusden'],
  ['het beste plan', null],
  ['Best een goed plan', null],
  ['de Leusdense aanpak', null],
  ['op bergen afval', null],
])('%s names %s', (text, gemeente) => {
  expect(understoodIn(text, places).gemeente).toBe(gemeente)
})

test('what was chosen goes before what the words say', () => {
  const { address } = read('q=20.000 inwoners met de raad&inwoners=50.000&partij=ondernemers')
  const { situation, understood } = describedSituation(address, null, places)
  expect(situation.traits).toMatchObject({ inwoners: [50_000], partij: ['ondernemers'] })
  expect(understood).toEqual([])
})

test('how many take part and how far they are can be told', () => {
  const { situation } = describedSituation(read('deelnemers=40&fase=idee').address, null, places)
  expect(situation.traits).toEqual({ deelnemers: [40], fase: ['idee'] })
})

test('a gemeente tells its size, its density and where it lies', () => {
  const { situation } = describedSituation(read('gemeente=leusden').address, null, places)
  expect(situation.traits).toEqual({ ligging: ['leusden'], inwoners: [30_000], dichtheid: [500] })
})

test('what lacks in a description is asked for', () => {
  expect(lackingIn({ text: 'een plein', traits: { partij: ['raad'] } })).toEqual([
    'om welke gemeente het gaat, of hoeveel inwoners zij heeft',
    'hoe jullie samenwerken',
  ])
})

test.each([
  'vorm=onzin',
  'partij=niemand',
  'inwoners=veel',
  'inwoners=-3',
  'telt-plaats=enorm',
  'telt-plaats=constructor',
  'deelnemers=geen',
  'fase=ooit',
  'toon=alles',
  'verplichting=misschien',
])('%s is ignored and said so', (part) => {
  const { address, ignored } = read(part)
  expect(ignored).toEqual([part])
  expect(aspectNames.every((name) => address.levels[name] === 'gewoon')).toBe(true)
})

test('two thousand words are cut, and that is said', () => {
  const { address, ignored } = read(`q=${'plein '.repeat(2_000)}`)
  expect(address.words.length).toBeLessThanOrEqual(1_000)
  expect(ignored).toHaveLength(1)
})
