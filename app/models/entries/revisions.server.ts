import { desc, eq, max } from 'drizzle-orm'
import { v7 as uuid } from 'uuid'
import type { Db } from '#db/drizzle.ts'
import * as t from '#db/schema/index.ts'
import type { Tx } from '#db/write.ts'
import type { EntryDocument } from './document.ts'
import { kindOf } from './kinds/index.ts'
import { documentHash } from './publication.server.ts'

/** A revision: a whole document, as it was at one moment. */
export interface Revision {
  readonly id: string
  readonly number: number
  readonly document: EntryDocument
  /** Who wrote it; null for what came from content/. */
  readonly personId: string | null
  readonly createdAt: string
  /** `git` when the document came from content/, `site` when it was written here. */
  readonly origin: 'git' | 'site'
}

/** The newest revision of an entry, online or not. */
export async function newestRevision(read: Db, entryId: string): Promise<Revision | undefined> {
  const [row] = await read
    .select()
    .from(t.revisions)
    .where(eq(t.revisions.entryId, entryId))
    .orderBy(desc(t.revisions.number))
    .limit(1)
  return row && revisionOf(row)
}

/** Every revision of an entry, the newest first. */
export async function revisionsOf(read: Db, entryId: string): Promise<Revision[]> {
  const rows = await read
    .select()
    .from(t.revisions)
    .where(eq(t.revisions.entryId, entryId))
    .orderBy(desc(t.revisions.number))
  return rows.map(revisionOf)
}

/** A revision by its id. */
export async function revisionById(read: Db, id: string): Promise<Revision | undefined> {
  const [row] = await read.select().from(t.revisions).where(eq(t.revisions.id, id))
  return row && revisionOf(row)
}

function revisionOf(row: typeof t.revisions.$inferSelect): Revision {
  const { id, number, personId, createdAt, origin } = row
  const document = row.document as unknown as EntryDocument
  const { version } = kindOf(document.kind)
  // There is no kind of a second version yet. Who makes one brings what makes the new record out of the old.
  if (row.recordVersion !== version)
    throw new Error(
      `revision ${id}: a ${document.kind} of version ${row.recordVersion} can't be read as ${version}`,
    )
  return { id, number, document, personId, createdAt, origin }
}

interface Circumstances {
  /** `git` when the document came from content/, `site` when it was written here. */
  readonly origin: 'git' | 'site'
  readonly personId: string | null
  readonly now: Date
}

/** Adds a document as the newest revision of its entry. Revisions never change afterwards. */
export async function addRevision(
  tx: Tx,
  document: EntryDocument,
  { origin, personId, now }: Circumstances,
): Promise<{ readonly id: string; readonly number: number }> {
  const [last] = await tx
    .select({ number: max(t.revisions.number) })
    .from(t.revisions)
    .where(eq(t.revisions.entryId, document.id))
  const id = uuid()
  const number = (last?.number ?? 0) + 1
  await tx.insert(t.revisions).values({
    id,
    entryId: document.id,
    number,
    recordVersion: kindOf(document.kind).version,
    document: { ...document },
    hash: documentHash(document),
    origin,
    personId,
    createdAt: now.toISOString(),
  })
  return { id, number }
}
