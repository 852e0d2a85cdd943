import { index, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { entries } from './entries.ts'
import { people } from './people.ts'

// Who wants to hear of what, and how often; and what they have still to hear.

/** Who wants to hear of an entry. */
export const follows = sqliteTable(
  'follows',
  {
    personId: text()
      .notNull()
      .references(() => people.id, { onDelete: 'cascade' }),
    entryId: text()
      .notNull()
      .references(() => entries.id, { onDelete: 'cascade' }),
    since: text().notNull(),
  },
  (t) => [primaryKey({ columns: [t.personId, t.entryId] }), index('follows_entry').on(t.entryId)],
)

const topics = ['own-reactions', 'followed-reactions', 'news', 'sent-in', 'published', 'to-moderate'] as const

/** How often somebody wants mail of a kind; without a row as its topic says. */
export const mailPreferences = sqliteTable(
  'mail_preferences',
  {
    personId: text()
      .notNull()
      .references(() => people.id, { onDelete: 'cascade' }),
    topic: text({ enum: topics }).notNull(),
    how: text({ enum: ['at-once', 'daily', 'weekly', 'never'] }).notNull(),
  },
  (t) => [primaryKey({ columns: [t.personId, t.topic] })],
)

/** What somebody will hear of in their next digest. Gone when that is queued. */
export const notices = sqliteTable(
  'notices',
  {
    personId: text()
      .notNull()
      .references(() => people.id, { onDelete: 'cascade' }),
    /** What it is of, as the mail would have: nobody hears of it twice. */
    cause: text().notNull(),
    topic: text({ enum: topics }).notNull(),
    entryId: text()
      .notNull()
      .references(() => entries.id, { onDelete: 'cascade' }),
    /** The reaction, where it is one. */
    reactionId: text(),
    at: text().notNull(),
    /** Instant of the digest that it goes into. */
    due: text().notNull(),
  },
  (t) => [primaryKey({ columns: [t.personId, t.cause] }), index('notices_due').on(t.due)],
)
