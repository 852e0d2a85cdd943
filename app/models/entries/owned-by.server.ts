import { and, eq, exists, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/sqlite-core'
import type { Db } from '#db/drizzle.ts'
import * as t from '#db/schema/index.ts'

/** Ids of the entries that an organisation owns by what is online of them, or by their newest revision. */
export async function ownedBy(read: Db, organisationId: string): Promise<string[]> {
  const later = alias(t.revisions, 'later')
  const newer = read
    .select({ one: sql`1` })
    .from(later)
    .where(and(eq(later.entryId, t.revisions.entryId), sql`${later.number} > ${t.revisions.number}`))
  const isCurrent = sql`(${t.entries.publishedRevision} = ${t.revisions.id} OR NOT ${exists(newer)})`
  const { document } = t.revisions
  // One document that is damaged must not take the pages of all others down.
  const owner = sql`CASE WHEN json_valid(${document}) THEN json_extract(${document}, '$.owner') END`
  const rows = await read
    .selectDistinct({ id: t.entries.id })
    .from(t.entries)
    .innerJoin(t.revisions, eq(t.revisions.entryId, t.entries.id))
    .where(and(eq(owner, organisationId), isCurrent))
  return rows.map(({ id }) => id)
}
