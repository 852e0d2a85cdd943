import { and, eq } from 'drizzle-orm'
import { v7 as uuid } from 'uuid'
import { countTry } from '#app/auth/limits.server.ts'
import type { Ask } from '#app/models/ask.ts'
import { NotFound } from '#app/models/refused.ts'
import type { Db } from '#db/drizzle.ts'
import { showChanged } from '#db/generation.ts'
import * as t from '#db/schema/index.ts'
import { mayChangeReaction, mayMarkAnswered } from './policy.ts'
import { entryToReactTo } from './react.server.ts'
import { tellModerators } from './tell-moderators.server.ts'

/** A reaction of the asker, to change. @throws NotFound when it is not theirs. */
export async function ownReaction(
  { store, viewer }: Ask,
  id: string,
): Promise<{ text: string; entryId: string }> {
  const { reaction } = await shownReaction(store.read, id)
  if (!mayChangeReaction(viewer.person, reaction)) throw new NotFound(`reaction ${id}`)
  return { text: reaction.text, entryId: reaction.entryId }
}

/** Changes a reaction of the asker. @throws NotFound when it is not theirs. */
export async function changeReaction(ask: Ask, id: string, text: string): Promise<void> {
  await ownReaction(ask, id)
  await change(ask, id, { text, editedAt: ask.now.toISOString() })
}

/** Takes a reaction of the asker away; answers to it stay. @throws NotFound when it is not theirs. */
export async function deleteReaction(ask: Ask, id: string): Promise<void> {
  await ownReaction(ask, id)
  await change(ask, id, { text: '', deletedAt: ask.now.toISOString() })
}

/** A reaction to mark as answered. @throws NotFound for who is no author of the entry. */
export async function reactionToAnswer(
  ask: Ask,
  id: string,
): Promise<{ text: string; isAnswered: boolean; path: string }> {
  const { reaction } = await shownReaction(ask.store.read, id)
  const { card, entry } = await entryToReactTo(ask, reaction.entryId)
  if (!mayMarkAnswered(ask.viewer.person, entry)) throw new NotFound(`answer ${id}`)
  return { text: reaction.text, isAnswered: reaction.answeredAt !== null, path: card.path }
}

/** Marks a reaction as answered, or no longer. @throws NotFound for who is no author of the entry. */
export async function markAnswered(ask: Ask, id: string, isAnswered: boolean): Promise<void> {
  await reactionToAnswer(ask, id)
  await change(ask, id, { answeredAt: isAnswered ? ask.now.toISOString() : null })
}

/** The path of the page that shows a reaction to the asker. @throws NotFound when it does not. */
export async function reportable(ask: Ask, id: string): Promise<string> {
  const { reaction } = await shownReaction(ask.store.read, id)
  return (await entryToReactTo(ask, reaction.entryId)).card.path
}

/**
 * Tells the moderators of a reaction that should not be there, in the eyes of a reader.
 *
 * @param client network address that it comes from.
 * @throws NotFound when the asker can't see it; Refused when it was tried too often.
 */
export async function reportReaction(ask: Ask, id: string, reason: string, client: string): Promise<void> {
  const { store, now } = ask
  const { reaction } = await shownReaction(store.read, id)
  await reportable(ask, id)
  await countTry(store, [{ what: 'report-from', subject: client, most: 10, minutes: 60 }], now)
  await store.write(async (tx) => {
    const reportId = uuid()
    await tx.insert(t.reactionReports).values({ id: reportId, reactionId: id, reason, at: now.toISOString() })
    const { entryId } = reaction
    await tellModerators(tx, { entryId, reactionId: id, reportId, by: null, now })
  })
}

async function shownReaction(read: Db, id: string) {
  const [row] = await read
    .select({ reaction: t.reactions })
    .from(t.reactions)
    .innerJoin(
      t.moderations,
      and(eq(t.moderations.reactionId, t.reactions.id), eq(t.moderations.decision, 'shown')),
    )
    .where(eq(t.reactions.id, id))
  if (!row || row.reaction.deletedAt !== null) throw new NotFound(`reaction ${id}`)
  return row
}

async function change(
  { store }: Ask,
  id: string,
  row: Partial<typeof t.reactions.$inferInsert>,
): Promise<void> {
  await store.write(async (tx) => {
    await tx.update(t.reactions).set(row).where(eq(t.reactions.id, id))
    await showChanged(tx, [])
  })
}
