import { expect } from 'vitest'
import type { SearchEngine } from '#app/models/search/port.ts'
import { Circuit } from '#app/search/circuit.ts'
import { openEmbeddedSearch } from '#app/search/embedded/engine.server.ts'
import type { ServerAddress } from '#app/search/meilisearch/server.server.ts'
import { WithStandby } from '#app/search/with-standby.server.ts'
import type { SearchWorld } from '../search-world.ts'
import { lexiconFile, searchWorkerFile, synonymsFile } from '../worker-bundle.ts'
import { type Opened, openedIndex } from './opened.ts'

/** The search of a site that has a server: the index on it, with the embedded engine behind it. */
export interface OpenedSite {
  readonly index: Opened
  readonly search: SearchEngine
  /** Lets so much time go by for the circuit. */
  rest(milliseconds: number): void
}

/** @param given is put in the place of what the site opens the index with. */
export async function openedSite(
  world: SearchWorld,
  address: ServerAddress,
  given?: Parameters<typeof openedIndex>[2],
): Promise<OpenedSite> {
  const index = openedIndex(world, address, given)
  const embedded = await openEmbeddedSearch({
    databaseFile: world.databaseFile,
    dataDir: world.folder,
    lexiconFile,
    synonymsFile,
    workerFile: await searchWorkerFile(),
  })
  let gone = 0
  const circuit = new Circuit(() => performance.now() + gone)
  return {
    index,
    search: new WithStandby(index.engine, embedded, (message) => index.said.push(message), circuit),
    rest: (milliseconds) => {
      gone += milliseconds
    },
  }
}

/**
 * The index as an engine of the contract: asked when all that was published is in it, and nothing answers instead.
 * Likeness is not asked of a server: there the embedded engine answers, as on the site.
 */
export async function contractEngine(world: SearchWorld, address: ServerAddress): Promise<SearchEngine> {
  const { index, search } = await openedSite(world, address)
  return {
    async search(question) {
      await index.settled()
      return await index.engine.search(question)
    },
    comparable: (question) => search.comparable(question),
    suggest: (question) => search.suggest(question),
    async health() {
      await index.settled()
      expect((await search.health()).standby).toBeUndefined()
      return await index.engine.health()
    },
    async close() {
      await search.close()
      await index.remove()
    },
  }
}
