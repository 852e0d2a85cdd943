import { and, eq, isNull } from 'drizzle-orm'
import { appAddress, newCodeSecret } from '#app/auth/one-time-codes.server.ts'
import { seal, unseal } from '#app/auth/sealed.server.ts'
import type { Ask } from '#app/models/ask.ts'
import { happened } from '#app/models/events.server.ts'
import * as t from '#db/schema/index.ts'
import { type Proof, proveSelf } from './own-password.server.ts'
import { proveCode } from './prove-code.server.ts'
import { aboutFactor, hasSecondFactor } from './second-factor.server.ts'

/**
 * Makes the secret of a second factor, which counts once a code of it was shown. Who has one already, and wants it
 * on another device, shows a code of that first: from then on it is void.
 *
 * @param siteSecret which seals the one that is made.
 * @throws Refused when password or code is wrong, or was tried too often.
 */
export async function beginSecondFactor(
  ask: Ask,
  siteSecret: Buffer,
  personId: string,
  { current, code = '' }: { current: Proof; code?: string },
): Promise<void> {
  const { store, now } = ask
  await proveSelf(ask, personId, current)
  if (await hasSecondFactor(store.read, personId)) await proveCode(ask, siteSecret, personId, code)
  const secret = seal(siteSecret, aboutFactor(personId), newCodeSecret())
  const row = { secret, confirmedAt: null, lastStep: 0 }
  await store.write(async (tx) => {
    await tx
      .insert(t.secondFactors)
      .values({ personId, ...row })
      .onConflictDoUpdate({ target: t.secondFactors.personId, set: row })
    const subject = { kind: 'person', id: personId }
    await happened(tx, { actor: `person:${personId}`, verb: 'began-second-factor', subject, now })
  })
}

/** What has to go into an app. */
export interface PendingSecondFactor {
  /** In base32. */
  readonly secret: string
  /** The same, with the account, for an app that reads it from a picture. */
  readonly appAddress: string
}

/** The secret that waits for its first code; undefined when there is none. */
export async function pendingSecondFactor(
  { store }: Pick<Ask, 'store'>,
  siteSecret: Buffer,
  personId: string,
): Promise<PendingSecondFactor | undefined> {
  const { secondFactors, people } = t
  const [row] = await store.read
    .select({ sealed: secondFactors.secret, address: people.address })
    .from(secondFactors)
    .innerJoin(people, eq(people.id, secondFactors.personId))
    .where(and(eq(secondFactors.personId, personId), isNull(secondFactors.confirmedAt)))
  const secret = row && unseal(siteSecret, aboutFactor(personId), row.sealed)
  return secret === undefined ? undefined : { secret, appAddress: appAddress(secret, row?.address ?? '') }
}
