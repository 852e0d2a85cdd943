import type { SearchEngine } from '#app/models/search/port.ts'
import { programFiles } from '#app/paths.server.ts'
import { openEmbeddedSearch } from '#app/search/embedded/engine.server.ts'
import type { Corpus } from './corpus/corpus.ts'

/** Opens an engine on a corpus; it is closed by who opened it. */
export type OpenEngine = (corpus: Corpus) => Promise<SearchEngine>

/** The engines that can be measured, by the name they are reported with. */
export const engines: Readonly<Record<string, OpenEngine>> = {
  embedded: ({ databaseFile, dataDir, synonymsFile }) =>
    openEmbeddedSearch({
      databaseFile,
      dataDir,
      synonymsFile,
      lexiconFile: programFiles.lexicon,
      workerFile: programFiles.searchWorker,
      log: (message) => console.error(message),
    }),
}
