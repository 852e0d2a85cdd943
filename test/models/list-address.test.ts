import { expect, test } from 'vitest'
import { kindNames } from '#app/models/entries/kinds/index.ts'
import { listHref, readListAddress, toggled } from '#app/models/lists/address.ts'
import { listHrefs } from '#app/models/lists/hrefs.ts'
import { NotFound } from '#app/models/refused.ts'

const read = (search: string) => {
  const ignored: string[] = []
  return {
    address: readListAddress(new URL(`https://leerplein.example/zoeken${search}`), 'nieuwste', ignored),
    ignored,
  }
}

test('the address is the whole state, and the same state has one address', () => {
  const { address } = read(
    '?vorm=adviseren&q=raad&thema=x&vorm=raadplegen&vorm=adviseren&sorteer=titel&pagina=2',
  )
  expect(listHref(address)).toBe(
    '/zoeken?q=raad&thema=x&vorm=adviseren&vorm=raadplegen&sorteer=titel&pagina=2',
  )
  expect(read(new URL(listHref(address), 'https://a').search).address).toEqual(address)
})

test('choosing a value begins at the first page; choosing it again leaves it', () => {
  const { address } = read('?q=raad&pagina=3')
  const chosen = toggled(address, 'vorm', 'adviseren')
  expect(listHref(chosen)).toBe('/zoeken?q=raad&vorm=adviseren')
  expect(listHref(toggled(chosen, 'vorm', 'adviseren'))).toBe('/zoeken?q=raad')
})

test('an order that is not known is ignored and said so', () => {
  expect(read('?sorteer=duurste')).toMatchObject({ ignored: ['sorteer=duurste'], address: { sort: null } })
})

test.each(['0', '-1', 'abc', '1e3', '99999999', '1.5', ' 1'])('pagina=%s is no page', (page) => {
  expect(() => read(`?pagina=${encodeURIComponent(page)}`)).toThrow(NotFound)
})

test('a question of 10 kB is cut and not refused, and that is said', () => {
  const { address, ignored } = read(`?q=${'a'.repeat(10_000)}`)
  expect(address.query).toHaveLength(500)
  expect(ignored).toEqual([`q=…${'a'.repeat(40)}`])
})

test('control characters are no part of a question or of a note about the address', () => {
  const { address, ignored } = read('?q=raad%00%1b%0alid&sorteer=%00&thema=a%00')
  expect(address.query).toBe('raad lid')
  expect(address.chosen).toEqual({ thema: ['a '] })
  expect(ignored).toEqual(['sorteer= '])
})

test('map and charts stay while one chooses, and are no part of the table', () => {
  const { address } = read('?q=raad&beeld=kaart')
  expect(listHref(toggled(address, 'vorm', 'adviseren'))).toBe('/zoeken?q=raad&vorm=adviseren&beeld=kaart')
  const hrefs = listHrefs(address, 1, kindNames)
  expect([hrefs.pictured, hrefs.table]).toEqual(['/zoeken?q=raad', '/zoeken.csv?q=raad'])
  expect(read('?beeld=film').ignored).toEqual(['beeld=film'])
})

test('a list of some kinds asks for those kinds as a table; one of all kinds for all', () => {
  const { address } = read('?q=raad&vorm=adviseren&pagina=2')
  expect(listHrefs(address, 3, ['experiment', 'plein']).table).toBe(
    '/zoeken.csv?q=raad&soort=experiment&soort=plein&vorm=adviseren',
  )
  expect(listHrefs(address, 3, kindNames).table).toBe('/zoeken.csv?q=raad&vorm=adviseren')
})

test('what is chosen to be compared goes along, whatever else changes', () => {
  const { address } = read('?q=raad&vergelijk=pleinen/a&vergelijk=experimenten/b&pagina=2')
  expect(address.compared).toEqual(['pleinen/a', 'experimenten/b'])
  const kept = 'vergelijk=pleinen%2Fa&vergelijk=experimenten%2Fb'
  expect(listHref({ ...address, page: 3 })).toBe(`/zoeken?q=raad&pagina=3&${kept}`)
  expect(listHref(toggled(address, 'vorm', 'adviseren'))).toBe(`/zoeken?q=raad&vorm=adviseren&${kept}`)
})

test('a button chooses one more, or lets one go', () => {
  expect(read('?vergelijk=pleinen/a&wissel=pleinen/b').address.compared).toEqual(['pleinen/a', 'pleinen/b'])
  expect(read('?vergelijk=pleinen/a&wissel=pleinen/a').address.compared).toEqual([])
})

test.each(['toolbox/het-plein', 'nergens', '../beheer', 'pleinen/Een Plein'])(
  '%s is nothing to compare, and that is said',
  (path) => {
    const { address, ignored } = read(`?vergelijk=${encodeURIComponent(path)}`)
    expect(address.compared).toEqual([])
    expect(ignored).toEqual([`vergelijk=${path}`])
  },
)
