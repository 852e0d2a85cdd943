import { and, asc, eq, isNotNull, isNull, or } from 'drizzle-orm'
import { type Ask, memberAsking } from '#app/models/ask.ts'
import { entryPath, type KindName } from '#app/models/entries/kinds/index.ts'
import { mayReviewAny } from '#app/models/entries/policy.ts'
import { standingOf } from '#app/models/entries/standing.server.ts'
import { happened } from '#app/models/events.server.ts'
import { NotFound } from '#app/models/refused.ts'
import { actorOf, type Viewer } from '#app/models/viewer.ts'
import type { Db } from '#db/drizzle.ts'
import { showChanged } from '#db/generation.ts'
import * as t from '#db/schema/index.ts'
import { mayModerate } from './policy.ts'
import { show } from './show.server.ts'

/** A reaction that somebody has to look at. */
export interface Waiting {
  readonly id: string
  readonly name: string
  readonly text: string
  readonly at: string
  readonly entry: { readonly id: string; readonly title: string; readonly path: string }
  /** Why readers reported it; empty for one that is new. */
  readonly reports: readonly string[]
}

/** Reactions that wait for the asker: new ones and reported ones, the oldest first. */
export async function reactionsToModerate({ store, viewer }: Ask): Promise<Waiting[]> {
  return await reactionsThatWait(store.read, viewer)
}

/** The same for somebody who is not asking just now. */
export async function reactionsThatWait(read: Db, viewer: Viewer): Promise<Waiting[]> {
  const rows = await read
    .select({
      reaction: t.reactions,
      entry: t.entries,
      person: t.people.name,
      guest: t.guests.name,
      report: t.reactionReports.reason,
    })
    .from(t.reactions)
    .innerJoin(t.entries, eq(t.entries.id, t.reactions.entryId))
    .leftJoin(t.moderations, eq(t.moderations.reactionId, t.reactions.id))
    .leftJoin(
      t.reactionReports,
      and(eq(t.reactionReports.reactionId, t.reactions.id), isNull(t.reactionReports.settledAt)),
    )
    .leftJoin(t.people, eq(t.people.id, t.reactions.personId))
    .leftJoin(t.guests, eq(t.guests.id, t.reactions.guestId))
    .where(
      and(
        isNull(t.reactions.deletedAt),
        or(
          and(
            isNull(t.moderations.reactionId),
            or(isNotNull(t.reactions.personId), isNotNull(t.guests.confirmedAt)),
          ),
          and(eq(t.moderations.decision, 'shown'), isNotNull(t.reactionReports.id)),
        ),
      ),
    )
    .orderBy(asc(t.reactions.createdAt))
  const waiting = new Map<string, Waiting>()
  for (const { reaction, entry, person, guest, report } of rows) {
    if (!mayModerate(viewer.person, await standingOf(read, entry.id))) continue
    const before = waiting.get(reaction.id)
    waiting.set(reaction.id, {
      id: reaction.id,
      name: person ?? guest ?? '',
      text: reaction.text,
      at: reaction.createdAt,
      entry: { id: entry.id, title: entry.title, path: `/${entryPath(entry.kind as KindName, entry.slug)}` },
      reports: [...(before?.reports ?? []), ...(report === null ? [] : [report])],
    })
  }
  return [...waiting.values()]
}

/** How many reactions wait for the asker; null for who decides about none. */
export async function countToModerate(ask: Ask): Promise<number | null> {
  return mayReviewAny(ask.viewer.person) ? (await reactionsToModerate(ask)).length : null
}

/**
 * Shows a reaction, or takes it out of sight; reports of it are settled with that.
 *
 * @param reason why it is not shown; kept for the log, not sent.
 * @throws NotFound when there is no such reaction, or the asker may not decide.
 */
export async function moderate(
  ask: Ask,
  reactionId: string,
  decision: 'shown' | 'rejected',
  reason: string | null,
): Promise<void> {
  const { store, viewer, now } = ask
  const { id: by } = memberAsking(ask)
  await store.write(async (tx) => {
    const [reaction] = await tx.select().from(t.reactions).where(eq(t.reactions.id, reactionId))
    if (!reaction) throw new NotFound(`reaction ${reactionId}`)
    const entry = await standingOf(tx, reaction.entryId)
    if (!mayModerate(viewer.person, entry)) throw new NotFound(`moderate ${reactionId}`)
    const at = now.toISOString()
    const [before] = await tx.select().from(t.moderations).where(eq(t.moderations.reactionId, reactionId))
    if (decision === 'rejected') {
      const row = { decision, personId: by, at, reason }
      await tx
        .insert(t.moderations)
        .values({ reactionId, ...row })
        .onConflictDoUpdate({ target: t.moderations.reactionId, set: row })
      await showChanged(tx, [])
    } else if (before?.decision !== 'shown') await show(tx, { reactionId, entry, by, now })
    await tx
      .update(t.reactionReports)
      .set({ settledAt: at })
      .where(eq(t.reactionReports.reactionId, reactionId))
    const verb = decision === 'shown' ? 'showed-reaction' : 'rejected-reaction'
    await happened(tx, { actor: actorOf(viewer), verb, subject: { kind: 'reaction', id: reactionId }, now })
  })
}
