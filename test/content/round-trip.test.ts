import { cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { eq } from 'drizzle-orm'
import fc from 'fast-check'
import { v7 as uuid } from 'uuid'
import { expect, onTestFinished, test } from 'vitest'
import { exportAll, exportContent } from '#app/content/export.server.ts'
import { syncContent } from '#app/content/sync.server.ts'
import { renderTexts } from '#app/content/texts.server.ts'
import { openRenderer } from '#app/mdx/renderer.server.ts'
import type { EntryDocument } from '#app/models/entries/document.ts'
import { kindNames } from '#app/models/entries/kinds/index.ts'
import { preparePublication } from '#app/models/entries/publication.server.ts'
import { putOnline } from '#app/models/entries/put-online.server.ts'
import { loadMunicipalities } from '#app/models/places/queries.server.ts'
import { programFiles } from '#app/paths.server.ts'
import type { Store } from '#db/client.ts'
import { showChanged } from '#db/generation.ts'
import * as t from '#db/schema/index.ts'
import { analyse } from '../support/analysis.ts'
import { documents } from '../support/arbitrary-documents.ts'
import { fileStore } from '../support/file-store.ts'
import { emptyStore } from '../support/template-database.ts'
import { aDocument } from '../support/worlds/documents.ts'

const renderer = openRenderer({ workerFile: programFiles.mdxWorker })
const now = new Date('2026-11-20T10:00:00Z')

async function sync(store: Store, contentDir: string) {
  const places = await loadMunicipalities(store)
  return await syncContent({ store, files: fileStore(), contentDir, places, renderer, analyse, now })
}

async function temporaryFolder(): Promise<string> {
  const dir = await mkdtemp(path.join(tmpdir(), 'leerplein-'))
  onTestFinished(() => rm(dir, { recursive: true, force: true }))
  return dir
}

async function filesIn(dir: string): Promise<Record<string, string>> {
  const names = (await readdir(dir, { recursive: true })).filter((name) => name.endsWith('.mdx')).sort()
  return Object.fromEntries(
    await Promise.all(names.map(async (name) => [name, await readFile(path.join(dir, name), 'utf8')])),
  )
}

test('the content of the repository has no mistakes, and an export of it gives the same bytes', async () => {
  const dir = path.join(await temporaryFolder(), 'content')
  await cp('content', dir, { recursive: true })
  const before = await filesIn(dir)
  const store = await emptyStore()
  expect(await sync(store, dir)).toMatchObject({ problems: [], conflicts: [] })
  expect(await exportContent({ store, files: fileStore() }, dir)).toMatchObject({ written: [], removed: [] })
  expect(await filesIn(dir)).toEqual(before)
  expect(await sync(store, dir)).toMatchObject({ added: [], changed: [], archived: [] })
}, 60_000)

// One entry of each kind stands there for references to point at.
const targets = kindNames.map((kind) =>
  aDocument(kind, { slug: `doel-${kind}`, provenance: 'historisch', origin: [{ title: 'Bron' }] }),
)
const ofKinds = (kinds: readonly string[]) =>
  targets.filter((target) => kinds.includes(target.kind)).map(({ id }) => id)

test('whatever is published on the site can be exported, read back elsewhere without loss, and changes nothing here', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(documents(ofKinds), { minLength: 1, maxLength: 6 }), async (written) => {
      const entries = [...targets, ...written.map(asHistory)]
      const here = await emptyStore()
      await publishOnSite(here, entries)

      const everything = await temporaryFolder()
      await exportAll({ store: here, files: fileStore() }, 'content', everything)
      const there = await emptyStore()
      expect(await sync(there, everything)).toMatchObject({ problems: [], conflicts: [] })
      expect(await publishedDocuments(there)).toEqual(await publishedDocuments(here))

      const again = await temporaryFolder()
      await exportAll({ store: there, files: fileStore() }, 'content', again)
      expect(await filesIn(again)).toEqual(await filesIn(everything))

      const open = await temporaryFolder()
      await exportContent({ store: here, files: fileStore() }, open)
      expect(await sync(here, open)).toMatchObject({
        added: [],
        changed: [],
        archived: [],
        problems: [],
        conflicts: [],
      })
    }),
    { numRuns: 12 },
  )
}, 60_000)

/** Slugs that can't clash, and what a source asks for, so that any record may be published. */
function asHistory(document: EntryDocument, index: number): EntryDocument {
  const slug = `${document.slug.slice(0, 80)}-${index}`
  return {
    ...document,
    id: uuid(),
    slug,
    summary: document.summary ?? 'Kort.',
    provenance: 'historisch',
    origin: [{ title: 'Bron' }],
  }
}

async function publishOnSite(store: Store, entries: readonly EntryDocument[]): Promise<void> {
  const places = await loadMunicipalities(store)
  const publications = await Promise.all(
    entries.map((document) =>
      preparePublication(document, {
        places,
        analyse,
        entry: () => undefined,
        exists: () => true,
        render: async () => (await renderTexts(document, { renderer, way: 'member', db: null })).rows,
      }),
    ),
  )
  await store.write(async (tx) => {
    for (const publication of publications)
      await putOnline(tx, publication, { actor: 'person:anna', now, origin: 'site' })
    await showChanged(
      tx,
      entries.map(({ id }) => id),
    )
  })
}

async function publishedDocuments(store: Store): Promise<unknown[]> {
  const rows = await store.read
    .select({ document: t.revisions.document })
    .from(t.entries)
    .innerJoin(t.revisions, eq(t.revisions.id, t.entries.publishedRevision))
    .orderBy(t.entries.id)
  return rows.map((row) => row.document)
}
