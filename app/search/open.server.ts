import { noFeed, type SearchFeed } from '#app/models/search/feed.ts'
import type { SearchEngine } from '#app/models/search/port.ts'
import type { Store } from '#db/client.ts'
import { loadLexicon } from './analysis/lexicon.server.ts'
import { type EmbeddedSettings, openEmbeddedSearch } from './embedded/engine.server.ts'
import { openIndex } from './meilisearch/open.server.ts'
import type { ServerAddress } from './meilisearch/server.server.ts'
import { detach } from './meilisearch/state.server.ts'
import { WithStandby } from './with-standby.server.ts'

/** What searches, and what keeps an index on a server in line; without a server there is nothing to keep. */
export interface OpenSearch {
  readonly search: SearchEngine
  readonly feed: SearchFeed
}

/**
 * Opens the search of the site: the embedded engine, and before it the server that the settings name.
 *
 * @throws SearchUnavailable when the embedded engine cannot start; a server that is not there stops nothing.
 */
export async function openSearch({
  store,
  server,
  clock,
  log,
  ...embedded
}: EmbeddedSettings & {
  readonly store: Store
  readonly server: ServerAddress | null
  readonly clock: () => Date
  readonly log: (message: string) => void
}): Promise<OpenSearch> {
  const standby = await openEmbeddedSearch({ ...embedded, log })
  if (server === null) {
    await detach(store)
    return { search: standby, feed: noFeed }
  }
  const lexicon = loadLexicon(embedded.lexiconFile)
  const { engine, feed } = openIndex({
    store,
    lexicon,
    synonymsFile: embedded.synonymsFile,
    address: server,
    clock,
    log,
  })
  return { search: new WithStandby(engine, standby, log), feed }
}
