import type { Db } from './drizzle.ts'

/**
 * Queries that every page asks, put together once for a connection: that takes longer than running them. What differs
 * from time to time has a name in them, `sql.placeholder('name')`; for a list see `isListed` in among.ts.
 */
export function prepared<Queries>(prepare: (db: Db) => Queries): (db: Db) => Queries {
  const known = new WeakMap<Db, Queries>()
  return (db) => {
    const queries = known.get(db) ?? prepare(db)
    known.set(db, queries)
    return queries
  }
}
