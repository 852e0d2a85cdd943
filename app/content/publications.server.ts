import { and, eq, inArray, notInArray } from 'drizzle-orm'
import type { EntryDocument } from '#app/models/entries/document.ts'
import { type Publication, preparePublication } from '#app/models/entries/publication.server.ts'
import { readersOf } from '#app/models/entries/readers.ts'
import type { RenderedRow } from '#app/models/texts/rendered-texts.server.ts'
import { type Way, wayOf } from '#app/models/texts/way.ts'
import * as t from '#db/schema/index.ts'
import type { Known } from './known.server.ts'
import type { Plan } from './plan.server.ts'
import type { SyncTools } from './sync-tools.ts'
import { renderTexts } from './texts.server.ts'

/** Publications by the id of their entry: those of the plan, and entries that show a title that changes. */
export interface Prepared {
  readonly publish: ReadonlyMap<string, Publication>
  readonly reindex: readonly Publication[]
}

interface Neighbour {
  readonly title: string
  readonly readers: readonly string[]
}

/**
 * Works out what the files of a plan write, and the search documents of entries that point at them: those hold
 * titles that may have changed.
 */
export async function preparePublications(tools: SyncTools, plan: Plan, known: Known): Promise<Prepared> {
  const documents = new Map(plan.publish.map((file) => [file.document.id, file.document]))
  const around = await neighbours(tools, known, documents)
  const prepare = (document: EntryDocument, rows: ReadonlyMap<string, RenderedRow>) =>
    preparePublication(document, {
      places: tools.places,
      analyse: tools.analyse,
      render: async () => rows,
      entry: (id) => around.get(id),
    })
  const publish = new Map<string, Publication>()
  for (const file of plan.publish)
    publish.set(file.document.id, await prepare(file.document, file.texts.rows))
  const reindex: Publication[] = []
  for (const { document, way } of await pointingAt(tools, [...documents.keys()])) {
    const { rows } = await renderTexts(document, { renderer: tools.renderer, way, db: tools.store.read })
    reindex.push(await prepare(document, rows))
  }
  return { publish, reindex }
}

/** Title and readers of every entry, as they will be after this sync. */
async function neighbours(
  { store }: SyncTools,
  known: Known,
  documents: ReadonlyMap<string, EntryDocument>,
): Promise<Map<string, Neighbour>> {
  const readers = new Map<string, string[]>()
  for (const row of await store.read.select().from(t.entryReaders)) {
    readers.set(row.entryId, [...(readers.get(row.entryId) ?? []), row.principal])
  }
  const before = known.entries.map(
    ({ id, title }) => [id, { title, readers: readers.get(id) ?? [] }] as const,
  )
  const after = [...documents].map(
    ([id, document]) => [id, { title: document.title, readers: readersOf(document) }] as const,
  )
  return new Map<string, Neighbour>([...before, ...after])
}

/** Published entries that point at these and are not among them. */
async function pointingAt(
  { store }: SyncTools,
  ids: readonly string[],
): Promise<{ document: EntryDocument; way: Way }[]> {
  if (ids.length === 0) return []
  const rows = await store.read
    .selectDistinct({ id: t.entries.id, document: t.revisions.document, origin: t.revisions.origin })
    .from(t.entryLinks)
    .innerJoin(t.entries, eq(t.entries.id, t.entryLinks.fromId))
    .innerJoin(t.revisions, eq(t.revisions.id, t.entries.publishedRevision))
    .innerJoin(t.searchDocuments, eq(t.searchDocuments.entryId, t.entries.id))
    .where(and(inArray(t.entryLinks.toId, [...ids]), notInArray(t.entries.id, [...ids])))
  return rows.map(({ document, origin }) => ({
    document: document as unknown as EntryDocument,
    way: wayOf(origin),
  }))
}
