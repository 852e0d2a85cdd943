import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { NothingFound } from '#app/components/list/nothing-found.tsx'
import { listView } from './fixtures.ts'

test('who filtered is offered the same question without filters', () => {
  const chosen = [{ facet: 'fase', value: 'idee', label: 'Idee', href: '/zoeken?q=dorp' }] as const
  const hrefs = { ...listView().hrefs, unfiltered: '/zoeken?q=dorp+%26+kern' }
  const html = renderToStaticMarkup(<NothingFound view={listView({ query: 'dorp & kern', chosen, hrefs })} />)
  expect(html).toContain('Je filtert op Idee.')
  expect(html).toContain('href="/zoeken?q=dorp+%26+kern"')
})

test('a question is shown as text, whatever was typed', () => {
  const html = renderToStaticMarkup(<NothingFound view={listView({ query: '<script>' })} />)
  expect(html).toContain('“&lt;script&gt;”')
})
