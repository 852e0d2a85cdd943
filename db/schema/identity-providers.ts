import { index, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { entries } from './entries.ts'
import { people } from './people.ts'

/** Sign-in through an organisation (OpenID Connect). */
export const identityProviders = sqliteTable('identity_providers', {
  organisationId: text()
    .primaryKey()
    .references(() => entries.id),
  issuer: text().notNull(),
  clientId: text().notNull(),
  /** Encrypted with the secret of the site. */
  clientSecret: text().notNull(),
  /** What addresses of its people end in: `["gemeente.example"]`. */
  domains: text({ mode: 'json' }).notNull().$type<string[]>(),
  changedAt: text().notNull(),
})

/** Who a person is at a provider. */
export const identities = sqliteTable(
  'identities',
  {
    organisationId: text()
      .notNull()
      .references(() => identityProviders.organisationId, { onDelete: 'cascade' }),
    /** The `sub` claim: it never changes, an address may. */
    subject: text().notNull(),
    personId: text()
      .notNull()
      .references(() => people.id, { onDelete: 'cascade' }),
    linkedAt: text().notNull(),
  },
  (t) => [primaryKey({ columns: [t.organisationId, t.subject] }), index('identities_person').on(t.personId)],
)
