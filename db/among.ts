import { type SQL, type SQLWrapper, sql } from 'drizzle-orm'

/** Condition: one of many values, as one parameter; SQLite takes 32,766 of those. */
export function isAmong(column: SQLWrapper, values: readonly string[]): SQL {
  return inJson(column, sql`${JSON.stringify(values)}`)
}

/** The same in a prepared query: one of the values of the list that is given under this name, as JSON. */
export function isListed(column: SQLWrapper, name: string): SQL {
  return inJson(column, sql`${sql.placeholder(name)}`)
}

function inJson(column: SQLWrapper, list: SQL): SQL {
  return sql`${column} IN (SELECT value FROM json_each(${list}))`
}
