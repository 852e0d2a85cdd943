import { asc, count, eq, gt, isNotNull } from 'drizzle-orm'
import { type Way, wayOf } from '#app/models/texts/way.ts'
import { isAmong } from '#db/among.ts'
import type { Db } from '#db/drizzle.ts'
import * as t from '#db/schema/index.ts'
import { asPublished } from './as-published.ts'
import type { EntryDocument } from './document.ts'

/** An entry that is online, with its search document when it is searched. */
export interface Online {
  readonly document: EntryDocument
  readonly way: Way
  readonly indexed: Readonly<Record<string, unknown>> | null
}

const columns = {
  entry: { slug: t.entries.slug, publishedAt: t.entries.publishedAt },
  document: t.revisions.document,
  origin: t.revisions.origin,
  indexed: t.searchDocuments.document,
}

/** How many entries are online. */
export async function onlineCount(read: Db): Promise<number> {
  const [row] = await read
    .select({ entries: count() })
    .from(t.entries)
    .where(isNotNull(t.entries.publishedRevision))
  return row?.entries ?? 0
}

/** At most so many entries that are online, in the order of their ids, those that come after an id. */
export async function onlineAfter(read: Db, id: string, most: number): Promise<Online[]> {
  const rows = await read
    .select(columns)
    .from(t.entries)
    .innerJoin(t.revisions, eq(t.revisions.id, t.entries.publishedRevision))
    .leftJoin(t.searchDocuments, eq(t.searchDocuments.entryId, t.entries.id))
    .where(gt(t.entries.id, id))
    .orderBy(asc(t.entries.id))
    .limit(most)
  return rows.map(asOnline)
}

/** Entries that are searched and point at these. */
export async function onlinePointingAt(read: Db, ids: readonly string[]): Promise<Online[]> {
  if (ids.length === 0) return []
  const rows = await read
    .selectDistinct(columns)
    .from(t.entryLinks)
    .innerJoin(t.entries, eq(t.entries.id, t.entryLinks.fromId))
    .innerJoin(t.revisions, eq(t.revisions.id, t.entries.publishedRevision))
    .innerJoin(t.searchDocuments, eq(t.searchDocuments.entryId, t.entries.id))
    .where(isAmong(t.entryLinks.toId, ids))
  return rows.map(asOnline)
}

function asOnline({
  entry,
  document,
  origin,
  indexed,
}: {
  readonly entry: { readonly slug: string; readonly publishedAt: string | null }
  readonly document: unknown
  readonly origin: Parameters<typeof wayOf>[0]
  readonly indexed: Online['indexed']
}): Online {
  return { document: asPublished(document as EntryDocument, entry), way: wayOf(origin), indexed }
}
