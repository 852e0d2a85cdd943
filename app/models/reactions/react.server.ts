import { and, eq, isNull } from 'drizzle-orm'
import { v7 as uuid } from 'uuid'
import { countTry } from '#app/auth/limits.server.ts'
import { queueMail } from '#app/mail/queue.server.ts'
import { type Ask, memberAsking } from '#app/models/ask.ts'
import { cardsById } from '#app/models/entries/cards.server.ts'
import { authorsOf, standingOf } from '#app/models/entries/standing.server.ts'
import type { Standing } from '#app/models/entries/standing.ts'
import type { EntryCard } from '#app/models/entries/views.ts'
import { happened } from '#app/models/events.server.ts'
import { NotFound, Refused } from '#app/models/refused.ts'
import { actorOf } from '#app/models/viewer.ts'
import type { Db } from '#db/drizzle.ts'
import * as t from '#db/schema/index.ts'
import type { Tx } from '#db/write.ts'
import { takesReactions } from './policy.ts'
import { isModerated } from './set-moderation.server.ts'
import { show } from './show.server.ts'
import { tellModerators } from './tell-moderators.server.ts'

interface Said {
  readonly entryId: string
  /** The reaction that it answers; null for one of its own. */
  readonly parentId: string | null
  readonly text: string
}

/**
 * The entry that somebody may react to.
 *
 * @throws NotFound when the asker may not read it, or when it takes no reactions.
 */
export async function entryToReactTo(
  { store, viewer }: Ask,
  entryId: string,
): Promise<{ card: EntryCard; entry: Standing }> {
  const card = (await cardsById(store.read, viewer, [entryId]))[entryId]
  if (!card) throw new NotFound(`entry ${entryId}`)
  const entry = await standingOf(store.read, entryId)
  if (!takesReactions(entry)) throw new NotFound(`no reactions under ${entryId}`)
  return { card, entry }
}

/**
 * Reacts with an account: shown at once, unless the entry is set to moderation. The first time the asker also begins to
 * follow the entry, unless they wrote it and hear of reactions anyway.
 *
 * @returns whether it is shown.
 * @throws NotFound as `entryToReactTo`; Refused when it was tried too often.
 */
export async function react(ask: Ask, said: Said): Promise<boolean> {
  const { store, now, viewer } = ask
  const { id: personId } = memberAsking(ask)
  const { entry } = await entryToReactTo(ask, said.entryId)
  await countTry(store, [{ what: 'react', subject: personId, most: 20, minutes: 60 }], now)
  return await store.write(async (tx) => {
    await followAtFirst(tx, said.entryId, personId, now)
    const id = await addReaction(tx, said, { personId, guestId: null, now })
    await happened(tx, {
      actor: actorOf(viewer),
      verb: 'reacted',
      subject: { kind: 'entry', id: said.entryId },
      now,
    })
    if (await isModerated(tx, said.entryId)) {
      await tellModerators(tx, { entryId: said.entryId, reactionId: id, by: personId, now })
      return false
    }
    await show(tx, { reactionId: id, entry, by: null, now })
    return true
  })
}

/**
 * Reacts without an account: a mail goes out to confirm the address, then somebody looks, then it is shown.
 *
 * @param client network address that it comes from.
 * @throws NotFound as `entryToReactTo`; Refused when it was tried too often.
 */
export async function reactAsGuest(
  ask: Ask,
  said: Said,
  { name, address, client }: { readonly name: string; readonly address: string; readonly client: string },
): Promise<void> {
  const { store, now } = ask
  const { card } = await entryToReactTo(ask, said.entryId)
  const limits = [
    { what: 'react', subject: address, most: 5, minutes: 60 },
    { what: 'react-from', subject: client, most: 15, minutes: 60 },
  ]
  await countTry(store, limits, now)
  await store.write(async (tx) => {
    const guestId = uuid()
    await tx.insert(t.guests).values({ id: guestId, name, address, createdAt: now.toISOString() })
    const id = await addReaction(tx, said, { personId: null, guestId, now })
    await queueMail(tx, {
      cause: `reaction:${id}`,
      to: { address },
      template: 'confirm-reaction',
      data: { title: card.title },
      link: { purpose: 'reaction', subject: id, hours: 7 * 24 },
      now,
    })
  })
}

/** Who reacts wants to hear what follows. Who stopped following after an earlier reaction does not begin again. */
async function followAtFirst(tx: Tx, entryId: string, personId: string, now: Date): Promise<void> {
  const [earlier] = await tx
    .select({ id: t.reactions.id })
    .from(t.reactions)
    .where(and(eq(t.reactions.entryId, entryId), eq(t.reactions.personId, personId)))
    .limit(1)
  const isAuthor = (await authorsOf(tx, entryId)).includes(personId)
  if (earlier || isAuthor) return
  await tx.insert(t.follows).values({ personId, entryId, since: now.toISOString() }).onConflictDoNothing()
}

async function addReaction(
  tx: Tx,
  { entryId, parentId, text }: Said,
  who: { readonly personId: string | null; readonly guestId: string | null; readonly now: Date },
): Promise<string> {
  if (parentId !== null) await refuseUnanswerable(tx, entryId, parentId)
  const id = uuid()
  const { personId, guestId, now } = who
  await tx
    .insert(t.reactions)
    .values({ id, entryId, parentId, personId, guestId, text, createdAt: now.toISOString() })
  return id
}

/** Answers go to what is shown there, and not to answers: threads have one level. */
async function refuseUnanswerable(read: Db, entryId: string, parentId: string): Promise<void> {
  const [parent] = await read
    .select({ id: t.reactions.id })
    .from(t.reactions)
    .innerJoin(
      t.moderations,
      and(eq(t.moderations.reactionId, t.reactions.id), eq(t.moderations.decision, 'shown')),
    )
    .where(and(eq(t.reactions.id, parentId), eq(t.reactions.entryId, entryId), isNull(t.reactions.parentId)))
  if (!parent) {
    throw new Refused('reaction.parent', {
      user: 'De reactie waarop je antwoordt, is er niet meer. Plaats je tekst als nieuwe reactie.',
    })
  }
}
