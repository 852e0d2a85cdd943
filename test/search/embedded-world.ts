import { existsSync } from 'node:fs'
import path from 'node:path'
import { afterEach, beforeEach, expect } from 'vitest'
import {
  type EmbeddedSearch,
  type EmbeddedSettings,
  openEmbeddedSearch,
} from '#app/search/embedded/engine.server.ts'
import { question, type SearchWorld, searchDocument, searchWorld } from './search-world.ts'
import { lexiconFile, searchWorkerFile, synonymsFile } from './worker-bundle.ts'

/** Two entries, for each test anew; engines that it opens are closed after it. */
export let world: SearchWorld
/** What the engines have logged in this test. */
export let said: string[]
let opened: EmbeddedSearch[]

/** Gives every test of the file its world. */
export function embeddedWorld() {
  beforeEach(() => {
    world = searchWorld()
    opened = []
    said = []
    world.publish(
      searchDocument({ id: 'plein', title: 'Een plein in Losser', body: 'Met inwoners uit de huizen.' }),
      searchDocument({ id: 'raad', title: 'De raad luistert', body: 'Naar de straat.' }),
    )
  })
  afterEach(async () => {
    try {
      await Promise.all(opened.map((engine) => engine.close()))
    } finally {
      world.remove()
    }
  })
}

export async function open(given: Partial<EmbeddedSettings> = {}): Promise<EmbeddedSearch> {
  const engine = await openEmbeddedSearch({
    databaseFile: world.databaseFile,
    dataDir: world.folder,
    lexiconFile,
    synonymsFile,
    workerFile: await searchWorkerFile(),
    log: (message) => said.push(message),
    ...given,
  })
  opened.push(engine)
  return engine
}

export const snapshot = () => path.join(world.folder, 'search.index')

/** Ids of what the public finds. */
export async function found(engine: EmbeddedSearch, text: string) {
  const { hits } = await engine.search(question(text))
  return hits.map((hit) => hit.id)
}

/** Leaves the snapshot of an engine that was closed. */
export async function withSnapshot() {
  const engine = await open()
  await engine.search(question('plein'))
  await engine.close()
  expect(existsSync(snapshot())).toBe(true)
}
