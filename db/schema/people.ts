import { index, integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import { entries } from './entries.ts'

// Who has an account, and what ties them to organisations and themes. Rights are relations, never a flag on a person.

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
      enum: ['first-administrator', 'invitation', 'join', 'password', 'address', 'reaction'],
    }).notNull(),
    /** The person, invitation or request that it is for. */
    subject: text().notNull(),
    createdAt: text().notNull(),
    expiresAt: text().notNull(),
  },
  (t) => [index('links_subject').on(t.purpose, t.subject)],
)

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

/** The beheerders. */
export const administrators = sqliteTable('administrators', {
  personId: text()
    .primaryKey()
    .references(() => people.id, { onDelete: 'cascade' }),
  since: text().notNull(),
})

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

/** How often something was tried within a window, per account and per network address; keys are hashes. */
export const attempts = sqliteTable('attempts', {
  key: text().primaryKey(),
  count: integer().notNull(),
  /** Instant at which counting begins anew. */
  until: text().notNull(),
})
