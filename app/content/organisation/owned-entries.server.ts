import { eq, inArray } from 'drizzle-orm'
import { asPublished } from '#app/models/entries/as-published.ts'
import type { EntryDocument } from '#app/models/entries/document.ts'
import { ownedBy } from '#app/models/entries/owned-by.server.ts'
import { newestRevision, revisionById } from '#app/models/entries/revisions.server.ts'
import type { Db } from '#db/drizzle.ts'
import * as t from '#db/schema/index.ts'

/** An entry of an organisation: what is online of it, and what is on its way. */
export interface OwnedEntry {
  readonly id: string
  readonly online: EntryDocument | null
  /** The newest revision, when it is not the one online. */
  readonly underWay: EntryDocument | null
}

/** Everything that an organisation owns, in the order in which it was begun. */
export async function ownedEntries(read: Db, organisationId: string): Promise<OwnedEntry[]> {
  const ids = await ownedBy(read, organisationId)
  const rows = await read
    .select({ entry: t.entries, archivedAt: t.archivals.at })
    .from(t.entries)
    .leftJoin(t.archivals, eq(t.archivals.entryId, t.entries.id))
    .where(inArray(t.entries.id, ids))
    .orderBy(t.entries.createdAt, t.entries.id)
  const owned: OwnedEntry[] = []
  for (const { entry, archivedAt } of rows) {
    const newest = await newestRevision(read, entry.id)
    const published = entry.publishedRevision ? await revisionById(read, entry.publishedRevision) : undefined
    const online = published && asPublished(published.document, entry)
    // What is online may be another organisation's still, or again.
    const own = (document: EntryDocument | undefined) =>
      document?.owner === organisationId ? document : null
    owned.push({
      id: entry.id,
      online: own(online && archivedAt ? { ...online, archived: archivedAt } : online),
      underWay: newest && newest.id !== published?.id ? own(newest.document) : null,
    })
  }
  return owned
}
