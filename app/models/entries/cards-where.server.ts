import { and, type SQL, type SQLWrapper, sql } from 'drizzle-orm'
import type { Ask } from '#app/models/ask.ts'
import * as t from '#db/schema/index.ts'
import { cardOf, listedFor, newestFirst } from './cards.server.ts'
import type { EntryCard } from './views.ts'

/**
 * Cards of what fits the condition, of what the viewer finds in lists.
 *
 * @param options.order the newest first when left out.
 */
export async function cardsWhere(
  { store, viewer }: Pick<Ask, 'store' | 'viewer'>,
  condition: SQL | undefined,
  { limit = 1_000, order = newestFirst }: { readonly limit?: number; readonly order?: readonly SQL[] } = {},
): Promise<EntryCard[]> {
  const rows = await store.read
    .select()
    .from(t.entries)
    .where(and(condition, listedFor(store.read, viewer)))
    .orderBy(...order)
    .limit(limit)
  return rows.map(cardOf)
}

/** Condition: one of many values, as one parameter; SQLite takes 32,766 of those. */
export function isAmong(column: SQLWrapper, values: readonly string[]): SQL {
  return sql`${column} IN (SELECT value FROM json_each(${JSON.stringify(values)}))`
}
