import type { SearchEngine } from '#app/models/search/port.ts'
import { programFiles } from '#app/paths.server.ts'
import { openEmbeddedSearch } from '#app/search/embedded/engine.server.ts'
import type { ServerAddress } from '#app/search/meilisearch/server.server.ts'
import type { Corpus } from './corpus/corpus.ts'
import { openOnServer } from './on-server.ts'

/** What is measured of an engine: what it finds. */
export type Measured = Pick<SearchEngine, 'search' | 'close'>

/** Opens an engine on a corpus; it is closed by who opened it. */
export type OpenEngine = (corpus: Corpus) => Promise<Measured>

const log = (message: string) => console.error(message)

const embedded: OpenEngine = ({ databaseFile, dataDir, synonymsFile }) =>
  openEmbeddedSearch({
    databaseFile,
    dataDir,
    synonymsFile,
    lexiconFile: programFiles.lexicon,
    workerFile: programFiles.searchWorker,
    log,
  })

/** The engines that can be measured, by the name they are reported with: one more where there is a server. */
export function enginesWith(server: ServerAddress | null): Readonly<Record<string, OpenEngine>> {
  return server === null ? { embedded } : { embedded, meilisearch: (corpus) => openOnServer(corpus, server) }
}
