import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'

/** The index on a search server that is kept in line with this database: one row, once there has been a server. */
export const searchIndex = sqliteTable('search_index', {
  id: integer().primaryKey(),
  /** Whether there is a server now: only then are changes queued for it. */
  attached: integer({ mode: 'boolean' }).notNull(),
  /** Address of the server that has the index. */
  server: text().notNull(),
  /** Name of the index, made up once for each database, so that several sites can share a server. */
  uid: text().notNull(),
  /** Instant at which the server says it made the index: another one is another index. */
  madeAt: text(),
  /** What the documents and settings in it are of; null while it may lack something that no row of the outbox names. */
  schema: text(),
  /** Which process feeds it, and until when nobody else may. */
  fedBy: text(),
  fedUntil: text(),
  /** What was last the matter, and since when something is; null when all is well. */
  lastError: text(),
  failingSince: text(),
  /** Instant at which all of it was last compared with the database. */
  checkedAt: text(),
})
