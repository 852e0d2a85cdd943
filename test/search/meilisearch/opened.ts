import { expect } from 'vitest'
import type { MeilisearchEngine } from '#app/search/meilisearch/engine.server.ts'
import type { IndexFeed } from '#app/search/meilisearch/feed.server.ts'
import { removeIndex } from '#app/search/meilisearch/index.server.ts'
import { openIndex } from '#app/search/meilisearch/open.server.ts'
import { SearchServer, type ServerAddress } from '#app/search/meilisearch/server.server.ts'
import { indexRow } from '#app/search/meilisearch/state.server.ts'
import { openStore, type Store } from '#db/client.ts'
import type { SearchWorld } from '../search-world.ts'
import { synonymsFile } from '../worker-bundle.ts'

/** The index of a world on a server, opened as the site opens it. */
export interface Opened {
  readonly engine: MeilisearchEngine
  readonly feed: IndexFeed
  readonly store: Store
  /** What was logged. */
  readonly said: string[]
  /** Name of the index. */
  uid(): Promise<string>
  /** Waits until all that was published is in the index. */
  settled(): Promise<void>
  /** Ends, and leaves nothing on the server. @param directly past what stands between. */
  remove(directly?: ServerAddress): Promise<void>
  close(): Promise<void>
}

/** @param given is put in the place of what the site opens it with. */
export function openedIndex(
  world: SearchWorld,
  address: ServerAddress,
  given: Partial<Parameters<typeof openIndex>[0]> = {},
): Opened {
  const store = openStore(world.databaseFile)
  const said: string[] = []
  const { engine, feed } = openIndex({
    store,
    lexicon: world.lexicon,
    synonymsFile,
    address,
    clock: () => new Date(),
    log: (message) => said.push(message),
    patienceMs: 5_000,
    ...given,
  })
  const uid = async () => (await indexRow(store.read))?.uid ?? ''
  const close = async () => {
    await feed.stop()
    store.close()
  }
  return {
    engine,
    feed,
    store,
    said,
    uid,
    async settled() {
      feed.wake()
      await feed.idle()
      expect(await engine.whyNot(), said.join('\n')).toBeUndefined()
    },
    close,
    async remove(directly = address) {
      const name = await uid()
      await close()
      const server = new SearchServer(directly)
      for (const index of [name, `${name}-next`]) if (name) await removeIndex(server, index)
      await forgetKeys(server, name)
    },
  }
}

async function forgetKeys({ indexing, address }: SearchServer, index: string) {
  if (!address.key) return
  const { results } = await indexing.getKeys({ limit: 1_000 })
  for (const key of results) if (key.indexes.includes(index)) await indexing.deleteKey(key.uid)
}
