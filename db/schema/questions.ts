import { index, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { entries } from './entries.ts'
import { people } from './people.ts'
import { guests } from './reactions.ts'

/** What somebody asks the people behind an entry. Answers go by mail and are kept nowhere. */
export const questions = sqliteTable(
  'questions',
  {
    id: text().primaryKey(),
    entryId: text()
      .notNull()
      .references(() => entries.id, { onDelete: 'cascade' }),
    personId: text().references(() => people.id),
    guestId: text().references(() => guests.id, { onDelete: 'cascade' }),
    subject: text({ enum: ['question', 'mistake'] }).notNull(),
    text: text().notNull(),
    createdAt: text().notNull(),
    /** Instant at which it was sent on; null while the address of who asks is not confirmed. */
    sentOnAt: text(),
    answeredAt: text(),
    answeredBy: text().references(() => people.id),
  },
  (t) => [
    index('questions_entry').on(t.entryId),
    index('questions_person').on(t.personId),
    index('questions_guest').on(t.guestId),
  ],
)
