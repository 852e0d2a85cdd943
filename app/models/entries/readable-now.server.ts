import { memberOf } from '#app/models/people/member.server.ts'
import { NotFound } from '#app/models/refused.ts'
import { viewerFor } from '#app/models/viewer.ts'
import type { Db } from '#db/drizzle.ts'
import { cardsById } from './cards.server.ts'
import { mayReadUnpublished } from './policy.ts'
import { standingOf } from './standing.server.ts'

/** Which of these entries somebody may not read, as things are now: neither what is online nor what is under way. */
export async function hiddenNow(
  read: Db,
  personId: string,
  ids: readonly string[],
): Promise<ReadonlySet<string>> {
  const person = await memberOf(read, personId)
  if (!person) return new Set(ids)
  const cards = await cardsById(read, viewerFor(person), ids)
  const hidden = new Set<string>()
  for (const id of ids) {
    if (id in cards) continue
    const entry = await standingOf(read, id).catch((error: unknown) => {
      if (error instanceof NotFound) return null
      throw error
    })
    if (!entry || !mayReadUnpublished(person, entry)) hidden.add(id)
  }
  return hidden
}
