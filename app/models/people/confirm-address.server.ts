import { eq } from 'drizzle-orm'
import { voidLinks } from '#app/auth/links.server.ts'
import { queueMail } from '#app/mail/queue.server.ts'
import type { Ask } from '#app/models/ask.ts'
import { happened } from '#app/models/events.server.ts'
import * as t from '#db/schema/index.ts'
import type { Tx } from '#db/write.ts'
import { type AddressChange, addressLink, forgetAddressChange, subjectOf } from './address-change.server.ts'
import { endSessionsOf } from './own-sessions.server.ts'

/** What comes of a confirmation: the other address has still to answer, or it changed, or it can't any more. */
export type Confirmed = 'waits' | 'changed' | 'void'

/**
 * Confirms one side of a change of address. When it is the second, the address changes, both addresses hear of it, and
 * sessions elsewhere end.
 *
 * @param session of who confirms, if any; it goes on when it is one of the person.
 * @returns `void` when the link was used or is too old, or when somebody got the address in the meantime.
 */
export async function confirmAddress(
  { store, viewer, now }: Ask,
  token: string,
  session: string | null,
): Promise<Confirmed> {
  return await store.write(async (tx) => {
    const link = await addressLink(tx, token, now)
    if (link === undefined) return 'void'
    const { personId } = link.change
    await voidLinks(tx, 'address', subjectOf(personId, link.side))
    const at = now.toISOString()
    const change = {
      ...link.change,
      ...(link.side === 'new' ? { confirmedByNew: at } : { confirmedByOld: at }),
    }
    await tx.update(t.addressChanges).set(change).where(eq(t.addressChanges.personId, personId))
    if (change.confirmedByNew === null || change.confirmedByOld === null) return 'waits'
    const kept = viewer.person?.id === personId ? session : null
    return (await changeAddress(tx, change, kept, now)) ? 'changed' : 'void'
  })
}

/** @returns false when somebody got the address in the meantime. */
async function changeAddress(
  tx: Tx,
  { personId, address }: AddressChange,
  keptSession: string | null,
  now: Date,
): Promise<boolean> {
  const [old] = await tx.select().from(t.people).where(eq(t.people.id, personId))
  const [owner] = await tx.select().from(t.people).where(eq(t.people.address, address))
  await forgetAddressChange(tx, personId, now)
  if (owner !== undefined || !old?.address) return false
  await tx.update(t.people).set({ address }).where(eq(t.people.id, personId))
  await voidLinks(tx, 'password', personId) // such a link went to the old address
  await endSessionsOf(tx, personId, keptSession)
  await happened(tx, {
    actor: `person:${personId}`,
    verb: 'changed-address',
    subject: { kind: 'person', id: personId },
    now,
  })
  const cause = `address-changed:${personId}:${now.toISOString()}`
  const mail = { cause, template: 'address-changed', now } as const
  await queueMail(tx, { ...mail, to: { address: old.address }, data: { side: 'old' } })
  await queueMail(tx, { ...mail, to: { person: personId }, data: { side: 'new' } })
  return true
}
