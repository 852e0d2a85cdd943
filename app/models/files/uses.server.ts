import { and, eq, isNull, sql } from 'drizzle-orm'
import type { Db } from '#db/drizzle.ts'
import { inDraft, inVersion } from '#db/file-uses.ts'
import * as t from '#db/schema/index.ts'
import type { FileUses } from './views.ts'

/** A file with where it is named. */
export interface UsedFile {
  readonly row: typeof t.files.$inferSelect
  readonly uses: FileUses
}

/** The files of an entry with where each is named, the newest first. */
export async function usedFiles(read: Db, entryId: string): Promise<UsedFile[]> {
  const named = sql`instr(${t.revisions.document}, ${t.files.id}) > 0`
  const online = read
    .select({ one: sql`1` })
    .from(t.entries)
    .innerJoin(t.revisions, eq(t.revisions.id, t.entries.publishedRevision))
    .where(and(eq(t.entries.id, t.files.entryId), named))
  const waiting = read
    .select({ one: sql`1` })
    .from(t.submissions)
    .innerJoin(t.revisions, eq(t.revisions.id, t.submissions.revisionId))
    .leftJoin(t.decisions, eq(t.decisions.submissionId, t.submissions.id))
    .where(and(eq(t.submissions.entryId, t.files.entryId), isNull(t.decisions.submissionId), named))
  const rows = await read
    .select({
      row: t.files,
      online: sql<number>`EXISTS ${online}`,
      waiting: sql<number>`EXISTS ${waiting}`,
      versions: sql<number>`${inVersion(read)}`,
      drafts: sql<number>`${inDraft(read)}`,
    })
    .from(t.files)
    .where(eq(t.files.entryId, entryId))
    .orderBy(sql`${t.files.id} DESC`)
  return rows.map(({ row, ...uses }) => ({
    row,
    uses: {
      online: uses.online === 1,
      waiting: uses.waiting === 1,
      versions: uses.versions === 1,
      drafts: uses.drafts === 1,
    },
  }))
}
