import { and, eq, inArray, sql } from 'drizzle-orm'
import * as t from '#db/schema/index.ts'
import type { Tx } from '#db/write.ts'
import type { EntryDocument } from './document.ts'

/**
 * Makes an address free for an entry: the address it had becomes a redirect to it, and a redirect or tombstone
 * at the new one goes. A redirect names an entry and not an address, so it cannot loop.
 */
export async function takeAddress(
  tx: Tx,
  { id, kind, slug }: Pick<EntryDocument, 'id' | 'kind' | 'slug'>,
  at: string,
): Promise<void> {
  await tx.delete(t.redirects).where(and(eq(t.redirects.kind, kind), eq(t.redirects.slug, slug)))
  await tx.delete(t.tombstones).where(and(eq(t.tombstones.kind, kind), eq(t.tombstones.slug, slug)))
  const [before] = await tx.select({ slug: t.entries.slug }).from(t.entries).where(eq(t.entries.id, id))
  if (!before || before.slug === slug || before.slug.startsWith(parked)) return
  await redirectFrom(tx, { id, kind, slug: before.slug }, at)
}

// No document can have such a slug: it begins with a sign that slugs may not hold.
const parked = '~'

/** What stands in the place of its slug while an entry has no address. */
export function withoutAddress(id: string): string {
  return parked + id
}

/**
 * Frees the addresses of entries that are about to move, so that two of them can change places within one
 * transaction. Their old addresses become redirects.
 */
export async function parkAddresses(tx: Tx, ids: readonly string[], at: string): Promise<void> {
  if (ids.length === 0) return
  const moving = await tx
    .select()
    .from(t.entries)
    .where(inArray(t.entries.id, [...ids]))
  for (const entry of moving) await redirectFrom(tx, entry, at)
  await tx
    .update(t.entries)
    .set({ slug: sql`${parked} || ${t.entries.id}` })
    .where(inArray(t.entries.id, [...ids]))
}

async function redirectFrom(
  tx: Tx,
  old: { readonly id: string; readonly kind: string; readonly slug: string },
  at: string,
): Promise<void> {
  const row = { kind: old.kind, slug: old.slug, entryId: old.id, at }
  await tx
    .insert(t.redirects)
    .values(row)
    .onConflictDoUpdate({ target: [t.redirects.kind, t.redirects.slug], set: row })
}
