import { sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import { entries } from './entries.ts'
import { people } from './people.ts'

// What waits for somebody's word: an invitation, a request to join, another address.

/** People who were asked to come in. Accepted ones are deleted: then there is a person. */
export const invitations = sqliteTable(
  'invitations',
  {
    id: text().primaryKey(),
    address: text().notNull(),
    /** Null for a beheerder without an organisation. */
    organisationId: text().references(() => entries.id),
    /** What they become beside a member. */
    role: text({ enum: ['lid', 'contactpersoon', 'beheerder'] }).notNull(),
    invitedBy: text()
      .notNull()
      .references(() => people.id),
    createdAt: text().notNull(),
    /** Instant at which the link was last sent. */
    sentAt: text().notNull(),
  },
  (t) => [uniqueIndex('invitations_address_organisation').on(t.address, t.organisationId)],
)

/** People who asked to join. They wait until their address is confirmed and a beheerder has looked. */
export const joinRequests = sqliteTable('join_requests', {
  id: text().primaryKey(),
  name: text().notNull(),
  address: text().notNull().unique(),
  organisationId: text()
    .notNull()
    .references(() => entries.id),
  motivation: text(),
  createdAt: text().notNull(),
  confirmedAt: text(),
})

/** A new address that its owner has not confirmed yet, or the old one has not let go. */
export const addressChanges = sqliteTable('address_changes', {
  personId: text()
    .primaryKey()
    .references(() => people.id, { onDelete: 'cascade' }),
  address: text().notNull(),
  createdAt: text().notNull(),
  confirmedByNew: text(),
  confirmedByOld: text(),
})
