import { sql } from 'drizzle-orm'
import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'

/** What happened: who did what to what, and when. Timeline, audit log and notifications read it. */
export const events = sqliteTable(
  'events',
  {
    id: text().primaryKey(),
    /** `person:…`, or `system:sync` for what no person did. */
    actor: text().notNull(),
    verb: text().notNull(),
    subjectKind: text().notNull(),
    subjectId: text().notNull(),
    at: text().notNull(),
    data: text({ mode: 'json' }).notNull().$type<Record<string, unknown>>().default({}),
  },
  (t) => [index('events_subject').on(t.subjectKind, t.subjectId, t.at), index('events_at').on(t.at)],
)

/** Work to be done after a commit, in the order of `id` for one `subject`; the unique key makes it once only. */
export const outbox = sqliteTable(
  'outbox',
  {
    id: integer().primaryKey({ autoIncrement: true }),
    topic: text().notNull(),
    key: text().notNull().unique(),
    subject: text().notNull(),
    payload: text({ mode: 'json' }).notNull().$type<Record<string, unknown>>(),
    notBefore: text().notNull(),
    attempts: integer().notNull().default(0),
    lastError: text(),
    /** Instant at which it was taken up. Without an outcome nobody knows whether it was done: it is not done twice. */
    takenAt: text(),
    /** Instant at which it was done. */
    doneAt: text(),
    /** Instant since which it waits for somebody's word: it failed for good, or the database was restored. */
    heldAt: text(),
  },
  // What was done stays for its key and is never looked through again.
  (t) => [index('outbox_undone').on(t.topic, t.notBefore).where(sql`done_at IS NULL`)],
)

/** When a task that runs once for all processes was last begun, by its name. */
export const taskRuns = sqliteTable('task_runs', {
  name: text().primaryKey(),
  begunAt: text().notNull(),
})

/** One row: raised by every commit that changes what is shown. Cached answers hold for one generation. */
export const generation = sqliteTable('generation', {
  id: integer().primaryKey(),
  value: integer().notNull(),
})

/** Which entries changed in which generation: what is kept in memory catches up from here. */
export const changes = sqliteTable(
  'changes',
  {
    id: integer().primaryKey({ autoIncrement: true }),
    generation: integer().notNull(),
    entryId: text().notNull(),
  },
  (t) => [index('changes_generation').on(t.generation)],
)
