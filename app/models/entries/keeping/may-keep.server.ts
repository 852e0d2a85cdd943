import type { Ask } from '#app/models/ask.ts'
import { NotFound } from '#app/models/refused.ts'
import type { Member } from '#app/models/viewer.ts'
import type { Db } from '#db/drizzle.ts'
import { standingOf } from '../standing.server.ts'
import type { Standing } from '../standing.ts'

/** Somebody who may do something with an entry. */
export interface Allowed {
  readonly entry: Standing
  readonly person: Member
}

/**
 * The entry and the asker, when the policy lets them.
 *
 * @throws NotFound when it does not, or when there is no such entry.
 */
export async function allowed(
  read: Db,
  { viewer: { person } }: Ask,
  entryId: string,
  may: (person: Member, entry: Standing) => boolean,
): Promise<Allowed> {
  const entry = await standingOf(read, entryId)
  if (person === null || !may(person, entry)) throw new NotFound(`entry ${entryId}`)
  return { entry, person }
}
