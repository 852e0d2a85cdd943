import { afterAll } from 'vitest'
import { openEmbeddedSearch } from '#app/search/embedded/engine.server.ts'
import { engineContract } from './contract.ts'
import { lexiconFile, searchWorkerFile, synonymsFile } from './worker-bundle.ts'

const opened: { close(): Promise<void> }[] = []
afterAll(async () => {
  await Promise.all(opened.map((engine) => engine.close()))
})

engineContract('the embedded engine', async (world) => {
  const engine = await openEmbeddedSearch({
    databaseFile: world.databaseFile,
    dataDir: world.folder,
    lexiconFile,
    synonymsFile,
    workerFile: await searchWorkerFile(),
  })
  opened.push(engine)
  return engine
})
