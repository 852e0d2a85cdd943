import { eq } from 'drizzle-orm'
import type { Ask } from '#app/models/ask.ts'
import { happened } from '#app/models/events.server.ts'
import { NotFound, Refused } from '#app/models/refused.ts'
import { actorOf } from '#app/models/viewer.ts'
import { showChanged } from '#db/generation.ts'
import * as t from '#db/schema/index.ts'
import { archive, unarchive } from '../archive.server.ts'
import { mayArchive } from '../policy.ts'
import { publishRevision } from '../writing/publish-revision.server.ts'
import { allowed } from './may-keep.server.ts'

/**
 * Takes an entry out of lists and search; its page stays, with the reason.
 *
 * @throws NotFound when the asker may not.
 * @throws Refused `entry.archived` when it is archived already.
 */
export async function archiveEntry(ask: Ask, entryId: string, reason: string): Promise<void> {
  const { store, viewer, now } = ask
  await store.write(async (tx) => {
    const { entry } = await allowed(tx, ask, entryId, mayArchive)
    if (entry.isArchived) throw new Refused('entry.archived', { user: 'Deze tekst is al gearchiveerd.' })
    await archive(tx, entryId, { actor: actorOf(viewer), now, reason })
    await showChanged(tx, [entryId])
  })
}

/**
 * Puts an archived entry back into lists and search, as it was.
 *
 * @throws NotFound when the asker may not, or when it is not archived.
 */
export async function restoreEntry(ask: Ask, entryId: string): Promise<void> {
  const { store, viewer, now } = ask
  const { entry } = await allowed(store.read, ask, entryId, mayArchive)
  const [row] = await store.read.select().from(t.entries).where(eq(t.entries.id, entryId))
  if (!entry.isArchived || !row?.publishedRevision) throw new NotFound(`${entryId} is not archived`)
  await publishRevision(ask, row.publishedRevision, async (tx) => {
    await unarchive(tx, entryId)
    const subject = { kind: 'entry', id: entryId }
    await happened(tx, { actor: actorOf(viewer), verb: 'restored', subject, now })
  })
}
