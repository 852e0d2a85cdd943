import { count, eq } from 'drizzle-orm'
import { type Ask, memberAsking } from '#app/models/ask.ts'
import { happened } from '#app/models/events.server.ts'
import { NotFound, Refused } from '#app/models/refused.ts'
import { actorOf } from '#app/models/viewer.ts'
import type { Db } from '#db/drizzle.ts'
import * as t from '#db/schema/index.ts'

/**
 * Ends that who asks is a beheerder.
 *
 * @throws NotFound for who is none.
 * @throws Refused for the last one: nobody could let in the next.
 */
export async function stopAdministering(ask: Ask): Promise<void> {
  const { id, administers } = memberAsking(ask)
  if (!administers) throw new NotFound('closed')
  await ask.store.write(async (tx) => {
    if ((await numberOfAdministrators(tx)) < 2) {
      throw new Refused('administrator.last', {
        user: 'Je bent de enige beheerder. Maak eerst iemand anders beheerder.',
      })
    }
    await tx.delete(t.administrators).where(eq(t.administrators.personId, id))
    const subject = { kind: 'person', id }
    await happened(tx, { actor: actorOf(ask.viewer), verb: 'stopped-administering', subject, now: ask.now })
  })
}

/** How many beheerders there are. */
export async function numberOfAdministrators(read: Db): Promise<number> {
  const [found] = await read.select({ people: count() }).from(t.administrators)
  return found?.people ?? 0
}
