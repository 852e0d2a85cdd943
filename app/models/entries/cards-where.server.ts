import { and, type SQL } from 'drizzle-orm'
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
