import { asc, eq, isNull } from 'drizzle-orm'
import type { Ask } from '#app/models/ask.ts'
import { howLongAgo, howLongWaiting } from '#app/models/how-long.ts'
import * as t from '#db/schema/index.ts'
import { cardOf } from '../cards.server.ts'
import type { KindName } from '../kinds/index.ts'
import { mayLookAfterwards, mayReview, mayReviewAny } from '../policy.ts'
import { revisionById } from '../revisions.server.ts'
import { standingOf } from '../standing.server.ts'
import type { ToLookAt, Waiting } from './queue.ts'

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

/** What went online at once and waits to be looked at by the asker or another who may; the oldest first. */
export async function toLookAt(ask: Ask): Promise<ToLookAt[]> {
  const { store, viewer, now } = ask
  if (!mayReviewAny(viewer.person)) return []
  const rows = await store.read
    .select({ row: t.afterwards, entry: t.entries, number: t.revisions.number, by: t.people.name })
    .from(t.afterwards)
    .innerJoin(t.entries, eq(t.entries.id, t.afterwards.entryId))
    .innerJoin(t.revisions, eq(t.revisions.id, t.afterwards.revisionId))
    .leftJoin(t.people, eq(t.people.id, t.revisions.personId))
    .where(isNull(t.afterwards.seenAt))
    .orderBy(asc(t.afterwards.at))
  const found: ToLookAt[] = []
  for (const { row, entry, number, by } of rows) {
    if (!mayLookAfterwards(viewer.person, await standingOf(store.read, entry.id))) continue
    const { revisionId, why, at } = row
    const { title, path } = cardOf(entry)
    const kind = entry.kind as KindName
    const since = howLongAgo(at, now)
    found.push({ revisionId, entryId: entry.id, kind, title, path, why, by: by ?? '', since, number })
  }
  return found
}

async function titleOf({ store }: Ask, id: string | undefined): Promise<string | null> {
  if (id === undefined) return null
  const [row] = await store.read
    .select({ title: t.entries.title })
    .from(t.entries)
    .where(eq(t.entries.id, id))
  return row?.title ?? null
}
