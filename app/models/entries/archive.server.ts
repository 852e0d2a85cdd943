import { eq } from 'drizzle-orm'
import { happened } from '#app/models/events.server.ts'
import * as t from '#db/schema/index.ts'
import type { Tx } from '#db/write.ts'

interface Archival {
  readonly actor: string
  readonly now: Date
  /** Shown on the page of the entry, in Dutch. */
  readonly reason: string
}

/** Archives an entry: it keeps its address, with a notice, and leaves lists and search. */
export async function archive(tx: Tx, entryId: string, { actor, now, reason }: Archival): Promise<void> {
  await tx.insert(t.archivals).values({ entryId, at: now.toISOString(), reason }).onConflictDoNothing()
  await tx.delete(t.searchDocuments).where(eq(t.searchDocuments.entryId, entryId))
  await happened(tx, { actor, verb: 'archived', subject: { kind: 'entry', id: entryId }, now })
}

/** Takes an entry out of the archive. Its search document comes back with the publication that follows. */
export async function unarchive(tx: Tx, entryId: string): Promise<void> {
  await tx.delete(t.archivals).where(eq(t.archivals.entryId, entryId))
}
