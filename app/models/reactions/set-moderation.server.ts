import { eq } from 'drizzle-orm'
import type { Ask } from '#app/models/ask.ts'
import { standingOf } from '#app/models/entries/standing.server.ts'
import { happened } from '#app/models/events.server.ts'
import { NotFound } from '#app/models/refused.ts'
import { actorOf } from '#app/models/viewer.ts'
import type { Db } from '#db/drizzle.ts'
import * as t from '#db/schema/index.ts'
import { mayModerate, takesReactions } from './policy.ts'

/** Whether reactions of members under an entry wait until somebody looked. */
export async function isModerated(read: Db, entryId: string): Promise<boolean> {
  const its = eq(t.moderatedEntries.entryId, entryId)
  return (await read.select().from(t.moderatedEntries).where(its)).length > 0
}

/**
 * Has reactions of members under an entry wait until somebody looked, or shows them at once again. What waits goes on
 * waiting.
 *
 * @throws NotFound when the asker may not decide about its reactions, or when it takes none.
 */
export async function setModeration(ask: Ask, entryId: string, moderated: boolean): Promise<void> {
  const { store, viewer, now } = ask
  await store.write(async (tx) => {
    const entry = await standingOf(tx, entryId)
    if (!mayModerate(viewer.person, entry) || !takesReactions(entry))
      throw new NotFound(`moderation of ${entryId}`)
    if ((await isModerated(tx, entryId)) === moderated) return
    const row = { entryId, since: now.toISOString() }
    if (moderated) await tx.insert(t.moderatedEntries).values(row)
    else await tx.delete(t.moderatedEntries).where(eq(t.moderatedEntries.entryId, entryId))
    const verb = moderated ? 'began-moderation' : 'ended-moderation'
    await happened(tx, { actor: actorOf(viewer), verb, subject: { kind: 'entry', id: entryId }, now })
  })
}
