import { analyserOf } from '#app/search/analysis/analyse.server.ts'
import type { Lexicon } from '#app/search/analysis/lexicon.server.ts'
import { LiveSynonyms } from '#app/search/embedded/live-synonyms.ts'
import type { Synonyms } from '#app/search/embedded/synonyms.ts'
import type { Store } from '#db/client.ts'
import { schemaOf } from './build.server.ts'
import { Documents } from './documents.server.ts'
import { MeilisearchEngine } from './engine.server.ts'
import { IndexFeed } from './feed.server.ts'
import { indexSettings, synonymsInTerms } from './index-settings.ts'
import { SearchServer, type ServerAddress } from './server.server.ts'

/** Longer nobody waits for the server: the embedded engine answers then. */
const patienceMs = 300

interface Opening {
  readonly store: Store
  readonly lexicon: Lexicon
  readonly synonymsFile: string
  readonly address: ServerAddress
  readonly clock: () => Date
  readonly log: (message: string) => void
  readonly patienceMs?: number
}

/** The index on a search server: what asks it, and what feeds it. Opening waits for nothing and never fails. */
export function openIndex(opening: Opening): {
  engine: MeilisearchEngine
  feed: IndexFeed
  server: SearchServer
} {
  const { store, lexicon, synonymsFile, address, clock, log } = opening
  const analyse = analyserOf(lexicon)
  const synonyms = new LiveSynonyms(synonymsFile, analyse, log)
  const derived = derivedOnce(
    () => {
      synonyms.catchUp(store.generation())
      return synonyms.current
    },
    (current: Synonyms) => {
      const serverSynonyms = synonymsInTerms(current.groups, analyse)
      const settings = indexSettings(serverSynonyms)
      return { serverSynonyms, settings, schema: schemaOf({ documents, settings: () => settings }) }
    },
  )
  const server = new SearchServer(address)
  const documents = new Documents(store, lexicon)
  const feed = new IndexFeed({
    store,
    server,
    documents,
    settings: () => derived().settings,
    clock,
    log,
  })
  const engine = new MeilisearchEngine({
    store,
    server,
    documents,
    lexicon,
    synonyms,
    serverSynonyms: () => derived().serverSynonyms,
    schema: () => derived().schema,
    doubt: (compare) => void feed.doubt(compare),
    patienceMs: opening.patienceMs ?? patienceMs,
  })
  return { engine, feed, server }
}

/** What follows from the synonyms, worked out again when those are others. */
function derivedOnce<S, T>(current: () => S, derive: (source: S) => T): () => T {
  let known: { source: S; derived: T } | undefined
  return () => {
    const source = current()
    if (known?.source !== source) known = { source, derived: derive(source) }
    return known.derived
  }
}
