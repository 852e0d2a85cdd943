import { asc, eq, isNull } from 'drizzle-orm'
import type { Ask } from '#app/models/ask.ts'
import { howLongWaiting } from '#app/models/how-long.ts'
import * as t from '#db/schema/index.ts'
import { mayReview, mayReviewAny } from '../policy.ts'
import { revisionById } from '../revisions.server.ts'
import { standingOf } from '../standing.server.ts'
import type { Waiting } from './queue.ts'

/** What waits for a decision that the asker may take; the oldest first. */
export async function waitingFor(ask: Ask): Promise<Waiting[]> {
  const { store, now } = ask
  const found: Waiting[] = []
  for (const { submission, by, online } of await allWaiting(ask)) {
    const { entryId: id, revisionId, at } = submission
    const entry = await standingOf(store.read, id)
    const document = (await revisionById(store.read, revisionId))?.document
    if (!document || !mayReview(ask.viewer.person, entry)) continue
    found.push({
      id,
      kind: entry.kind,
      title: document.title,
      organisation: await titleOf(ask, document.owner),
      by,
      at,
      waits: howLongWaiting(at, now),
      isChange: online !== null,
    })
  }
  return found
}

/** How many texts wait for the asker; null for who decides about none. */
export async function countWaitingFor(ask: Ask): Promise<number | null> {
  const { store, viewer } = ask
  if (!mayReviewAny(viewer.person)) return null
  let count = 0
  for (const { submission } of await allWaiting(ask))
    if (mayReview(viewer.person, await standingOf(store.read, submission.entryId))) count += 1
  return count
}

async function allWaiting({ store }: Ask) {
  return await store.read
    .select({ submission: t.submissions, by: t.people.name, online: t.entries.publishedRevision })
    .from(t.submissions)
    .leftJoin(t.decisions, eq(t.decisions.submissionId, t.submissions.id))
    .innerJoin(t.people, eq(t.people.id, t.submissions.personId))
    .innerJoin(t.entries, eq(t.entries.id, t.submissions.entryId))
    .where(isNull(t.decisions.submissionId))
    .orderBy(asc(t.submissions.at), asc(t.submissions.id))
}

async function titleOf({ store }: Ask, id: string | undefined): Promise<string | null> {
  if (id === undefined) return null
  const [row] = await store.read
    .select({ title: t.entries.title })
    .from(t.entries)
    .where(eq(t.entries.id, id))
  return row?.title ?? null
}
