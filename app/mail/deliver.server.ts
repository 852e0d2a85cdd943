import { eq } from 'drizzle-orm'
import type { Store } from '#db/client.ts'
import type { Db } from '#db/drizzle.ts'
import { people } from '#db/schema/index.ts'
import { compose, type Message, type Sending } from './message.server.ts'
import { markDone, markNotAccepted, type Row } from './outbox.server.ts'
import { type Recipient, readPayload } from './payload.ts'
import { NotAccepted, type Transport } from './transports/transport.ts'

/** What sends mail needs. */
export interface SenderOptions {
  readonly store: Store
  readonly transport: Transport
  readonly sending: Sending
  readonly clock: () => Date
}

/**
 * Sends a mail that was taken up, and notes how that ended.
 *
 * @throws what leaves unknown whether it was sent; then the row stays as it is, taken up.
 */
export async function deliver(row: Row, options: SenderOptions, signal: AbortSignal): Promise<void> {
  const { store, transport, clock } = options
  try {
    const message = await messageOf(row, options)
    if (message) await transport.deliver(message, signal)
  } catch (error) {
    if (!(error instanceof NotAccepted)) throw error
    return markNotAccepted(store, row, error, clock())
  }
  await markDone(store, row, clock())
}

/**
 * @returns null when there is nobody to send it to.
 * @throws NotAccepted when the row holds what no mail can be made of.
 */
async function messageOf(row: Row, { store, sending, clock }: SenderOptions): Promise<Message | null> {
  const payload = readPayload(row.payload)
  if (!payload) throw new NotAccepted('the payload can not be read', true)
  const { template, data } = payload
  const to = await addressee(store.read, payload.to)
  if (!to) return null
  return compose({ key: row.key, template, data, to, now: clock() }, sending).catch(() => {
    // What is wrong with the data would name it.
    throw new NotAccepted(`the mail ${template} can not be made of its data`, true)
  })
}

/** Who a mail goes to as things are now; null for somebody who is not there any more. */
async function addressee(db: Db, to: Recipient): Promise<{ address: string; name: string | null } | null> {
  if ('address' in to) return { address: to.address, name: null }
  const [person] = await db.select().from(people).where(eq(people.id, to.person))
  if (!person?.address || person.erasedAt !== null) return null
  return { address: person.address, name: person.name }
}
