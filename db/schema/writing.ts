import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { entries, revisions } from './entries.ts'
import { people } from './people.ts'

// How a text comes about: drafts that change, authors, what was sent in and what was decided.

/** What somebody is writing, as it was typed: also what is no valid answer yet is kept. */
export const drafts = sqliteTable(
  'drafts',
  {
    entryId: text()
      .notNull()
      .references(() => entries.id, { onDelete: 'cascade' }),
    personId: text()
      .notNull()
      .references(() => people.id),
    /** The answers of the form by the names of their fields. */
    typed: text({ mode: 'json' }).notNull().$type<Record<string, unknown>>(),
    /** The revision that it started from; null for a new entry. */
    baseRevision: text().references(() => revisions.id),
    /** Counts up with each save, so that a second device that is behind is noticed. */
    version: integer().notNull(),
    createdAt: text().notNull(),
    savedAt: text().notNull(),
  },
  (t) => [primaryKey({ columns: [t.entryId, t.personId] }), index('drafts_person').on(t.personId)],
)

/** Who wrote an entry, in the order in which they came to it; the first is the author, the others co-authors. */
export const entryAuthors = sqliteTable(
  'entry_authors',
  {
    entryId: text()
      .notNull()
      .references(() => entries.id, { onDelete: 'cascade' }),
    personId: text()
      .notNull()
      .references(() => people.id, { onDelete: 'cascade' }),
    since: text().notNull(),
  },
  (t) => [primaryKey({ columns: [t.entryId, t.personId] }), index('entry_authors_person').on(t.personId)],
)

/** Revisions that were sent in to be published. Without a decision they wait. */
export const submissions = sqliteTable(
  'submissions',
  {
    id: text().primaryKey(),
    entryId: text()
      .notNull()
      .references(() => entries.id, { onDelete: 'cascade' }),
    revisionId: text()
      .notNull()
      .references(() => revisions.id),
    personId: text()
      .notNull()
      .references(() => people.id),
    at: text().notNull(),
    /** What looked like personal data and was left in by the writer: `[{ what, field }]`, never the data itself. */
    leftIn: text({ mode: 'json' }).notNull().$type<{ what: string; field: string }[]>(),
    /** A word to the kennismakelaar. */
    note: text(),
  },
  (t) => [index('submissions_entry').on(t.entryId, t.at)],
)

/** What became of what was sent in. */
export const decisions = sqliteTable('decisions', {
  submissionId: text()
    .primaryKey()
    .references(() => submissions.id, { onDelete: 'cascade' }),
  decision: text({ enum: ['published', 'returned', 'withdrawn'] }).notNull(),
  personId: text()
    .notNull()
    .references(() => people.id),
  at: text().notNull(),
  /** Why it came back. */
  reason: text(),
})

/** Remarks of who reviews, each on a part of the text. */
export const remarks = sqliteTable(
  'remarks',
  {
    id: text().primaryKey(),
    submissionId: text()
      .notNull()
      .references(() => submissions.id, { onDelete: 'cascade' }),
    /** Name of the field; `body` and `title` for those of the entry itself. */
    field: text().notNull(),
    text: text().notNull(),
    personId: text()
      .notNull()
      .references(() => people.id),
    at: text().notNull(),
  },
  (t) => [index('remarks_submission').on(t.submissionId)],
)

/** What went online at once and stands in the kennismakelaar's list to look at afterwards, until somebody has. */
export const afterwards = sqliteTable(
  'afterwards',
  {
    revisionId: text()
      .primaryKey()
      .references(() => revisions.id, { onDelete: 'cascade' }),
    entryId: text()
      .notNull()
      .references(() => entries.id, { onDelete: 'cascade' }),
    why: text({ enum: ['small-correction', 'day-after-blog'] }).notNull(),
    at: text().notNull(),
    seenAt: text(),
    seenBy: text().references(() => people.id),
  },
  (t) => [index('afterwards_entry').on(t.entryId)],
)

/** Files that people put in; the bytes stand under DATA_DIR, by their hash. */
export const files = sqliteTable(
  'files',
  {
    id: text().primaryKey(),
    entryId: text()
      .notNull()
      .references(() => entries.id, { onDelete: 'cascade' }),
    /** Who put it in; null for what came from content/. */
    personId: text().references(() => people.id),
    /** SHA-256 of the bytes as they are kept. */
    hash: text().notNull(),
    /** By content, never by what the sender said. */
    type: text().notNull(),
    /** Last part of its address and name of what is downloaded: out of how the sender called it, made safe. */
    name: text().notNull(),
    bytes: integer().notNull(),
    /** Of an image, in pixels. */
    width: integer(),
    height: integer(),
    /** What is to be seen, to begin with wherever it is put into a text; each use has its own. */
    alt: text(),
    createdAt: text().notNull(),
    /** The last day on which a text was found to name it; null when none ever was. */
    usedAt: text(),
  },
  (t) => [
    index('files_entry').on(t.entryId),
    index('files_hash').on(t.hash),
    index('files_person').on(t.personId),
  ],
)
