import { eq } from 'drizzle-orm'
import { entrySources } from '#db/schema/index.ts'
import type { Tx } from '#db/write.ts'

/** Notes from which file a revision came. */
export async function noteSource(
  tx: Tx,
  { file, hash, document }: { file: string; hash: string; document: { readonly id: string } },
  revisionId: string,
): Promise<void> {
  const row = { path: file, hash, revisionId }
  // Files may change places within one sync: a path belongs to the entry that has it now.
  await tx.delete(entrySources).where(eq(entrySources.path, file))
  await tx
    .insert(entrySources)
    .values({ entryId: document.id, ...row })
    .onConflictDoUpdate({ target: entrySources.entryId, set: row })
}

/** Forgets the file of an entry: it is gone. */
export async function forgetSource(tx: Tx, entryId: string): Promise<void> {
  await tx.delete(entrySources).where(eq(entrySources.entryId, entryId))
}
