import { and, asc, eq, isNull, lte } from 'drizzle-orm'
import type { Store } from '#db/client.ts'
import type { Db } from '#db/drizzle.ts'
import { outbox } from '#db/schema/index.ts'
import { nextAttempt } from './back-off.ts'
import { emptied } from './payload.ts'
import { mailTopic } from './queue.server.ts'
import type { NotAccepted } from './transports/transport.ts'

/** A row of the outbox. */
export type Row = typeof outbox.$inferSelect

/** Takes up the mail that is due, for this caller alone; null when there is none. */
export async function claim(store: Store, now: Date): Promise<Row | null> {
  // Looking costs no lock; only who sees something takes one, and looks again.
  if (!(await firstDue(store.read, now))) return null
  return store.write(async (tx) => {
    const row = await firstDue(tx, now)
    if (!row) return null
    const taken = { takenAt: now.toISOString(), attempts: row.attempts + 1 }
    await tx.update(outbox).set(taken).where(eq(outbox.id, row.id))
    return { ...row, ...taken }
  })
}

async function firstDue(db: Db, now: Date): Promise<Row | null> {
  const [row] = await db
    .select()
    .from(outbox)
    .where(
      and(
        eq(outbox.topic, mailTopic),
        isNull(outbox.doneAt),
        isNull(outbox.heldAt),
        isNull(outbox.takenAt),
        lte(outbox.notBefore, now.toISOString()),
      ),
    )
    .orderBy(asc(outbox.notBefore), asc(outbox.id))
    .limit(1)
  return row ?? null
}

/** The mail was sent, or has nobody to go to any more: nothing of it stays but its key. */
export async function markDone(store: Store, row: Row, now: Date): Promise<void> {
  await store.write(async (tx) => {
    const done = { doneAt: now.toISOString(), payload: emptied(row.payload), lastError: null }
    await tx.update(outbox).set(done).where(eq(outbox.id, row.id))
  })
}

/** The mail was not accepted: it is offered again later, or waits for the beheerder. */
export async function markNotAccepted(store: Store, row: Row, error: NotAccepted, now: Date): Promise<void> {
  const next = error.forGood ? null : nextAttempt(row.attempts, now)
  await store.write(async (tx) => {
    await tx
      .update(outbox)
      .set({
        takenAt: null,
        lastError: error.message,
        ...(next ? { notBefore: next.toISOString() } : { heldAt: now.toISOString() }),
      })
      // Nobody else has taken it up since.
      .where(and(eq(outbox.id, row.id), eq(outbox.takenAt, row.takenAt ?? ''), isNull(outbox.doneAt)))
  })
}
