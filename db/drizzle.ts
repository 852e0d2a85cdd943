import type Database from 'better-sqlite3'
import { type BetterSQLite3Database, drizzle } from 'drizzle-orm/better-sqlite3'
import * as schema from './schema/index.ts'

/** A database to read from; calls are awaited, so that another driver can take its place. */
export type Db = BetterSQLite3Database<typeof schema>

/** Queries over a connection. */
export function drizzleOn(connection: Database.Database): Db {
  return drizzle(connection, { schema, casing: 'snake_case' })
}
