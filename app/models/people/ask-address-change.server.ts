import { eq } from 'drizzle-orm'
import { countTry, type Limit } from '#app/auth/limits.server.ts'
import { queueMail } from '#app/mail/queue.server.ts'
import { type Ask, memberAsking } from '#app/models/ask.ts'
import { happened } from '#app/models/events.server.ts'
import { Refused } from '#app/models/refused.ts'
import { actorOf } from '#app/models/viewer.ts'
import * as t from '#db/schema/index.ts'
import { forgetAddressChange, hoursToConfirm, type Side, subjectOf } from './address-change.server.ts'

/** Each time two addresses get mail that their owners may not have asked for. */
const perAccount = (personId: string): Limit => ({
  what: 'address-change',
  subject: personId,
  most: 5,
  minutes: 24 * 60,
})

/**
 * Asks for another address. Both it and the old one get a link; a change that was asked for earlier is void. When the
 * address is somebody's, all looks the same but no link is sent to it: nobody finds out who has an account.
 *
 * @param address in lower case.
 * @throws Refused when it is the address that they have, or it was asked too often.
 */
export async function askAddressChange(ask: Ask, address: string): Promise<void> {
  const { store, now } = ask
  const { id } = memberAsking(ask)
  const [owner] = await store.read.select().from(t.people).where(eq(t.people.address, address))
  if (owner?.id === id) {
    const user = 'Dit is het e-mailadres dat je al hebt. Vul een ander in.'
    throw new Refused('address.same', { user, field: 'address' })
  }
  await countTry(store, [perAccount(id)], now)
  await store.write(async (tx) => {
    await forgetAddressChange(tx, id, now)
    await tx.insert(t.addressChanges).values({ personId: id, address, createdAt: now.toISOString() })
    await queueMail(tx, {
      cause: `approve-address:${id}:${now.toISOString()}`,
      to: { person: id },
      template: 'approve-address',
      data: { newAddress: address },
      link: linkFor(id, 'old'),
      now,
    })
    if (owner === undefined) {
      await queueMail(tx, {
        cause: `confirm-address:${id}:${now.toISOString()}`,
        to: { address },
        template: 'confirm-address',
        data: {},
        link: linkFor(id, 'new'),
        now,
      })
    }
    const subject = { kind: 'person', id }
    await happened(tx, { actor: actorOf(ask.viewer), verb: 'asked-address', subject, now })
  })
}

function linkFor(personId: string, side: Side) {
  return { purpose: 'address', subject: subjectOf(personId, side), hours: hoursToConfirm } as const
}
