import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { ListNotes } from '#app/components/list/list-notes.tsx'
import { ListSummary } from '#app/components/list/list-summary.tsx'
import type { ListView } from '#app/models/entries/views.ts'
import { listView } from './fixtures.ts'

const notes = (changes: Partial<ListView>) =>
  renderToStaticMarkup(<ListNotes view={listView({ query: '*', wordless: true, ...changes })} />)

test('a question without a word says so, and what the list holds instead', () => {
  expect(notes({})).toContain('In je zoekvraag staat geen woord waarop we kunnen zoeken')
  expect(notes({})).toContain('<p>Je ziet alles.</p>')
  const chosen = [{ facet: 'fase', value: 'idee', label: 'Idee', href: '/zoeken?q=*' }] as const
  expect(notes({ chosen })).toContain('<p>Je ziet alles wat bij je filters hoort.</p>')
})

test('the number of results is not said to be for it', () => {
  const view = listView({ query: '*', wordless: true, total: 3 })
  const html = renderToStaticMarkup(
    <ListSummary view={view} noun={{ one: 'resultaat', many: 'resultaten' }} />,
  )
  expect(html).toContain('<strong>3 resultaten</strong></p>')
})
