import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { syncContent } from '#app/content/sync.server.ts'
import { renderTexts } from '#app/content/texts.server.ts'
import { openRenderer } from '#app/mdx/renderer.server.ts'
import { indexForSearch } from '#app/models/entries/derived.server.ts'
import type { EntryDocument } from '#app/models/entries/document.ts'
import { preparePublications } from '#app/models/entries/publications.server.ts'
import { putOnline } from '#app/models/entries/put-online.server.ts'
import { loadMunicipalities } from '#app/models/places/queries.server.ts'
import { programFiles } from '#app/paths.server.ts'
import type { Store } from '#db/client.ts'
import { showChanged } from '#db/generation.ts'
import * as t from '#db/schema/index.ts'
import { analyse } from '../support/analysis.ts'
import { fileStore } from '../support/file-store.ts'
import { emptyStore } from '../support/template-database.ts'
import { aTool, type ContentFolder, contentFolder } from '../support/worlds/content-folder.ts'
import { aDocument } from '../support/worlds/documents.ts'

const renderer = openRenderer({ workerFile: programFiles.mdxWorker })
afterAll(() => renderer.close())

let store: Store
let folder: ContentFolder
beforeEach(async () => {
  store = await emptyStore()
  folder = await contentFolder()
  return () => folder[Symbol.asyncDispose]()
})

const now = new Date('2026-11-20T10:00:00Z')
const leerkring = {
  id: '019f0000-0000-7000-8000-000000000099',
  title: 'Een leerkring',
  summary: 'Zo was het.',
  provenance: 'historisch',
  origin: [{ title: 'Een boek' }],
  published: '2026-11-02T09:00:00Z',
  yield: ['toolbox/een'],
}

async function sync() {
  const places = await loadMunicipalities(store)
  const tools = { store, files: fileStore(), contentDir: folder.dir, places, renderer, analyse, now }
  expect((await syncContent(tools)).problems).toEqual([])
}

/** What words the leerkring, which anyone may read, can be found by. */
async function wordsOfLeerkring(): Promise<string> {
  const rows = await store.read.select().from(t.searchDocuments)
  return JSON.stringify(rows.find(({ document }) => document.kind === 'leerkring')?.document)
}

describe('the title of an entry in the search document of one that points at it', () => {
  beforeEach(async () => {
    await folder.write('toolbox/een.mdx', aTool(1, { title: 'Kanariewoord' }))
    await folder.write('leerkringen/kring.mdx', leerkring)
    await sync()
    expect(await wordsOfLeerkring()).toContain('Kanariewoord')
  })

  test('goes when its file says that not everyone may read it, and comes back', async () => {
    await folder.write('toolbox/een.mdx', aTool(1, { title: 'Kanariewoord', visibility: 'netwerk' }))
    await sync()
    expect(await wordsOfLeerkring()).not.toContain('Kanariewoord')

    await folder.write('toolbox/een.mdx', aTool(1, { title: 'Andermaal' }))
    await sync()
    expect(await wordsOfLeerkring()).toContain('Andermaal')
  })

  test('goes in the transaction that hides it on the site, and the change log names both', async () => {
    const { kring } = await publishOnSite({ visibility: 'netwerk' })
    expect(await wordsOfLeerkring()).not.toContain('Kanariewoord')
    const changed = (await store.read.select().from(t.changes)).filter(
      ({ generation }) => generation === store.generation(),
    )
    expect(changed.map(({ entryId }) => entryId)).toContain(kring)
  })

  test('goes at the next sync when it was hidden in any other way', async () => {
    await publishOnSite({ visibility: 'team' }, { reindexes: false })
    const before = store.generation()
    await sync()
    expect(await wordsOfLeerkring()).not.toContain('Kanariewoord')
    expect(store.generation()).toBe(before + 1)
    await sync()
    expect(store.generation()).toBe(before + 1)
  })
})

/** Publishes the tool as a command of the site would. */
async function publishOnSite(parts: Partial<EntryDocument>, { reindexes = true } = {}) {
  const [row] = (await store.read.select().from(t.revisions)).filter(
    ({ document }) => document.kind === 'tool',
  )
  const document = aDocument('tool', { ...(row?.document as Partial<EntryDocument>), ...parts })
  const tools = {
    store,
    analyse,
    places: await loadMunicipalities(store),
    render: async (one: EntryDocument, way: 'content' | 'member') =>
      (await renderTexts(one, { renderer, way, db: store.read })).rows,
  }
  const { publish, reindex } = await preparePublications(tools, [{ document, way: 'member' }])
  await store.write(async (tx) => {
    for (const publication of publish.values()) {
      await putOnline(tx, publication, { actor: 'person:anna', now, origin: 'site' })
    }
    const others = reindexes ? reindex : []
    for (const publication of others) await indexForSearch(tx, publication)
    await showChanged(tx, [document.id, ...others.map((publication) => publication.document.id)])
  })
  return { kring: leerkring.id }
}
