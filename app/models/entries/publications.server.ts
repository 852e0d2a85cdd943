import { isDeepStrictEqual } from 'node:util'
import { eq, sql } from 'drizzle-orm'
import type { RenderedRow } from '#app/models/texts/rendered-texts.server.ts'
import { type Way, wayOf } from '#app/models/texts/way.ts'
import type { Store } from '#db/client.ts'
import * as t from '#db/schema/index.ts'
import { asPublished } from './as-published.ts'
import type { EntryDocument } from './document.ts'
import { type Publication, type PublicationTools, preparePublication } from './publication.server.ts'
import { readersOf } from './readers.ts'
import { titlesChangedSince } from './titles.server.ts'

/** Publications by the id of their entry: those asked for, and entries that show a title that changes. */
export interface Prepared {
  readonly publish: ReadonlyMap<string, Publication>
  /** Only their search documents change; they are to be written in the same transaction. */
  readonly reindex: readonly Publication[]
}

/** What working out publications needs. */
export interface PreparingTools extends Pick<PublicationTools, 'places' | 'analyse'> {
  readonly store: Store
  /** Rendered rows of the texts of a document, by text; a text that is refused throws. */
  render(document: EntryDocument, way: Way): Promise<ReadonlyMap<string, RenderedRow>>
}

interface Neighbour {
  readonly title: string
  readonly readers: readonly string[]
}

/**
 * Works out what publishing these documents writes, and the search documents of entries that point at them or at
 * what was changed since titles were last looked at: they hold titles, which may be others now, or hidden.
 *
 * @param written the documents, each with the way in which its texts are rendered.
 */
export async function preparePublications(
  tools: PreparingTools,
  written: readonly { readonly document: EntryDocument; readonly way: Way }[],
): Promise<Prepared> {
  const documents = new Map(written.map(({ document }) => [document.id, document]))
  const around = await neighbours(tools.store, documents)
  const prepare = async (document: EntryDocument, way: Way) =>
    await preparePublication(document, {
      ...tools,
      render: async () => await tools.render(document, way),
      entry: (id) => around.get(id),
    })
  const publish = new Map<string, Publication>()
  for (const { document, way } of written) publish.set(document.id, await prepare(document, way))

  const reindex: Publication[] = []
  const changed = [...documents.keys(), ...(await titlesChangedSince(tools.store))]
  for (const { document, way, indexed } of await pointingAt(tools.store, changed)) {
    if (documents.has(document.id)) continue
    const publication = await prepare(document, way)
    if (!isDeepStrictEqual(asStored(publication), indexed)) reindex.push(publication)
  }
  return { publish, reindex }
}

function asStored({ search }: Publication): unknown {
  return JSON.parse(JSON.stringify(search.document))
}

/** Title and readers of every entry, as they will be with these documents. */
async function neighbours(
  { read }: Store,
  documents: ReadonlyMap<string, EntryDocument>,
): Promise<Map<string, Neighbour>> {
  const readers = new Map<string, string[]>()
  for (const row of await read.select().from(t.entryReaders)) {
    readers.set(row.entryId, [...(readers.get(row.entryId) ?? []), row.principal])
  }
  const entries = await read.select({ id: t.entries.id, title: t.entries.title }).from(t.entries)
  const before = entries.map(({ id, title }) => [id, { title, readers: readers.get(id) ?? [] }] as const)
  const after = [...documents].map(
    ([id, document]) => [id, { title: document.title, readers: readersOf(document) }] as const,
  )
  return new Map<string, Neighbour>([...before, ...after])
}

/** Entries in the search index that point at these, with their search documents. */
async function pointingAt({ read }: Store, ids: readonly string[]) {
  if (ids.length === 0) return []
  // One parameter however many ids there are: SQLite takes 32,766 of them.
  const among = sql`${t.entryLinks.toId} IN (SELECT value FROM json_each(${JSON.stringify(ids)}))`
  const rows = await read
    .selectDistinct({
      entry: { slug: t.entries.slug, publishedAt: t.entries.publishedAt },
      document: t.revisions.document,
      origin: t.revisions.origin,
      indexed: t.searchDocuments.document,
    })
    .from(t.entryLinks)
    .innerJoin(t.entries, eq(t.entries.id, t.entryLinks.fromId))
    .innerJoin(t.revisions, eq(t.revisions.id, t.entries.publishedRevision))
    .innerJoin(t.searchDocuments, eq(t.searchDocuments.entryId, t.entries.id))
    .where(among)
  return rows.map(({ entry, document, origin, indexed }) => ({
    document: asPublished(document as unknown as EntryDocument, entry),
    way: wayOf(origin),
    indexed: indexed as unknown,
  }))
}
