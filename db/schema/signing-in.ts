import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { people } from './people.ts'

// What is shown to get in, and who is in.

/** Who is signed in, where. The id is a hash: who reads this table can't sign in with it. */
export const sessions = sqliteTable(
  'sessions',
  {
    id: text().primaryKey(),
    personId: text()
      .notNull()
      .references(() => people.id, { onDelete: 'cascade' }),
    expiresAt: text().notNull(),
    createdAt: text().notNull(),
    /** Such as *Firefox op Windows*; for the list of one's own sessions. */
    device: text().notNull(),
    /** What still has to be shown before the session counts: null when nothing has. */
    awaits: text({ enum: ['second-factor', 'new-second-factor'] }),
  },
  (t) => [index('sessions_person').on(t.personId)],
)

/** Second factor by time-based codes (RFC 6238). */
export const secondFactors = sqliteTable('second_factors', {
  personId: text()
    .primaryKey()
    .references(() => people.id, { onDelete: 'cascade' }),
  /** Encrypted with the secret of the site. */
  secret: text().notNull(),
  /** Null while it is being set up. */
  confirmedAt: text(),
  /** Time step of the last code that was used: a code counts once. */
  lastStep: integer().notNull().default(0),
})

/** Codes for who lost the second factor, hashed; each counts once and is deleted then. */
export const recoveryCodes = sqliteTable(
  'recovery_codes',
  {
    personId: text()
      .notNull()
      .references(() => people.id, { onDelete: 'cascade' }),
    hash: text().notNull(),
  },
  (t) => [primaryKey({ columns: [t.personId, t.hash] })],
)

/** Links that were sent by mail or shown once. Only a hash is kept; the token is in the link. */
export const links = sqliteTable(
  'links',
  {
    hash: text().primaryKey(),
    /** What may be done with it, once. */
    purpose: text({
      enum: [
        'first-administrator',
        'invitation',
        'join',
        'password',
        'address',
        'reaction',
        'question',
        'co-author',
      ],
    }).notNull(),
    /** The person, invitation or request that it is for. */
    subject: text().notNull(),
    createdAt: text().notNull(),
    expiresAt: text().notNull(),
  },
  (t) => [index('links_subject').on(t.purpose, t.subject)],
)

/** How often something was tried within a window, per account and per network address; keys are hashes. */
export const attempts = sqliteTable('attempts', {
  key: text().primaryKey(),
  count: integer().notNull(),
  /** Instant at which counting begins anew. */
  until: text().notNull(),
})
