import { sqliteTable, text } from 'drizzle-orm/sqlite-core'

// Who has an account. What ties them to organisations and themes is in relations.ts: rights are never a flag here.

/** People with an account. Everything else names them by id. */
export const people = sqliteTable('people', {
  id: text().primaryKey(),
  name: text().notNull(),
  /** E-mail address in lower case, confirmed by its owner; null once the person is erased. */
  address: text().unique(),
  createdAt: text().notNull(),
  /** Instant at which name and address were erased. */
  erasedAt: text(),
})

/** Hashes of passwords (argon2id); who signs in through an organisation has none. */
export const passwords = sqliteTable('passwords', {
  personId: text()
    .primaryKey()
    .references(() => people.id, { onDelete: 'cascade' }),
  hash: text().notNull(),
  changedAt: text().notNull(),
})
