import { and, eq, isNotNull, lt } from 'drizzle-orm'
import { countTry, forgetTries, type Limit } from '#app/auth/limits.server.ts'
import { stepOfCode } from '#app/auth/one-time-codes.server.ts'
import { hashOfRecoveryCode } from '#app/auth/recovery-codes.server.ts'
import { unseal } from '#app/auth/sealed.server.ts'
import type { Ask } from '#app/models/ask.ts'
import { happened } from '#app/models/events.server.ts'
import { Refused } from '#app/models/refused.ts'
import * as t from '#db/schema/index.ts'
import type { Tx } from '#db/write.ts'
import { aboutFactor } from './second-factor.server.ts'

/** A code has a million values of which three hold at a time: the second limit keeps guessing hopeless for years. */
export const codeLimits = (personId: string): readonly Limit[] => [
  { what: 'code', subject: personId, most: 5, minutes: 15 },
  { what: 'code-in-a-day', subject: personId, most: 30, minutes: 24 * 60 },
]

/**
 * Has somebody show the second factor, by a code of their app or a recovery code. Either counts once.
 *
 * @throws Refused when it is neither, was used before, or was tried too often.
 */
export async function proveCode(
  { store, now }: Pick<Ask, 'store' | 'now'>,
  siteSecret: Buffer,
  personId: string,
  typed: string,
): Promise<void> {
  await countTry(store, codeLimits(personId), now)
  await store.write(async (tx) => {
    const appCode = typed.replaceAll(/\s/g, '')
    const verb = (await isAppCode(tx, siteSecret, personId, appCode, now))
      ? 'showed-code'
      : (await isRecoveryCode(tx, personId, typed))
        ? 'used-recovery-code'
        : undefined
    if (verb === undefined) throw wrongCode()
    const subject = { kind: 'person', id: personId }
    await happened(tx, { actor: `person:${personId}`, verb, subject, now })
  })
  for (const limit of codeLimits(personId)) await forgetTries(store, limit)
}

/** One message for every reason, so that nobody learns that a code was right a moment ago. */
export function wrongCode(): Refused {
  return new Refused('code.wrong', {
    user: 'Deze code klopt niet, of is al gebruikt. Wacht tot je app een nieuwe code laat zien en typ die.',
    field: 'code',
  })
}

async function isAppCode(
  tx: Tx,
  siteSecret: Buffer,
  personId: string,
  code: string,
  now: Date,
): Promise<boolean> {
  const { secondFactors: f } = t
  const [factor] = await tx
    .select()
    .from(f)
    .where(and(eq(f.personId, personId), isNotNull(f.confirmedAt)))
  const secret = factor && unseal(siteSecret, aboutFactor(personId), factor.secret)
  const step = secret === undefined ? undefined : stepOfCode(secret, code, now)
  if (step === undefined) return false
  const used = await tx
    .update(f)
    .set({ lastStep: step })
    .where(and(eq(f.personId, personId), lt(f.lastStep, step)))
    .returning()
  return used.length > 0
}

async function isRecoveryCode(tx: Tx, personId: string, typed: string): Promise<boolean> {
  const hash = hashOfRecoveryCode(typed)
  if (hash === undefined) return false
  const used = await tx
    .delete(t.recoveryCodes)
    .where(and(eq(t.recoveryCodes.personId, personId), eq(t.recoveryCodes.hash, hash)))
    .returning()
  return used.length > 0
}
