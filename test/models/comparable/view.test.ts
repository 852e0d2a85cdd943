import { expect, test } from 'vitest'
import { comparableView } from '#app/models/comparable/view.server.ts'
import { municipalities } from '#app/models/places/municipality.ts'
import { asVisitor } from '../../support/asking.ts'
import { emptyStore } from '../../support/template-database.ts'
import { maashorst } from '../../support/worlds/places.ts'

/** The page under an address, on a site without cases. */
async function view(search: string, names: readonly string[] = []) {
  const visitor = await asVisitor(await emptyStore())
  const places = municipalities(names.map((name) => ({ ...maashorst, slug: name.toLowerCase(), name })))
  const comparable = async () => ({ candidates: [], generation: 0 })
  const ask = { ...visitor, places, search: { ...visitor.search, comparable } }
  return await comparableView(ask, new URL(`https://leerplein.example/vergelijkbaar?${search}`))
}

test('gemeenten are chosen from in the order of the alphabet', async () => {
  const { gemeenten } = await view('', ['Zwolle', "'s-Hertogenbosch", 'Súdwest-Fryslân', 'Almere'])
  expect(gemeenten.map(({ label }) => label)).toEqual([
    'Almere',
    "'s-Hertogenbosch",
    'Súdwest-Fryslân',
    'Zwolle',
  ])
})

test.each([
  ['what was told', 'q=plein&telt-onderwerp=niet', true],
  ['only a part of it', 'q=plein&inwoners=20000&telt-onderwerp=niet', false],
  ['what was not told', 'q=plein&telt-plaats=niet', false],
  ['all, before anything was told', 'telt-onderwerp=niet', false],
])('setting %s to count for nothing', async (_what, search, isSaid) => {
  expect(await view(search)).toMatchObject({ wasAllZero: isSaid })
})
