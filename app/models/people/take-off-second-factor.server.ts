import { eq } from 'drizzle-orm'
import { queueMail } from '#app/mail/queue.server.ts'
import { type Ask, memberAsking } from '#app/models/ask.ts'
import { happened } from '#app/models/events.server.ts'
import { NotFound, Refused } from '#app/models/refused.ts'
import { actorOf } from '#app/models/viewer.ts'
import * as t from '#db/schema/index.ts'
import type { Tx } from '#db/write.ts'
import { type Proof, proveSelf } from './own-password.server.ts'
import { endSessionsOf } from './own-sessions.server.ts'
import { mayAdminister } from './policy.ts'
import { proveCode } from './prove-code.server.ts'
import { requireSecondFactor } from './second-factor.server.ts'

/**
 * Signs who asks in without a code from now on.
 *
 * @throws Refused when password or code is wrong, and for a beheerder, who has to have one.
 * @throws NotFound for who has no second factor.
 */
export async function switchOffSecondFactor(
  ask: Ask,
  siteSecret: Buffer,
  { current, code }: { current: Proof; code: string },
): Promise<void> {
  const { id, administers } = memberAsking(ask)
  await requireSecondFactor(ask.store.read, id)
  if (administers) {
    throw new Refused('second-factor.needed', {
      user: 'Een beheerder logt altijd in met een code. Je kunt de code wel op een ander apparaat zetten.',
    })
  }
  await proveSelf(ask, id, current)
  await proveCode(ask, siteSecret, id, code)
  await ask.store.write(async (tx) => await takeOff(tx, ask, id, 'switched-off-second-factor'))
}

/**
 * Lets somebody in again who lost both the app and the recovery codes: a beheerder takes the second factor off, after
 * having made sure who asks for it. Whoever is signed in as that person is not any more.
 *
 * @throws NotFound for who is no beheerder, and when there is no such person with a second factor.
 * @throws Refused for one's own: who holds a beheerder's session must not be able to weaken it.
 */
export async function removeSecondFactor(ask: Ask, personId: string): Promise<void> {
  const { id } = memberAsking(ask)
  if (!mayAdminister(ask.viewer.person)) throw new NotFound('closed')
  if (id === personId) {
    throw new Refused('second-factor.own', { user: 'Dit kan alleen een andere beheerder voor je doen.' })
  }
  await requireSecondFactor(ask.store.read, personId)
  await ask.store.write(async (tx) => {
    await takeOff(tx, ask, personId, 'removed-second-factor')
    await endSessionsOf(tx, personId, null)
  })
}

async function takeOff(tx: Tx, { viewer, now }: Ask, personId: string, verb: string): Promise<void> {
  await tx.delete(t.secondFactors).where(eq(t.secondFactors.personId, personId))
  await tx.delete(t.recoveryCodes).where(eq(t.recoveryCodes.personId, personId))
  const subject = { kind: 'person', id: personId }
  await happened(tx, { actor: actorOf(viewer), verb, subject, now })
  await queueMail(tx, {
    cause: `second-factor-removed:${personId}:${now.toISOString()}`,
    to: { person: personId },
    template: 'second-factor-removed',
    data: { path: '/wachtwoord-vergeten' },
    now,
  })
}
