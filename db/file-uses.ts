import { and, eq, exists, notExists, type SQL, sql } from 'drizzle-orm'
import type { Db } from './drizzle.ts'
import { drafts, files, revisions } from './schema/index.ts'

// An id stands in a text as it is, whatever stands around it: to look for it needs no parser.

/** Condition on a file: a version of its text names it, of any time. */
export function inVersion(db: Db): SQL {
  return exists(
    db
      .select({ one: sql`1` })
      .from(revisions)
      .where(and(eq(revisions.entryId, files.entryId), sql`instr(${revisions.document}, ${files.id}) > 0`)),
  )
}

/** Condition on a file: somebody's draft of its text names it. */
export function inDraft(db: Db): SQL {
  return exists(draftsNaming(db))
}

/** Condition on a file: no text names it, neither a version nor a draft. */
export function unused(db: Db): SQL {
  return and(sql`NOT ${inVersion(db)}`, notExists(draftsNaming(db))) as SQL
}

function draftsNaming(db: Db) {
  return db
    .select({ one: sql`1` })
    .from(drafts)
    .where(and(eq(drafts.entryId, files.entryId), sql`instr(${drafts.typed}, ${files.id}) > 0`))
}
