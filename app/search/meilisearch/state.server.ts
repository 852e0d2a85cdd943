import { randomBytes } from 'node:crypto'
import { and, asc, count, eq, inArray, isNotNull, isNull, sql } from 'drizzle-orm'
import type { Store } from '#db/client.ts'
import type { Db } from '#db/drizzle.ts'
import { outbox, searchIndex } from '#db/schema/index.ts'
import { searchTopic } from '#db/search-queue.ts'

/** What the database knows of the index on the server. */
export type IndexRow = typeof searchIndex.$inferSelect

/** A row of the outbox: an entry that the index must take over again. */
export type QueuedRow = typeof outbox.$inferSelect

const theRow = eq(searchIndex.id, 1)
const undone = and(eq(outbox.topic, searchTopic), isNull(outbox.doneAt))
const sendable = and(undone, isNull(outbox.heldAt))

export async function indexRow(db: Db): Promise<IndexRow | undefined> {
  const [row] = await db.select().from(searchIndex).where(theRow)
  return row
}

/** What is still to be sent, and what the server refused. */
export async function waiting(db: Db): Promise<{ readonly queued: number; readonly held: number }> {
  const [found] = await db
    .select({ all: count(), held: sql<number>`count(${outbox.heldAt})` })
    .from(outbox)
    .where(undone)
  return { queued: (found?.all ?? 0) - (found?.held ?? 0), held: found?.held ?? 0 }
}

/**
 * From now on changes are queued for a server. The name of the index is made up the first time and stays: a restored
 * copy of the site makes up another one.
 */
export async function attach(
  { read, write }: Pick<Store, 'read' | 'write'>,
  server: string,
): Promise<IndexRow> {
  const known = await indexRow(read)
  if (known?.attached && known.server === server) return known
  return await write(async (tx) => {
    const uid = known?.uid ?? `leerplein-${randomBytes(4).toString('hex')}`
    const row = {
      attached: true,
      server,
      uid,
      madeAt: known?.server === server ? known.madeAt : null,
      schema: null,
    }
    await tx
      .insert(searchIndex)
      .values({ id: 1, ...row })
      .onConflictDoUpdate({ target: searchIndex.id, set: row })
    return (await indexRow(tx))!
  })
}

/** From now on nothing is queued; what was is forgotten. The name stays, for when there is a server again. */
export async function detach({ read, write }: Pick<Store, 'read' | 'write'>): Promise<void> {
  if (!(await indexRow(read))?.attached) return
  await write(async (tx) => {
    await tx.update(searchIndex).set({ attached: false, schema: null }).where(theRow)
    await tx.delete(outbox).where(eq(outbox.topic, searchTopic))
  })
}

/** Changes what is known of the index. */
export async function note({ write }: Pick<Store, 'write'>, known: Partial<IndexRow>): Promise<void> {
  await write(async (tx) => {
    await tx.update(searchIndex).set(known).where(theRow)
  })
}

/** Longer than anything that is done without a word; whoever vanished is waited for so long. */
const leaseMs = 60_000

/**
 * Takes, or keeps, the right to feed the index. One process at a time does, so that what is sent last is the newest.
 *
 * @returns whether it is this one's.
 */
export async function takeLease(store: Pick<Store, 'write'>, holder: string, now: Date): Promise<boolean> {
  return await store.write(async (tx) => {
    const row = await indexRow(tx)
    if (!row) return false
    const until = row.fedUntil === null ? 0 : Date.parse(row.fedUntil)
    // A clock that was set back since must not keep everybody out.
    const isTaken = until > now.getTime() && until <= now.getTime() + 2 * leaseMs
    if (row.fedBy !== null && row.fedBy !== holder && isTaken) return false
    const fedUntil = new Date(now.getTime() + leaseMs).toISOString()
    await tx.update(searchIndex).set({ fedBy: holder, fedUntil }).where(theRow)
    return true
  })
}

export async function releaseLease({ write }: Pick<Store, 'write'>, holder: string): Promise<void> {
  await write(async (tx) => {
    const mine = and(theRow, eq(searchIndex.fedBy, holder))
    await tx.update(searchIndex).set({ fedBy: null, fedUntil: null }).where(mine)
  })
}

/** The rows that were queued first. */
export async function firstQueued(db: Db, limit: number): Promise<QueuedRow[]> {
  return await db.select().from(outbox).where(sendable).orderBy(asc(outbox.id)).limit(limit)
}

/** The number of the last row that was queued. */
export async function lastQueued(db: Db): Promise<number> {
  const [found] = await db
    .select({ id: sql<number | null>`max(${outbox.id})` })
    .from(outbox)
    .where(undone)
  return found?.id ?? 0
}

/** They are in the index: nothing of them stays, nor that their entries were refused before. */
export async function markSent(
  { write }: Pick<Store, 'write'>,
  ids: readonly number[],
  entryIds: readonly string[],
): Promise<void> {
  await write(async (tx) => {
    await tx.delete(outbox).where(inArray(outbox.id, [...ids]))
    const before = and(undone, isNotNull(outbox.heldAt), inArray(outbox.subject, [...entryIds]))
    await tx.delete(outbox).where(before)
  })
}

/** An index that was built after these rows were queued has what they are about. */
export async function markSentUpTo({ write }: Pick<Store, 'write'>, id: number): Promise<void> {
  await write(async (tx) => {
    await tx.delete(outbox).where(and(undone, sql`${outbox.id} <= ${id}`))
  })
}

/** The server refuses an entry: it waits until the entry changes, or somebody says to try again. */
export async function hold(
  { write }: Pick<Store, 'write'>,
  refused: readonly { readonly id: string; readonly reason: string }[],
  now: Date,
): Promise<void> {
  if (refused.length === 0) return
  await write(async (tx) => {
    for (const { id, reason } of refused) {
      await tx.delete(outbox).where(and(undone, eq(outbox.subject, id)))
      await tx.insert(outbox).values({
        topic: searchTopic,
        key: `${searchTopic}:refused:${id}`,
        subject: id,
        payload: {},
        notBefore: now.toISOString(),
        attempts: 1,
        lastError: reason,
        heldAt: now.toISOString(),
      })
    }
  })
}

/** Entries that the server refuses, with its reason. */
export async function refusedEntries(db: Db): Promise<{ readonly id: string; readonly reason: string }[]> {
  const rows = await db
    .select()
    .from(outbox)
    .where(and(undone, isNotNull(outbox.heldAt)))
  return rows.map((row) => ({ id: row.subject, reason: row.lastError ?? '' }))
}

/** What could not be sent is tried again: counted with its reason, for who looks. */
export async function noteAttempt({ write }: Pick<Store, 'write'>, reason: string): Promise<void> {
  await write(async (tx) => {
    await tx
      .update(outbox)
      .set({ attempts: sql`${outbox.attempts} + 1`, lastError: reason })
      .where(sendable)
  })
}
