import { blob, index, integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import { municipalities } from './places.ts'

// Instants are ISO 8601 in UTC, as text: they sort as they are and read as they are.

/** Identity of an entry. What it says is in its published revision. */
export const entries = sqliteTable(
  'entries',
  {
    id: text().primaryKey(),
    kind: text().notNull(),
    slug: text().notNull(),
    visibility: text({ enum: ['openbaar', 'netwerk', 'team'] }).notNull(),
    /** The revision that readers see; null before the first publication. */
    publishedRevision: text(),
    /** Of the published revision: lists sort and show these without opening the document. */
    title: text().notNull(),
    summary: text(),
    /** The line under the title in lists: gemeente, form, year. */
    context: text({ mode: 'json' }).notNull().$type<string[]>(),
    publishedAt: text(),
    /** Instant of the published revision. */
    changedAt: text(),
    /** Day of what happens at a set time, `2016-06-01`; for the agenda. */
    startsOn: text(),
    createdAt: text().notNull(),
  },
  (t) => [
    uniqueIndex('entries_kind_slug').on(t.kind, t.slug),
    index('entries_kind_published').on(t.kind, t.publishedAt),
    index('entries_starts').on(t.startsOn),
  ],
)

/** Whole documents that never change; `number` counts up within an entry. */
export const revisions = sqliteTable(
  'revisions',
  {
    id: text().primaryKey(),
    entryId: text()
      .notNull()
      .references(() => entries.id),
    number: integer().notNull(),
    /** Version of the kind's schema that the record was written under. */
    recordVersion: integer().notNull(),
    document: text({ mode: 'json' }).notNull().$type<Record<string, unknown>>(),
    /** SHA-256 of the document; equal documents are the same. */
    hash: text().notNull(),
    /** `git` for what came from content/, `site` for what was written here. */
    origin: text({ enum: ['git', 'site'] }).notNull(),
    /** Who wrote it; null for what came from content/. Schema files can't point at each other, so this is no key. */
    personId: text(),
    createdAt: text().notNull(),
  },
  (t) => [uniqueIndex('revisions_entry_number').on(t.entryId, t.number)],
)

/** That an entry is archived, since when and why; without a row it is not. */
export const archivals = sqliteTable('archivals', {
  entryId: text()
    .primaryKey()
    .references(() => entries.id),
  at: text().notNull(),
  reason: text().notNull(),
})

/** Addresses that an entry had before. */
export const redirects = sqliteTable(
  'redirects',
  {
    kind: text().notNull(),
    slug: text().notNull(),
    entryId: text()
      .notNull()
      .references(() => entries.id, { onDelete: 'cascade' }),
    at: text().notNull(),
  },
  (t) => [primaryKey({ columns: [t.kind, t.slug] })],
)

/** Addresses of entries that were deleted: they answer 410 to who could read them. */
export const tombstones = sqliteTable(
  'tombstones',
  {
    kind: text().notNull(),
    slug: text().notNull(),
    entryId: text().notNull(),
    at: text().notNull(),
    /** Principals that could read the entry; nobody else may learn that it was there. */
    readers: text({ mode: 'json' }).notNull().$type<string[]>().default([]),
  },
  (t) => [primaryKey({ columns: [t.kind, t.slug] })],
)

/** Facet values of published entries; derived, so a new facet needs no migration. */
export const entryFacets = sqliteTable(
  'entry_facets',
  {
    entryId: text()
      .notNull()
      .references(() => entries.id, { onDelete: 'cascade' }),
    facet: text().notNull(),
    value: text().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.entryId, t.facet, t.value] }),
    index('entry_facets_value').on(t.facet, t.value, t.entryId),
  ],
)

/** Links of published entries to others, by the field that holds them. */
export const entryLinks = sqliteTable(
  'entry_links',
  {
    fromId: text()
      .notNull()
      .references(() => entries.id, { onDelete: 'cascade' }),
    field: text().notNull(),
    position: integer().notNull(),
    toId: text()
      .notNull()
      .references(() => entries.id),
  },
  (t) => [
    primaryKey({ columns: [t.fromId, t.field, t.position] }),
    index('entry_links_to').on(t.toId, t.field),
  ],
)

/** Gemeenten where a published entry took place. */
export const entryPlaces = sqliteTable(
  'entry_places',
  {
    entryId: text()
      .notNull()
      .references(() => entries.id, { onDelete: 'cascade' }),
    code: text()
      .notNull()
      .references(() => municipalities.code),
  },
  (t) => [primaryKey({ columns: [t.entryId, t.code] }), index('entry_places_code').on(t.code)],
)

/** Who may read what is published: `public`, `network`, `organisation:…`, `person:…`, `keepers:…`, `administrators`. */
export const entryReaders = sqliteTable(
  'entry_readers',
  {
    entryId: text()
      .notNull()
      .references(() => entries.id, { onDelete: 'cascade' }),
    principal: text().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.entryId, t.principal] }),
    index('entry_readers_principal').on(t.principal),
  ],
)

/** The file of content/ that an entry came from, and the revision it made. */
export const entrySources = sqliteTable('entry_sources', {
  entryId: text()
    .primaryKey()
    .references(() => entries.id, { onDelete: 'cascade' }),
  path: text().notNull().unique(),
  hash: text().notNull(),
  revisionId: text()
    .notNull()
    .references(() => revisions.id),
})

/** Rendered texts, under the hash of text and renderer version; nothing of another entry is in them. */
export const renderedTexts = sqliteTable('rendered_texts', {
  hash: text().primaryKey(),
  html: text().notNull(),
  /** Headings for the table of contents: `[{ id, text, depth }]`. */
  headings: text({ mode: 'json' }).notNull().$type<{ id: string; text: string; depth: number }[]>(),
  /** The text without marks, for search. */
  plainText: text().notNull(),
  /** Entries, images and files that the text points at, as it writes them. */
  pointsAt: text({ mode: 'json' })
    .notNull()
    .$type<{ entries: string[]; images: string[]; files: string[] }>(),
})

/** The analysed document of each published entry; the search worker reads it. */
export const searchDocuments = sqliteTable('search_documents', {
  entryId: text()
    .primaryKey()
    .references(() => entries.id, { onDelete: 'cascade' }),
  /** Version of lexicon and analysis; a document of another version is analysed again. */
  version: text().notNull(),
  /** The SearchDocument as it went into the analysis. */
  document: text({ mode: 'json' }).notNull().$type<Record<string, unknown>>(),
  analysed: blob({ mode: 'buffer' }).notNull(),
})
