import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { TableOffer } from '#app/components/list/table-offer.tsx'

test.each([
  [2_000, 'Neem deze lijst mee als tabel (CSV)'],
  [2_001, 'Neem de eerste 2.000 mee als tabel (CSV)'],
])('a list of %i offers what fits in a table', (total, offer) => {
  expect(renderToStaticMarkup(<TableOffer total={total} href="/zoeken.csv" />)).toContain(offer)
})

test('an empty list offers no table', () => {
  expect(renderToStaticMarkup(<TableOffer total={0} href="/zoeken.csv" />)).toBe('')
})
