import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { eq } from 'drizzle-orm'
import { showChanged } from '#db/generation.ts'
import * as t from '#db/schema/index.ts'
import { synonymsFile } from './check-synonyms.server.ts'
import type { SyncTools } from './sync-tools.ts'

const name = 'synonyms'

/**
 * Raises the generation when the list of synonyms is another one than at the last sync: pages that were kept with
 * what the old one found are made anew, in every process. The search worker reads the file by itself.
 *
 * @returns whether it was another one.
 */
export async function noteSynonyms({
  store,
  contentDir,
}: Pick<SyncTools, 'store' | 'contentDir'>): Promise<boolean> {
  const text = await readFile(path.join(contentDir, synonymsFile)).catch(() => '')
  const hash = createHash('sha256').update(text).digest('hex')
  const [known] = await store.read.select().from(t.reference).where(eq(t.reference.name, name))
  if (known?.hash === hash) return false
  await store.write(async (tx) => {
    const row = { name, hash }
    await tx.insert(t.reference).values(row).onConflictDoUpdate({ target: t.reference.name, set: row })
    await showChanged(tx, [])
  })
  return true
}
