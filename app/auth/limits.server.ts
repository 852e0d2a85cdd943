import { createHash } from 'node:crypto'
import { eq, lte, sql } from 'drizzle-orm'
import { Refused } from '#app/models/refused.ts'
import type { Store } from '#db/client.ts'
import * as t from '#db/schema/index.ts'

/** How often something may be tried. */
export interface Limit {
  /** What is tried: `sign-in`. */
  readonly what: string
  /** Who or what it is counted for: an account, a network address. */
  readonly subject: string
  readonly most: number
  readonly minutes: number
}

/**
 * Counts a try towards its limits. Counts are in the database, so that they hold over processes and restarts, under
 * hashes: who reads them learns no address.
 *
 * @throws Refused when one of the limits had been reached.
 */
export async function countTry(store: Store, limits: readonly Limit[], now: Date): Promise<void> {
  const reached = await store.write(async (tx) => {
    await tx.delete(t.attempts).where(lte(t.attempts.until, now.toISOString()))
    const over: { limit: Limit; until: string }[] = []
    for (const limit of limits) {
      const until = new Date(now.getTime() + limit.minutes * 60_000).toISOString()
      const [row] = await tx
        .insert(t.attempts)
        .values({ key: keyOf(limit), count: 1, until })
        .onConflictDoUpdate({ target: t.attempts.key, set: { count: sql`${t.attempts.count} + 1` } })
        .returning()
      if (row && row.count > limit.most) over.push({ limit, until: row.until })
    }
    return over
  })
  const [first] = reached
  if (!first) return
  const minutes = Math.max(1, Math.ceil((Date.parse(first.until) - now.getTime()) / 60_000))
  throw new Refused('limit.reached', {
    user: `Dit is te vaak geprobeerd. Wacht ${minutes === 1 ? 'een minuut' : `${minutes} minuten`} en probeer het dan nog eens.`,
    log: { what: first.limit.what },
  })
}

/** Begins to count anew, for who has shown that they may. */
export async function forgetTries(store: Store, limit: Pick<Limit, 'what' | 'subject'>): Promise<void> {
  await store.write(async (tx) => await tx.delete(t.attempts).where(eq(t.attempts.key, keyOf(limit))))
}

function keyOf({ what, subject }: Pick<Limit, 'what' | 'subject'>): string {
  return createHash('sha256').update(`${what}\n${subject}`).digest('base64url')
}
