import { eq } from 'drizzle-orm'
import type { Unsubscribing } from '#app/auth/unsubscribing.server.ts'
import { hiddenNow } from '#app/models/entries/readable-now.server.ts'
import { mailPreferencesOf } from '#app/models/notices/preferences.server.ts'
import type { Store } from '#db/client.ts'
import type { Db } from '#db/drizzle.ts'
import { people } from '#db/schema/index.ts'
import { type LinkData, linkToSend, type MailLink } from './linked.server.ts'
import { type Addressee, compose, type Message, type Sending } from './message.server.ts'
import { markDone, markNotAccepted, type Row } from './outbox.server.ts'
import { type Payload, type Recipient, readPayload } from './payload.ts'
import { dataWithout } from './templates/index.ts'
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
async function messageOf(row: Row, options: SenderOptions): Promise<Message | null> {
  const { store, sending, clock } = options
  const payload = readPayload(row.payload)
  if (!payload) throw new NotAccepted('the payload can not be read', true)
  const { template } = payload
  const to = await addressee(store.read, payload.to)
  if (!to || !(await isWanted(store.read, payload))) return null
  try {
    const data = await whatMayBeTold(store.read, payload)
    if (data === null) return null
    const replyTo = payload.replyTo ? await addressee(store.read, payload.replyTo) : null
    const unsubscribing = unsubscribingOf(payload)
    const filled = payload.link ? { ...(data as object), ...(await linkOf(payload.link, options)) } : data
    const parts = { key: row.key, template, data: filled, to, replyTo, unsubscribing, now: clock() }
    return await compose(parts, sending)
  } catch (error) {
    if (error instanceof NotAccepted) throw error
    // What is wrong with the data would name it.
    throw new NotAccepted(`the mail ${template} can not be made of its data`, true)
  }
}

/** @throws NotAccepted when it could not be written down; then the mail is tried again. */
async function linkOf(link: MailLink, { store, clock }: SenderOptions): Promise<LinkData> {
  return await linkToSend(store, link, clock()).catch(() => {
    throw new NotAccepted('the link of the mail can not be made', false)
  })
}

/** Whether its reader did not switch it off since it was queued. */
async function isWanted(db: Db, { to, topic }: Payload): Promise<boolean> {
  if (!('person' in to) || topic === undefined || topic === 'digest') return true
  const preferences: Readonly<Record<string, string>> = await mailPreferencesOf(db, to.person)
  return preferences[topic] !== 'never'
}

/** The data of a mail as far as its reader may read, as things are now, what it tells of; null when nothing is left. */
async function whatMayBeTold(db: Db, { template, data, to, about = [] }: Payload): Promise<unknown> {
  if (!('person' in to) || about.length === 0) return data
  const hidden = await hiddenNow(db, to.person, about)
  return hidden.size === 0 ? data : dataWithout(template, data, hidden)
}

function unsubscribingOf({ to, topic }: Payload): Unsubscribing | null {
  return 'person' in to && topic !== undefined ? { personId: to.person, what: topic } : null
}

/** Who a mail goes to as things are now; null for somebody who is not there any more. */
async function addressee(db: Db, to: Recipient): Promise<Addressee | null> {
  if ('address' in to) return { address: to.address, name: null }
  const [person] = await db.select().from(people).where(eq(people.id, to.person))
  if (!person?.address || person.erasedAt !== null) return null
  return { address: person.address, name: person.name }
}
