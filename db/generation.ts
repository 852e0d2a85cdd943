import { sql } from 'drizzle-orm'
import { changes, generation } from './schema/index.ts'
import { queueForIndex } from './search-queue.ts'
import type { Tx } from './write.ts'

/**
 * Notes that these entries look different from now on: raises the generation once, writes the change log, and queues
 * them for the search server where there is one.
 * Call it in the transaction that changes them.
 *
 * @returns the new generation.
 */
export async function showChanged(tx: Tx, entryIds: readonly string[]): Promise<number> {
  const [row] = await tx
    .insert(generation)
    .values({ id: 1, value: 1 })
    .onConflictDoUpdate({ target: generation.id, set: { value: sql`${generation.value} + 1` } })
    .returning()
  const value = row?.value ?? 1
  if (entryIds.length > 0) {
    await tx.insert(changes).values(entryIds.map((entryId) => ({ generation: value, entryId })))
    await queueForIndex(tx, String(value), entryIds)
  }
  return value
}
