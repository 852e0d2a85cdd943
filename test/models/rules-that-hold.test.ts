import { rm } from 'node:fs/promises'
import path from 'node:path'
import { and, eq, isNotNull } from 'drizzle-orm'
import fc from 'fast-check'
import { afterAll, expect, test } from 'vitest'
import { syncContent } from '#app/content/sync.server.ts'
import { openRenderer } from '#app/mdx/renderer.server.ts'
import { archive, unarchive } from '#app/models/entries/archive.server.ts'
import { indexForSearch } from '#app/models/entries/derived.server.ts'
import type { EntryDocument } from '#app/models/entries/document.ts'
import { getEntry } from '#app/models/entries/get-entry.server.ts'
import { preparePublications } from '#app/models/entries/publications.server.ts'
import { putOnline } from '#app/models/entries/put-online.server.ts'
import { readersOf } from '#app/models/entries/readers.ts'
import { loadMunicipalities } from '#app/models/places/queries.server.ts'
import { Moved } from '#app/models/refused.ts'
import { programFiles } from '#app/paths.server.ts'
import type { Store } from '#db/client.ts'
import { showChanged } from '#db/generation.ts'
import * as t from '#db/schema/index.ts'
import { analyse } from '../support/analysis.ts'
import { asking } from '../support/asking.ts'
import { fileStore } from '../support/file-store.ts'
import { emptyStore } from '../support/template-database.ts'
import { type ContentFolder, contentFolder } from '../support/worlds/content-folder.ts'
import { aDocument } from '../support/worlds/documents.ts'

const renderer = openRenderer({ workerFile: programFiles.mdxWorker })
afterAll(() => renderer.close())

const now = new Date('2026-11-20T10:00:00Z')
const ids = [1, 2, 3, 4].map((number) => `019f0000-0000-7000-8000-00000000000${number}`)
const everyone = ['public', 'network', 'administrators', ...ids.map((id) => `organisation:${id}`)]

const entry = fc.record({
  id: fc.constantFrom(...ids),
  // Few addresses, so that entries want each other's.
  slug: fc.constantFrom('a', 'b', 'c', 'd'),
  title: fc.constantFrom('Eerst', 'Daarna'),
  visibility: fc.constantFrom('openbaar' as const, 'netwerk' as const, 'team' as const),
  archived: fc.boolean(),
})
type Entry = typeof entry extends fc.Arbitrary<infer T> ? T : never

const step = fc.oneof(
  fc.record({ does: fc.constant('publish' as const), entry }),
  fc.record({ does: fc.constant('archive' as const), id: fc.constantFrom(...ids) }),
  fc.record({
    does: fc.constant('sync' as const),
    files: fc
      .uniqueArray(entry, { minLength: 1, maxLength: 4, selector: ({ slug }) => slug })
      .map((files) => files.filter((file, at) => files.findIndex(({ id }) => id === file.id) === at)),
  }),
)
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never

async function take(store: Store, folder: ContentFolder, step: Step): Promise<void> {
  if (step.does === 'publish') return await publish(store, step.entry)
  if (step.does === 'archive') {
    return await store.write(async (tx) => {
      await archive(tx, step.id, { actor: 'person:anna', now, reason: 'Klaar.' })
      await showChanged(tx, [step.id])
    })
  }
  await rm(path.join(folder.dir, 'organisaties'), { recursive: true, force: true })
  for (const { id, slug, title, visibility, archived } of step.files) {
    const state = archived ? { archived: '2026-11-03T09:00:00Z' } : {}
    const { published, provenance, origin, summary } = documentOf({ id, slug, title, visibility, archived })
    await folder.write(`organisaties/${slug}.mdx`, {
      id,
      title,
      visibility,
      published,
      provenance,
      origin,
      summary,
      ...state,
    })
  }
  const places = await loadMunicipalities(store)
  await syncContent({ store, files: fileStore(), contentDir: folder.dir, places, renderer, analyse, now })
}

function documentOf({ id, slug, title, visibility }: Entry): EntryDocument {
  const source = { provenance: 'historisch' as const, origin: [{ title: 'Een boek' }] }
  return aDocument('organisatie', { id, slug, title, visibility, ...source })
}

