import { openEmbeddedSearch } from '#app/search/embedded/engine.server.ts'
import { engineContract } from './contract.ts'
import { lexiconFile, searchWorkerFile, synonymsFile } from './worker-bundle.ts'

engineContract('the embedded engine', async (world) =>
  openEmbeddedSearch({
    databaseFile: world.databaseFile,
    dataDir: world.folder,
    lexiconFile,
    synonymsFile,
    workerFile: await searchWorkerFile(),
  }),
)
