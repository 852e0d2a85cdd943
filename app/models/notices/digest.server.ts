import { and, asc, eq, lte } from 'drizzle-orm'
import { queueMail } from '#app/mail/queue.server.ts'
import { memberOf } from '#app/models/people/member.server.ts'
import { viewerFor } from '#app/models/viewer.ts'
import type { Store } from '#db/client.ts'
import * as t from '#db/schema/index.ts'
import type { Tx } from '#db/write.ts'
import { digestParts } from './digest-parts.server.ts'
import { mailPreferencesOf } from './preferences.server.ts'

/**
 * Queues the digests that are due: one mail for each person, with all that happened since the last one and that they
 * may read now. What was put into one is gone, so that nobody gets it twice; where nothing is left, nothing is sent.
 */
export async function sendDigests({ read, write }: Pick<Store, 'read' | 'write'>, now: Date): Promise<void> {
  const people = await read
    .selectDistinct({ id: t.notices.personId })
    .from(t.notices)
    .where(lte(t.notices.due, now.toISOString()))
  for (const { id } of people) await write(async (tx) => await digestFor(tx, id, now))
}

async function digestFor(tx: Tx, personId: string, now: Date): Promise<void> {
  const due = and(eq(t.notices.personId, personId), lte(t.notices.due, now.toISOString()))
  const notices = await tx
    .select()
    .from(t.notices)
    .where(due)
    .orderBy(asc(t.notices.at), asc(t.notices.cause))
  await tx.delete(t.notices).where(due)
  const member = await memberOf(tx, personId)
  if (!member) return
  const parts = await digestParts(tx, viewerFor(member), notices)
  if (parts.length === 0) return
  const preferences = await mailPreferencesOf(tx, personId)
  const isWeekly = new Set(notices.map(({ topic }) => preferences[topic] === 'weekly'))
  await queueMail(tx, {
    cause: `digest:${now.toISOString()}`,
    to: { person: personId },
    template: 'digest',
    data: { rhythm: isWeekly.size > 1 ? 'both' : isWeekly.has(true) ? 'weekly' : 'daily', parts },
    about: [...new Set(parts.flatMap(({ items }) => items.map(({ entry }) => entry)))],
    topic: 'digest',
    now,
  })
}
