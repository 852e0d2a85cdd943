import { type AnySQLiteColumn, index, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { entries } from './entries.ts'
import { people } from './people.ts'

// What readers say under entries.

/** Who reacts or asks something without an account. The address is erased some time after that was dealt with. */
export const guests = sqliteTable('guests', {
  id: text().primaryKey(),
  name: text().notNull(),
  /** Never shown; null once erased. */
  address: text(),
  createdAt: text().notNull(),
  /** Instant at which the address was shown to be theirs. */
  confirmedAt: text(),
})

/** Reactions, in threads of one level. Without a decision they wait, and nobody sees them. */
export const reactions = sqliteTable(
  'reactions',
  {
    id: text().primaryKey(),
    entryId: text()
      .notNull()
      .references(() => entries.id, { onDelete: 'cascade' }),
    /** The reaction that it answers. */
    parentId: text().references((): AnySQLiteColumn => reactions.id, { onDelete: 'cascade' }),
    personId: text().references(() => people.id),
    guestId: text().references(() => guests.id),
    text: text().notNull(),
    createdAt: text().notNull(),
    editedAt: text(),
    /** Instant since which its author has taken it away; answers to it stay. */
    deletedAt: text(),
    /** Instant at which an author of the entry marked it as answered. */
    answeredAt: text(),
  },
  (t) => [
    index('reactions_entry').on(t.entryId, t.createdAt),
    index('reactions_person').on(t.personId),
    index('reactions_guest').on(t.guestId),
  ],
)

/** What was decided about a reaction. */
export const moderations = sqliteTable('moderations', {
  reactionId: text()
    .primaryKey()
    .references(() => reactions.id, { onDelete: 'cascade' }),
  decision: text({ enum: ['shown', 'rejected'] }).notNull(),
  /** Null when nobody had to look. */
  personId: text().references(() => people.id),
  at: text().notNull(),
  reason: text(),
})

/** Readers who think that a reaction should not be there. */
export const reactionReports = sqliteTable(
  'reaction_reports',
  {
    id: text().primaryKey(),
    reactionId: text()
      .notNull()
      .references(() => reactions.id, { onDelete: 'cascade' }),
    reason: text().notNull(),
    at: text().notNull(),
    settledAt: text(),
  },
  (t) => [index('reaction_reports_reaction').on(t.reactionId)],
)

/** Entries under which reactions of members wait for moderation too. */
export const moderatedEntries = sqliteTable('moderated_entries', {
  entryId: text()
    .primaryKey()
    .references(() => entries.id, { onDelete: 'cascade' }),
  since: text().notNull(),
})
