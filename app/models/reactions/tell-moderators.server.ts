import { eq } from 'drizzle-orm'
import { reviewersOf } from '#app/models/entries/reviewers.server.ts'
import { standingOf } from '#app/models/entries/standing.server.ts'
import { tell } from '#app/models/notices/tell.server.ts'
import * as t from '#db/schema/index.ts'
import type { Tx } from '#db/write.ts'

interface ToLookAt {
  readonly entryId: string
  readonly reactionId: string
  /** The report of a reader, for a reaction that is online. */
  readonly reportId?: string
  /** Who reacted, when it was a member. */
  readonly by: string | null
  readonly now: Date
}

/** Tells who decides about the reactions of an entry that one waits for them. */
export async function tellModerators(tx: Tx, toLookAt: ToLookAt): Promise<void> {
  const { entryId, reactionId, reportId, by, now } = toLookAt
  const [entry] = await tx.select().from(t.entries).where(eq(t.entries.id, entryId))
  const data = { title: entry?.title ?? '', reported: reportId !== undefined, path: '/reacties' }
  await tell(tx, {
    topic: 'to-moderate',
    people: await reviewersOf(tx, await standingOf(tx, entryId)),
    by,
    cause: reportId === undefined ? `reaction-waits:${reactionId}` : `reaction-reported:${reportId}`,
    entryId,
    reactionId,
    mail: { template: 'reaction-waits', data },
    now,
  })
}
