import { eq } from 'drizzle-orm'
import { passwordMatches } from '#app/auth/passwords.server.ts'
import type { Db } from '#db/drizzle.ts'
import * as t from '#db/schema/index.ts'
import type { Tx } from '#db/write.ts'

/** Whether this is the password of the person. Who has none takes as long to answer for. */
export async function isPasswordOf(
  read: Db,
  personId: string | undefined,
  password: string,
): Promise<boolean> {
  const [kept] = await read
    .select({ hash: t.passwords.hash })
    .from(t.passwords)
    .where(eq(t.passwords.personId, personId ?? ''))
  return await passwordMatches(password, kept?.hash)
}

/** Gives a person a password; `hash` was made before the transaction, because that takes a while. */
export async function setPassword(tx: Tx, personId: string, hash: string, now: Date): Promise<void> {
  const row = { hash, changedAt: now.toISOString() }
  await tx
    .insert(t.passwords)
    .values({ personId, ...row })
    .onConflictDoUpdate({ target: t.passwords.personId, set: row })
}
