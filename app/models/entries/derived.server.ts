import { eq } from 'drizzle-orm'
import type { SQLiteTable } from 'drizzle-orm/sqlite-core'
import * as t from '#db/schema/index.ts'
import type { Tx } from '#db/write.ts'
import type { Publication } from './publication.server.ts'
import { readersNow, writeReaders } from './readers.server.ts'

/** Replaces all that is derived from the published document of an entry. */
export async function replaceDerived(tx: Tx, publication: Publication): Promise<void> {
  const entryId = publication.document.id
  const { facets, references, placeCodes, rendered } = publication
  await tx.delete(t.entryFacets).where(eq(t.entryFacets.entryId, entryId))
  await tx.delete(t.entryLinks).where(eq(t.entryLinks.fromId, entryId))
  await tx.delete(t.entryPlaces).where(eq(t.entryPlaces.entryId, entryId))

  await insertAll(
    tx,
    t.entryFacets,
    Object.entries(facets).flatMap(([facet, values]) => values.map((value) => ({ entryId, facet, value }))),
  )
  await insertAll(
    tx,
    t.entryLinks,
    references.map(({ field, target }, position) => ({ fromId: entryId, field, position, toId: target })),
  )
  await insertAll(
    tx,
    t.entryPlaces,
    placeCodes.map((code) => ({ entryId, code })),
  )
  for (const row of rendered) await tx.insert(t.renderedTexts).values(row).onConflictDoNothing()
  await indexForSearch(tx, publication)
}

/**
 * Writes the search document of a published entry, and its readers, which are those of its page; the search worker
 * finds it through the change log.
 */
export async function indexForSearch(tx: Tx, { document, search }: Publication): Promise<void> {
  const readers = await readersNow(tx, document)
  await writeReaders(tx, document.id, readers)
  const row = {
    version: search.version,
    document: { ...search.document, readers },
    analysed: search.analysed,
  }
  await tx
    .insert(t.searchDocuments)
    .values({ entryId: document.id, ...row })
    .onConflictDoUpdate({ target: t.searchDocuments.entryId, set: row })
}

async function insertAll<T extends SQLiteTable>(tx: Tx, table: T, rows: T['$inferInsert'][]): Promise<void> {
  if (rows.length > 0) await tx.insert(table).values(rows)
}
