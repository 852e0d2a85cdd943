import { integer, primaryKey, real, sqliteTable, text } from 'drizzle-orm/sqlite-core'

/** Gemeenten by CBS code; the figures are those of CBS for 2025. */
export const municipalities = sqliteTable('municipalities', {
  code: text().primaryKey(),
  slug: text().notNull().unique(),
  name: text().notNull(),
  province: text().notNull(),
  inhabitants: integer(),
  km2: real(),
  validFrom: text(),
  /** First day on which it no longer existed. */
  validTo: text(),
  /** Code of the gemeente it became part of. */
  successor: text(),
})

/** Which gemeenten border on which; both ways. */
export const municipalityNeighbours = sqliteTable(
  'municipality_neighbours',
  {
    code: text()
      .notNull()
      .references(() => municipalities.code),
    neighbour: text()
      .notNull()
      .references(() => municipalities.code),
  },
  (t) => [primaryKey({ columns: [t.code, t.neighbour] })],
)

/** The files that reference tables were filled from, by table. */
export const reference = sqliteTable('reference', {
  name: text().primaryKey(),
  hash: text().notNull(),
})
