import { asc, eq, isNull } from 'drizzle-orm'
import type { Ask } from '#app/models/ask.ts'
import { howLongAgo } from '#app/models/how-long.ts'
import * as t from '#db/schema/index.ts'
import { cardOf } from '../cards.server.ts'
import { changesBetween, type FieldChange } from '../compare/changes.ts'
import { sourcesFor } from '../compare/sources.server.ts'
import type { KindName } from '../kinds/index.ts'
import { mayLookAfterwards, mayReviewAny } from '../policy.ts'
import { revisionsOf } from '../revisions.server.ts'
import { standingOf } from '../standing.server.ts'
import type { ToLookAt } from './queue.ts'

/** What went online at once and waits to be looked at by the asker or another who may; the oldest first. */
export async function toLookAt(ask: Ask): Promise<ToLookAt[]> {
  const { store, viewer, now } = ask
  if (!mayReviewAny(viewer.person)) return []
  const rows = await store.read
    .select({ row: t.afterwards, entry: t.entries, by: t.people.name })
    .from(t.afterwards)
    .innerJoin(t.entries, eq(t.entries.id, t.afterwards.entryId))
    .innerJoin(t.revisions, eq(t.revisions.id, t.afterwards.revisionId))
    .leftJoin(t.people, eq(t.people.id, t.revisions.personId))
    .where(isNull(t.afterwards.seenAt))
    .orderBy(asc(t.afterwards.at))
  const found: ToLookAt[] = []
  for (const { row, entry, by } of rows) {
    if (!mayLookAfterwards(viewer.person, await standingOf(store.read, entry.id))) continue
    const { title, path } = cardOf(entry)
    found.push({
      revisionId: row.revisionId,
      kind: entry.kind as KindName,
      title,
      path,
      why: row.why,
      by: by ?? '',
      since: howLongAgo(row.at, now),
      changes: await changesIn(ask, entry.id, row.revisionId),
    })
  }
  return found
}

async function changesIn(ask: Ask, entryId: string, revisionId: string): Promise<FieldChange[]> {
  const revisions = await revisionsOf(ask.store.read, entryId)
  const place = revisions.findIndex(({ id }) => id === revisionId)
  const [after, before] = [revisions[place]?.document, revisions[place + 1]?.document]
  if (!after || !before) return []
  return changesBetween(before, after, await sourcesFor(ask, [before, after]))
}
