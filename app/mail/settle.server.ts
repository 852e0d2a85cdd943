import { and, eq, or } from 'drizzle-orm'
import { happened } from '#app/models/events.server.ts'
import { Refused } from '#app/models/refused.ts'
import { outbox } from '#db/schema/index.ts'
import type { Tx } from '#db/write.ts'
import type { Row } from './outbox.server.ts'
import { emptied } from './payload.ts'
import { held, uncertain } from './unsettled.server.ts'

interface Decision {
  /** `person:…`; whether they may decide is for the caller to see to. */
  readonly actor: string
  readonly now: Date
}

/**
 * Sends a mail that waits for a word, with as many attempts as a new one. Who already had it gets it twice.
 *
 * @throws Refused when it does not wait for a word.
 */
export async function sendAgain(tx: Tx, id: number, decision: Decision): Promise<void> {
  const row = await unsettledRow(tx, id, decision.now)
  const notBefore = decision.now.toISOString()
  await tx
    .update(outbox)
    .set({ heldAt: null, takenAt: null, attempts: 0, lastError: null, notBefore })
    .where(eq(outbox.id, row.id))
  await happened(tx, { ...decision, verb: 'sent-again', subject: { kind: 'mail', id: String(id) } })
}

/**
 * Gives a mail up. Its row stays, so that its cause does not send it after all, without anything personal.
 *
 * @throws Refused when it does not wait for a word.
 */
export async function discard(tx: Tx, id: number, decision: Decision): Promise<void> {
  const row = await unsettledRow(tx, id, decision.now)
  await tx
    .update(outbox)
    .set({ doneAt: decision.now.toISOString(), payload: emptied(row.payload) })
    .where(eq(outbox.id, row.id))
  await happened(tx, { ...decision, verb: 'discarded', subject: { kind: 'mail', id: String(id) } })
}

async function unsettledRow(tx: Tx, id: number, now: Date): Promise<Row> {
  const [row] = await tx
    .select()
    .from(outbox)
    .where(and(eq(outbox.id, id), or(held, uncertain(now))))
  if (row) return row
  throw new Refused('mail.settled', {
    user: 'Deze mail wacht niet meer: hij is al verstuurd, of iemand heeft er al over besloten.',
    log: { mail: id },
  })
}
