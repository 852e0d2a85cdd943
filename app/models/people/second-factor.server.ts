import { and, eq, isNotNull } from 'drizzle-orm'
import { NotFound } from '#app/models/refused.ts'
import type { Db } from '#db/drizzle.ts'
import * as t from '#db/schema/index.ts'

/** Whether somebody is asked for a code when they sign in. */
export async function hasSecondFactor(read: Db, personId: string): Promise<boolean> {
  const { secondFactors } = t
  const rows = await read
    .select({ confirmedAt: secondFactors.confirmedAt })
    .from(secondFactors)
    .where(and(eq(secondFactors.personId, personId), isNotNull(secondFactors.confirmedAt)))
  return rows.length > 0
}

/** @throws NotFound for who has none: what is done with it is not there for them. */
export async function requireSecondFactor(read: Db, personId: string): Promise<void> {
  if (!(await hasSecondFactor(read, personId))) throw new NotFound('second factor')
}

/**
 * What somebody without a second factor has to do first: a beheerder has to set one up. This is asked at every
 * visit, so that it also holds for who became beheerder, or lost the second factor, during a session.
 */
export async function stillOwed(read: Db, personId: string): Promise<'new-second-factor' | null> {
  const rows = await read.select().from(t.administrators).where(eq(t.administrators.personId, personId))
  const owes = rows.length > 0 && !(await hasSecondFactor(read, personId))
  return owes ? 'new-second-factor' : null
}

/** What the secret of a second factor is sealed for: in the row of somebody else it can't be opened. */
export const aboutFactor = (personId: string) => `second-factor:${personId}`
