import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { FacetPanel } from '#app/components/list/facet-panel.tsx'
import type { FacetView } from '#app/models/entries/views.ts'
import { listView } from './fixtures.ts'

function facet(counts: readonly number[], chosen: readonly number[] = []): FacetView {
  const values = counts.map((count, place) => ({
    value: `v${place}`,
    label: `Waarde ${place}`,
    count,
    chosen: chosen.includes(place),
  }))
  return { name: 'vorm', label: 'Samenwerkingsvorm', values, left: 0 }
}

const panel = (facets: FacetView[], total = 5) =>
  renderToStaticMarkup(<FacetPanel view={listView({ facets, total })} formId="lijst" />)

test('a facet with one value that every entry has is left out: it chooses nothing', () => {
  expect(panel([facet([5])])).not.toContain('Waarde 0')
  expect(panel([facet([5])])).toMatch(/^<details[^>]* hidden=""/)
  expect(panel([facet([3, 2])])).not.toMatch(/^<details[^>]* hidden=""/)
})

test('it stays when that value is chosen, so that it can be put off', () => {
  expect(panel([facet([5], [0])])).toContain('Waarde 0')
})

test('a value past the first seven folds away, unless it is chosen', () => {
  const html = panel([facet([9, 8, 7, 6, 5, 4, 3, 2, 1], [8])])
  const folded = html.slice(html.indexOf('<details class="facet__more"'))
  expect(folded).toContain('Nog 1')
  expect(folded).toContain('Waarde 7')
  expect(folded).not.toContain('Waarde 8')
})

test('says how many values a page leaves out, and how to find them', () => {
  const html = panel([{ ...facet([9, 8, 7, 6, 5, 4, 3, 2]), left: 120 }])
  expect(html).toContain('Nog 121')
  expect(html).toContain('En 120 andere met minder resultaten.')
})

test('each box belongs to the form, so that it is sent without a script', () => {
  expect(panel([facet([3, 2])])).toMatch(/<input[^>]*form="lijst" name="vorm" value="v0"/)
})
