import { readFileSync } from 'node:fs'
import path from 'node:path'
import type Database from 'better-sqlite3'
import { drizzle } from 'drizzle-orm/better-sqlite3'
import { migrate as runMigrations } from 'drizzle-orm/better-sqlite3/migrator'

/** The database was made by a newer version of the program than this one. */
export class DatabaseNewer extends Error {
  override readonly name = 'DatabaseNewer'
  constructor() {
    super('the database was made by a newer version of Leerplein; install that version, or restore a backup')
  }
}

interface Journal {
  readonly entries: readonly { readonly when: number }[]
}

/** The instants of the migrations in a folder, oldest first. */
function knownMigrations(folder: string): number[] {
  const journal = JSON.parse(readFileSync(path.join(folder, 'meta/_journal.json'), 'utf8')) as Journal
  return journal.entries.map((entry) => entry.when)
}

function newestApplied(connection: Database.Database): number | null {
  const table = connection
    .prepare(`SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = '__drizzle_migrations'`)
    .get()
  if (!table) return null
  return (
    connection.prepare<[], number>('SELECT max(created_at) FROM __drizzle_migrations').pluck().get() ?? null
  )
}

/**
 * Whether the database lacks migrations of the folder.
 *
 * @throws DatabaseNewer when the database has one that the folder lacks.
 */
export function needsMigration(connection: Database.Database, folder: string): boolean {
  const known = knownMigrations(folder)
  const applied = newestApplied(connection)
  const newest = known.at(-1) ?? 0
  if (applied !== null && applied > newest) throw new DatabaseNewer()
  return applied === null || applied < newest
}

/**
 * Brings the database up to date with the migrations of the folder.
 *
 * @throws DatabaseNewer when the database has a migration that the folder lacks.
 */
export function migrate(connection: Database.Database, folder: string): void {
  if (!needsMigration(connection, folder)) return
  runMigrations(drizzle(connection), { migrationsFolder: folder })
}
