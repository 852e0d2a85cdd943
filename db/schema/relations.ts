import { index, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { entries } from './entries.ts'
import { people } from './people.ts'

// What ties people to organisations, themes, pleinen and the network. Rights are relations, never a flag on a person.

/** Members of organisations. */
export const memberships = sqliteTable(
  'memberships',
  {
    personId: text()
      .notNull()
      .references(() => people.id, { onDelete: 'cascade' }),
    organisationId: text()
      .notNull()
      .references(() => entries.id),
    since: text().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.personId, t.organisationId] }),
    index('memberships_organisation').on(t.organisationId),
  ],
)

/** The contactpersonen of an organisation, members who invite colleagues and edit what it owns. */
export const contactPeople = sqliteTable(
  'contact_people',
  {
    personId: text()
      .notNull()
      .references(() => people.id, { onDelete: 'cascade' }),
    organisationId: text()
      .notNull()
      .references(() => entries.id),
    since: text().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.personId, t.organisationId] }),
    index('contact_people_organisation').on(t.organisationId),
  ],
)

/** The kennismakelaars of themes. */
export const themeKeepers = sqliteTable(
  'theme_keepers',
  {
    personId: text()
      .notNull()
      .references(() => people.id, { onDelete: 'cascade' }),
    themeId: text()
      .notNull()
      .references(() => entries.id),
    since: text().notNull(),
  },
  (t) => [primaryKey({ columns: [t.personId, t.themeId] }), index('theme_keepers_theme').on(t.themeId)],
)

/** Who is vraagstukeigenaar or pleincoach of a plein. Its page names their roles; with an account they have rights. */
export const pleinPeople = sqliteTable(
  'plein_people',
  {
    pleinId: text()
      .notNull()
      .references(() => entries.id, { onDelete: 'cascade' }),
    personId: text()
      .notNull()
      .references(() => people.id, { onDelete: 'cascade' }),
    role: text({ enum: ['vraagstukeigenaar', 'pleincoach'] }).notNull(),
    since: text().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.pleinId, t.personId, t.role] }),
    index('plein_people_person').on(t.personId),
  ],
)

/** The beheerders. */
export const administrators = sqliteTable('administrators', {
  personId: text()
    .primaryKey()
    .references(() => people.id, { onDelete: 'cascade' }),
  since: text().notNull(),
})
