import type Database from 'better-sqlite3'
import { type BetterSQLite3Database, drizzle } from 'drizzle-orm/better-sqlite3'
import * as schema from './schema/index.ts'

/** A database to read from; calls are awaited, so that another driver can take its place. */
export type Db = BetterSQLite3Database<typeof schema>

/** Queries over a connection. */
export function drizzleOn(connection: Database.Database): Db {
  return drizzle(rememberingStatements(connection), { schema, casing: 'snake_case' })
}

const mostStatements = 500

/**
 * The same connection, that prepares a statement once: for most queries of a page that takes longer than running
 * them, and a page runs the same ones every time.
 */
function rememberingStatements(connection: Database.Database): Database.Database {
  const prepared = new Map<string, Database.Statement>()
  const prepare = (sql: string) => {
    const known = prepared.get(sql)
    prepared.delete(sql)
    const statement = known && !known.busy ? known : connection.prepare(sql)
    prepared.set(sql, statement) // put at the end: what stands first has not been used for longest
    if (prepared.size > mostStatements) prepared.delete(prepared.keys().next().value ?? '')
    // Whoever had it before may have asked for its rows as lists.
    return statement.reader ? statement.raw(false) : statement
  }
  return Object.create(connection, { prepare: { value: prepare } })
}
