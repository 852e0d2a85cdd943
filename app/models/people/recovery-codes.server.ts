import { count, eq } from 'drizzle-orm'
import { hashOfRecoveryCode, newRecoveryCodes } from '#app/auth/recovery-codes.server.ts'
import { type Ask, memberAsking } from '#app/models/ask.ts'
import { happened } from '#app/models/events.server.ts'
import { actorOf } from '#app/models/viewer.ts'
import type { Db } from '#db/drizzle.ts'
import * as t from '#db/schema/index.ts'
import type { Tx } from '#db/write.ts'
import { type Proof, proveSelf } from './own-password.server.ts'
import { requireSecondFactor } from './second-factor.server.ts'

/**
 * Makes new recovery codes for who asks; the old ones are void.
 *
 * @returns the codes, to be shown once.
 * @throws Refused when the password is another one.
 * @throws NotFound for who has no second factor.
 */
export async function renewRecoveryCodes(ask: Ask, current: Proof): Promise<string[]> {
  const { id } = memberAsking(ask)
  await requireSecondFactor(ask.store.read, id)
  await proveSelf(ask, id, current)
  return await ask.store.write(async (tx) => {
    const subject = { kind: 'person', id }
    await happened(tx, { actor: actorOf(ask.viewer), verb: 'renewed-recovery-codes', subject, now: ask.now })
    return await replaceRecoveryCodes(tx, id)
  })
}

/** Makes recovery codes in the place of those there are. Only their hashes are kept. */
export async function replaceRecoveryCodes(tx: Tx, personId: string): Promise<string[]> {
  const codes = newRecoveryCodes()
  await tx.delete(t.recoveryCodes).where(eq(t.recoveryCodes.personId, personId))
  const hashes = codes.map((code) => hashOfRecoveryCode(code) ?? '')
  await tx.insert(t.recoveryCodes).values(hashes.map((hash) => ({ personId, hash })))
  return codes
}

/** How many codes somebody has left. */
export async function recoveryCodesLeft(read: Db, personId: string): Promise<number> {
  const [left] = await read
    .select({ codes: count() })
    .from(t.recoveryCodes)
    .where(eq(t.recoveryCodes.personId, personId))
  return left?.codes ?? 0
}
