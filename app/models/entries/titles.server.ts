import { eq, gt } from 'drizzle-orm'
import type { Store } from '#db/client.ts'
import * as t from '#db/schema/index.ts'
import type { Tx } from '#db/write.ts'

// Search documents hold titles of other entries. Up to which generation those are right stands in the table of
// references, so that a title that changed or was hidden in any way is put right by whoever looks next.
const name = 'titles'

/** Ids of the entries that changed since the titles in search documents were last put right. */
export async function titlesChangedSince({ read }: Store): Promise<string[]> {
  const rows = await read
    .selectDistinct({ id: t.changes.entryId })
    .from(t.changes)
    .where(gt(t.changes.generation, await generationOfTitles(read)))
  return rows.map((row) => row.id)
}

/** The generation up to which the titles in search documents are right. */
export async function generationOfTitles(read: Store['read']): Promise<number> {
  const [known] = await read.select().from(t.reference).where(eq(t.reference.name, name))
  return Number(known?.hash ?? 0)
}

/** Notes that the titles in search documents are right up to a generation. */
export async function titlesAreRight(tx: Tx, generation: number): Promise<void> {
  const row = { name, hash: String(generation) }
  await tx.insert(t.reference).values(row).onConflictDoUpdate({ target: t.reference.name, set: row })
}
