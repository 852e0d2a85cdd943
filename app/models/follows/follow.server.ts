import { and, desc, eq } from 'drizzle-orm'
import { type Ask, memberAsking } from '#app/models/ask.ts'
import { cardsById } from '#app/models/entries/cards.server.ts'
import type { EntryCard } from '#app/models/entries/views.ts'
import { NotFound } from '#app/models/refused.ts'
import type { Db } from '#db/drizzle.ts'
import * as t from '#db/schema/index.ts'

/** Something that somebody follows. */
export interface Followed {
  readonly card: EntryCard
  readonly since: string
}

/**
 * An entry that the asker follows, or may follow.
 *
 * @throws NotFound when they may not read it, or when it is archived and they do not follow it.
 */
export async function followable(
  ask: Ask,
  entryId: string,
): Promise<{ readonly card: EntryCard; readonly isFollowed: boolean }> {
  const { id } = memberAsking(ask)
  const { read } = ask.store
  const card = (await cardsById(read, ask.viewer, [entryId]))[entryId]
  const isFollowed = await follows(read, id, entryId)
  if (!card || (!isFollowed && (await isArchived(read, entryId)))) throw new NotFound(`entry ${entryId}`)
  return { card, isFollowed }
}

/** Follows an entry; a second time changes nothing. @throws NotFound as `followable`. */
export async function follow(ask: Ask, entryId: string): Promise<void> {
  const { id: personId } = memberAsking(ask)
  await followable(ask, entryId)
  const row = { personId, entryId, since: ask.now.toISOString() }
  await ask.store.write(async (tx) => {
    await tx.insert(t.follows).values(row).onConflictDoNothing()
  })
}

/** Stops following; also what the asker may not read any more. */
export async function unfollow(ask: Ask, entryId: string): Promise<void> {
  const { id: personId } = memberAsking(ask)
  await ask.store.write(async (tx) => {
    await tx.delete(t.follows).where(its(personId, entryId))
  })
}

/** Whether somebody follows an entry. */
export async function follows(read: Db, personId: string, entryId: string): Promise<boolean> {
  const [row] = await read.select().from(t.follows).where(its(personId, entryId))
  return row !== undefined
}

/** What the asker follows and may read, the last first. */
export async function followedBy(ask: Ask): Promise<Followed[]> {
  const { id: personId } = memberAsking(ask)
  const rows = await ask.store.read
    .select()
    .from(t.follows)
    .where(eq(t.follows.personId, personId))
    .orderBy(desc(t.follows.since), desc(t.follows.entryId))
  const cards = await cardsById(
    ask.store.read,
    ask.viewer,
    rows.map(({ entryId }) => entryId),
  )
  return rows.flatMap(({ entryId, since }) => {
    const card = cards[entryId]
    return card ? [{ card, since }] : []
  })
}

function its(personId: string, entryId: string) {
  return and(eq(t.follows.personId, personId), eq(t.follows.entryId, entryId))
}

async function isArchived(read: Db, entryId: string): Promise<boolean> {
  const [row] = await read.select().from(t.archivals).where(eq(t.archivals.entryId, entryId))
  return row !== undefined
}
