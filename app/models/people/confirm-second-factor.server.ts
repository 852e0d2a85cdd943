import { and, eq, isNull } from 'drizzle-orm'
import { countTry, forgetTries } from '#app/auth/limits.server.ts'
import { stepOfCode } from '#app/auth/one-time-codes.server.ts'
import type { SessionState } from '#app/auth/sessions.server.ts'
import type { Ask } from '#app/models/ask.ts'
import { happened } from '#app/models/events.server.ts'
import * as t from '#db/schema/index.ts'
import { pendingSecondFactor } from './begin-second-factor.server.ts'
import { endSessionsOf } from './own-sessions.server.ts'
import { codeLimits, wrongCode } from './prove-code.server.ts'
import { replaceRecoveryCodes } from './recovery-codes.server.ts'

/**
 * Makes a second factor count, by a code that shows that the app has it. Sessions elsewhere end: they began without.
 *
 * @returns new recovery codes, to be shown once.
 * @throws Refused when the code is wrong, or was tried too often.
 */
export async function confirmSecondFactor(
  { store, now }: Pick<Ask, 'store' | 'now'>,
  siteSecret: Buffer,
  { personId, id: session }: Pick<SessionState, 'personId' | 'id'>,
  typed: string,
): Promise<string[]> {
  await countTry(store, codeLimits(personId), now)
  const pending = await pendingSecondFactor({ store }, siteSecret, personId)
  const step = pending && stepOfCode(pending.secret, typed.replaceAll(/\s/g, ''), now)
  if (step === undefined) throw wrongCode()
  const codes = await store.write(async (tx) => {
    const { secondFactors: f } = t
    const confirmed = await tx
      .update(f)
      .set({ confirmedAt: now.toISOString(), lastStep: step })
      .where(and(eq(f.personId, personId), isNull(f.confirmedAt)))
      .returning()
    if (confirmed.length === 0) throw wrongCode() // the same form, sent twice at once
    await endSessionsOf(tx, personId, session)
    const subject = { kind: 'person', id: personId }
    await happened(tx, { actor: `person:${personId}`, verb: 'set-up-second-factor', subject, now })
    return await replaceRecoveryCodes(tx, personId)
  })
  for (const limit of codeLimits(personId)) await forgetTries(store, limit)
  return codes
}
