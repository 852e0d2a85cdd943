import { and, asc, eq } from 'drizzle-orm'
import type { Ask } from '#app/models/ask.ts'
import * as t from '#db/schema/index.ts'
import { listedFor } from './cards.server.ts'
import type { KindName } from './kinds/index.ts'

/** Ids and titles of the entries of a kind that the viewer finds in lists, by title: to choose from. */
export async function titlesOf(
  { store, viewer }: Ask,
  kind: KindName,
): Promise<{ value: string; label: string }[]> {
  return await store.read
    .select({ value: t.entries.id, label: t.entries.title })
    .from(t.entries)
    .where(and(eq(t.entries.kind, kind), listedFor(store.read, viewer)))
    .orderBy(asc(t.entries.title))
}
