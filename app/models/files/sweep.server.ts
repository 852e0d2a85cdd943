import { eq } from 'drizzle-orm'
import type { Store } from '#db/client.ts'
import * as t from '#db/schema/index.ts'
import type { FileStore } from './file-store.ts'

const dayMs = 86_400_000

/** Removes bytes that no file has any more, and what came in and was never kept. What is younger than a day may be new. */
export async function sweepFiles(
  { write }: Pick<Store, 'write'>,
  files: FileStore,
  now: Date,
): Promise<void> {
  const before = new Date(now.getTime() - dayMs)
  await files.clear(before)
  for await (const hash of files.kept(before)) {
    // In a transaction: somebody may be putting in the same bytes at this moment.
    await write(async (tx) => {
      const [its] = await tx.select({ id: t.files.id }).from(t.files).where(eq(t.files.hash, hash)).limit(1)
      if (!its) files.remove(hash)
    })
  }
}
