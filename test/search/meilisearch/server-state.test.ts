import { renderToStaticMarkup } from 'react-dom/server'
import { beforeEach, expect, test } from 'vitest'
import { SearchServer } from '#app/components/manage/search-server.tsx'
import { searchServerState } from '#app/models/search/server-state.server.ts'
import { attach, hold, note } from '#app/search/meilisearch/state.server.ts'
import type { Store } from '#db/client.ts'
import { showChanged } from '#db/generation.ts'
import { entries } from '#db/schema/index.ts'
import { emptyStore } from '../../support/template-database.ts'

let store: Store
beforeEach(async () => {
  store = await emptyStore()
})
const at = '2026-11-22T10:00:00Z'
const shown = async (why: string | null = null) => {
  const state = await searchServerState(store.read)
  return state && renderToStaticMarkup(SearchServer({ ...state, why }))
}

test('without a search server there is nothing to show', async () => {
  expect(await shown()).toBeNull()
})

test('a beheerder sees that all is well', async () => {
  await attach(store, 'http://127.0.0.1:7700')
  expect(await shown()).toContain('De zoekserver is bij.')
})

test.each([
  ['unreachable', 'De site zoekt nu zelf: de server is niet te bereiken.'],
  ['slow', 'De site zoekt nu zelf: de server antwoordt te laat.'],
  ['key-refused', 'De site zoekt nu zelf: de server weigert de sleutel.'],
])('a beheerder sees that the site searches by itself: %s', async (why, text) => {
  await attach(store, 'http://127.0.0.1:7700')
  expect(await shown(why)).toContain(text)
})

test('a beheerder sees what waits, since when nothing goes, and why', async () => {
  await attach(store, 'http://127.0.0.1:7700')
  await store.write(async (tx) => showChanged(tx, ['a', 'b']))
  await note(store, { lastError: 'unreachable: ECONNREFUSED', failingSince: at })
  const text = await shown()
  expect(text).toContain('sinds 22 november 2026 om 11.00 uur (unreachable: ECONNREFUSED)')
  expect(text).toContain('Er wacht: 2.')
})

test('a beheerder sees which texts are refused', async () => {
  await attach(store, 'http://127.0.0.1:7700')
  const row = {
    id: 'a',
    kind: 'blog',
    slug: 'a',
    visibility: 'team',
    context: [],
    title: 'De dag erna',
    createdAt: at,
  }
  await store.write(async (tx) => {
    await tx.insert(entries).values({ ...row, visibility: 'team' })
  })
  await hold(store, [{ id: 'a', reason: 'too odd' }], new Date(at))
  expect(await shown()).toContain('<li>De dag erna (too odd)</li>')
})
