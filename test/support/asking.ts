import type { Ask } from '#app/models/ask.ts'
import { loadMunicipalities } from '#app/models/places/queries.server.ts'
import { type SearchEngine, SearchUnavailable } from '#app/models/search/port.ts'
import type { Publishing } from '#app/models/texts/publishing.ts'
import { type Viewer, visitor } from '#app/models/viewer.ts'
import type { Store } from '#db/client.ts'

/** No engine: for reads that do not search. */
const noSearch: SearchEngine = {
  search: () => Promise.reject(new SearchUnavailable('this test has no search engine')),
  comparable: () => Promise.reject(new SearchUnavailable('this test has no search engine')),
  suggest: () => Promise.reject(new SearchUnavailable('this test has no search engine')),
  health: async () => ({ engine: 'none', ready: false, entries: 0 }),
  close: async () => undefined,
}

/** Nothing is published: for reads. */
const noPublishing: Publishing = {
  render: () => Promise.reject(new Error('this test has no renderer')),
  openText: () => Promise.reject(new Error('this test has no renderer')),
  analyse: () => {
    throw new Error('this test has no lexicon')
  },
}

/** What a read needs, for a viewer, on a store of a test. */
export async function asking(store: Store, viewer: Viewer, parts: Partial<Ask> = {}): Promise<Ask> {
  const places = await loadMunicipalities(store)
  return {
    store,
    search: noSearch,
    places,
    publishing: noPublishing,
    viewer,
    now: new Date('2026-11-22T10:00:00Z'),
    ...parts,
  }
}

/** The same, for someone without an account. */
export function asVisitor(store: Store, parts: Partial<Ask> = {}): Promise<Ask> {
  return asking(store, visitor, parts)
}