async function publish(store: Store, entry: Entry): Promise<void> {
  const document = { ...documentOf(entry), owner: entry.id }
  const places = await loadMunicipalities(store)
  const tools = { store, places, analyse, render: async () => new Map() }
  const { publish, reindex } = await preparePublications(tools, [{ document, way: 'member' }])
  await store.write(async (tx) => {
    await unarchive(tx, document.id)
    for (const publication of publish.values())
      await putOnline(tx, publication, { actor: 'person:anna', now, origin: 'site' })
    for (const publication of reindex) await indexForSearch(tx, publication)
    await showChanged(tx, [document.id, ...reindex.map((one) => one.document.id)])
  })
}

/** Everything that is shown of each entry, by id; old addresses are none of it, and are looked at on their own. */
async function shown(store: Store): Promise<Map<string, string>> {
  const { read } = store
  const tables = [
    (await read.select().from(t.entries)).map((row) => [row.id, row] as const),
    (await read.select().from(t.archivals)).map((row) => [row.entryId, row] as const),
    (await read.select().from(t.entryReaders)).map((row) => [row.entryId, row] as const),
    (await read.select().from(t.entryFacets)).map((row) => [row.entryId, row] as const),
    (await read.select().from(t.searchDocuments)).map((row) => [row.entryId, row.document] as const),
  ]
  const rows = tables.flat().map(([id, row]) => [id, JSON.stringify(row)] as const)
  return new Map(
    ids.map((id) => [
      id,
      rows
        .filter((row) => row[0] === id)
        .map((row) => row[1])
        .sort()
        .join('\n'),
    ]),
  )
}

const revisionsOf = async (store: Store) =>
  new Map((await store.read.select().from(t.revisions)).map((row) => [row.id, JSON.stringify(row)]))

async function expectRedirectsToEnd(store: Store): Promise<void> {
  const ask = await asking(store, { principals: everyone, person: null })
  const entries = await store.read.select().from(t.entries)
  for (const { slug } of entries) expect(slug).toMatch(/^[a-d]$/)
  for (const { slug, entryId } of await store.read.select().from(t.redirects)) {
    const target = entries.find(({ id }) => id === entryId)
    expect(entries.map((one) => one.slug)).not.toContain(slug)
    const readable = (await store.read.select().from(t.entryReaders)).some((row) => row.entryId === entryId)
    if (!readable) continue
    await expect(getEntry(ask, 'organisatie', slug)).rejects.toThrow(
      new Moved(`/organisaties/${target?.slug}`),
    )
    expect((await getEntry(ask, 'organisatie', String(target?.slug))).card.id).toBe(entryId)
  }
}

async function expectReadersOfDocuments(store: Store): Promise<void> {
  const rows = await store.read
    .select({ id: t.entries.id, document: t.revisions.document })
    .from(t.entries)
    .innerJoin(t.revisions, and(eq(t.revisions.id, t.entries.publishedRevision), isNotNull(t.entries.id)))
  for (const { id, document } of rows) {
    const readers = await store.read.select().from(t.entryReaders).where(eq(t.entryReaders.entryId, id))
    const named = { people: [], themes: (document as unknown as EntryDocument).themes }
    expect(readers.map(({ principal }) => principal).sort()).toEqual(
      readersOf(document as unknown as EntryDocument, named).sort(),
    )
  }
}

test('whatever is published, archived, renamed and synced: revisions stay, redirects end, changes are named', async () => {
  let refused = 0
  let moved = 0
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 8 }), async (steps) => {
      const store = await emptyStore()
      await using folder = await contentFolder()
      for (const step of steps) {
        const before = {
          shown: await shown(store),
          revisions: await revisionsOf(store),
          generation: store.generation(),
        }
        const failed = await take(store, folder, step).then(
          () => false,
          () => true,
        )
        const after = await shown(store)
        const different = ids.filter((id) => before.shown.get(id) !== after.get(id))
        if (failed) {
          refused += 1
          expect([different, store.generation()]).toEqual([[], before.generation])
        }
        const named = (await store.read.select().from(t.changes)).filter(
          ({ generation }) => generation > before.generation,
        )
        expect(named.map(({ entryId }) => entryId)).toEqual(expect.arrayContaining(different))
        expect(store.generation() > before.generation).toBe(named.length > 0)

        const revisions = await revisionsOf(store)
        for (const [id, revision] of before.revisions) expect(revisions.get(id)).toBe(revision)
        await expectRedirectsToEnd(store)
        await expectReadersOfDocuments(store)
      }
      moved += (await store.read.select().from(t.redirects)).length
      store.close()
    }),
    { numRuns: 60 },
  )
  // The steps do meet what they are about.
  expect(refused).toBeGreaterThan(0)
  expect(moved).toBeGreaterThan(0)
}, 60_000)
