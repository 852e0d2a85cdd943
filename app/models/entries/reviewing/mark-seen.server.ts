import { and, eq, isNull } from 'drizzle-orm'
import type { Ask } from '#app/models/ask.ts'
import { happened } from '#app/models/events.server.ts'
import { NotFound } from '#app/models/refused.ts'
import { actorOf } from '#app/models/viewer.ts'
import * as t from '#db/schema/index.ts'
import { mayLookAfterwards } from '../policy.ts'
import { standingOf } from '../standing.server.ts'

/**
 * Notes that somebody looked at what went online at once; a second time changes nothing.
 *
 * @throws NotFound when there is no such thing, or when it is not for the asker.
 */
export async function markSeen({ store, viewer, now }: Ask, revisionId: string): Promise<void> {
  await store.write(async (tx) => {
    const its = eq(t.afterwards.revisionId, revisionId)
    const [row] = await tx.select().from(t.afterwards).where(its)
    if (!row || !mayLookAfterwards(viewer.person, await standingOf(tx, row.entryId)))
      throw new NotFound(`afterwards ${revisionId}`)
    if (row.seenAt !== null) return
    const seen = { seenAt: now.toISOString(), seenBy: viewer.person?.id }
    await tx
      .update(t.afterwards)
      .set(seen)
      .where(and(its, isNull(t.afterwards.seenAt)))
    const subject = { kind: 'entry', id: row.entryId }
    await happened(tx, {
      actor: actorOf(viewer),
      verb: 'looked-at',
      subject,
      now,
      data: { revision: revisionId },
    })
  })
}
