import { type SQL, type SQLWrapper, sql } from 'drizzle-orm'
import type { Db } from './drizzle.ts'

/**
 * Queries that every page asks, put together once for a connection: that takes longer than running them. What differs
 * from time to time has a name in them, `sql.placeholder('name')`; for a list see `isListed`.
 */
export function prepared<Queries>(prepare: (db: Db) => Queries): (db: Db) => Queries {
  const known = new WeakMap<Db, Queries>()
  return (db) => {
    const queries = known.get(db) ?? prepare(db)
    known.set(db, queries)
    return queries
  }
}

/** Condition of such a query: one of the values of the list that is given under this name, as JSON. */
export function isListed(column: SQLWrapper, name: string): SQL {
  return sql`${column} IN (SELECT value FROM json_each(${sql.placeholder(name)}))`
}
