import { and, eq, gt } from 'drizzle-orm'
import { subjectOfLink } from '#app/auth/links.server.ts'
import { withdrawLink } from '#app/mail/queue.server.ts'
import { type Ask, memberAsking } from '#app/models/ask.ts'
import { happened } from '#app/models/events.server.ts'
import { actorOf } from '#app/models/viewer.ts'
import type { Db } from '#db/drizzle.ts'
import * as t from '#db/schema/index.ts'
import type { Tx } from '#db/write.ts'

// An address changes when the new one is confirmed and the old one has let go, in whatever order.

/** Whose word a link is. */
export type Side = 'new' | 'old'

/** How long both have to answer. */
export const hoursToConfirm = 48

/** A change that is under way. */
export type AddressChange = typeof t.addressChanges.$inferSelect

/** What a link is for. */
export const subjectOf = (personId: string, side: Side) => `${personId}:${side}`

/** The change that a person asked for, while it can still be confirmed. */
export async function addressChangeOf(
  read: Db,
  personId: string,
  now: Date,
): Promise<AddressChange | undefined> {
  const oldest = new Date(now.getTime() - hoursToConfirm * 3_600_000).toISOString()
  const [change] = await read
    .select()
    .from(t.addressChanges)
    .where(and(eq(t.addressChanges.personId, personId), gt(t.addressChanges.createdAt, oldest)))
  return change
}

/** What a link from a mail is for; undefined when it was used, is void or too old. */
export async function addressLink(
  read: Db,
  token: string,
  now: Date,
): Promise<{ side: Side; change: AddressChange } | undefined> {
  const [personId = '', side] = (await subjectOfLink(read, 'address', token, now))?.split(':') ?? []
  const change = await addressChangeOf(read, personId, now)
  return change && { side: side === 'new' ? 'new' : 'old', change }
}

/** Takes back what who asks had asked for. */
export async function cancelAddressChange(ask: Ask): Promise<void> {
  const { id } = memberAsking(ask)
  await ask.store.write(async (tx) => {
    await forgetAddressChange(tx, id, ask.now)
    const subject = { kind: 'person', id }
    await happened(tx, { actor: actorOf(ask.viewer), verb: 'cancelled-address', subject, now: ask.now })
  })
}

/** Ends a change that was made or can't be made, with its links. */
export async function forgetAddressChange(tx: Tx, personId: string, now: Date): Promise<void> {
  await tx.delete(t.addressChanges).where(eq(t.addressChanges.personId, personId))
  for (const side of ['new', 'old'] as const)
    await withdrawLink(tx, { purpose: 'address', subject: subjectOf(personId, side) }, now)
}
