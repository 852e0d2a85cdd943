import { eq } from 'drizzle-orm'
import { beforeEach, expect, test } from 'vitest'
import { renew } from '#app/content/renew.server.ts'
import { syncContent } from '#app/content/sync.server.ts'
import type { SyncTools } from '#app/content/sync-tools.ts'
import { openRenderer } from '#app/mdx/renderer.server.ts'
import { loadMunicipalities } from '#app/models/places/queries.server.ts'
import { programFiles } from '#app/paths.server.ts'
import type { Store } from '#db/client.ts'
import * as t from '#db/schema/index.ts'
import { analyse } from '../support/analysis.ts'
import { fileStore } from '../support/file-store.ts'
import { emptyStore } from '../support/template-database.ts'
import { aTool, contentFolder } from '../support/worlds/content-folder.ts'

let store: Store
let tools: SyncTools
const renderer = openRenderer({ workerFile: programFiles.mdxWorker })

/** Two entries that were put online by this version of the program. */
beforeEach(async () => {
  store = await emptyStore()
  const folder = await contentFolder()
  const steps = [{ title: 'Kijk', text: 'Lees de [trap](/toolbox/trap).' }]
  await folder.write('toolbox/kader.mdx', aTool(1, { steps }))
  await folder.write('toolbox/trap.mdx', aTool(2))
  const places = await loadMunicipalities(store)
  const now = new Date('2026-11-20T10:00:00Z')
  tools = { store, files: fileStore(), contentDir: folder.dir, places, renderer, analyse, now }
  await syncContent(tools)
  await renew(tools)
  return () => folder[Symbol.asyncDispose]()
})

/** As if another version had made what is stored. */
async function anotherVersion() {
  await store.write((tx) => tx.update(t.reference).set({ hash: '1' }).where(eq(t.reference.name, 'renderer')))
}

const searched = () => store.read.select().from(t.searchDocuments).orderBy(t.searchDocuments.entryId)

test('what another version made for searching is made anew, and the index is told of it', async () => {
  const before = await searched()
  const [kader] = before
  const old = { ...kader!.document, texts: [{ weight: 'high', text: 'Lees de [trap](/toolbox/trap).' }] }
  await store.write((tx) =>
    tx.update(t.searchDocuments).set({ document: old }).where(eq(t.searchDocuments.entryId, kader!.entryId)),
  )
  await anotherVersion()
  const generation = store.generation()

  expect(await renew(tools)).toBe(2)

  expect(await searched()).toEqual(before)
  const changes = await store.read.select().from(t.changes)
  const since = changes.filter((change) => change.generation > generation)
  expect(since.map(({ entryId }) => entryId)).toEqual([kader!.entryId])
})

test('texts that another version rendered are rendered anew', async () => {
  const before = await store.read.select().from(t.renderedTexts)
  await store.write((tx) => tx.delete(t.renderedTexts))
  await anotherVersion()

  await renew(tools)

  expect(await store.read.select().from(t.renderedTexts)).toEqual(expect.arrayContaining(before))
})

test('nothing is looked at when all is of this version', async () => {
  const generation = store.generation()
  expect(await renew(tools)).toBe(0)
  expect(store.generation()).toBe(generation)
})

test('how far it is, is told', async () => {
  const told: [number, number][] = []
  await anotherVersion()
  await renew({ ...tools, onProgress: (done, total) => told.push([done, total]) })
  expect(told).toEqual([[2, 2]])
})
