import { eq } from 'drizzle-orm'
import { type Ask, memberAsking } from '#app/models/ask.ts'
import { happened } from '#app/models/events.server.ts'
import { actorOf } from '#app/models/viewer.ts'
import * as t from '#db/schema/index.ts'

/** Gives who asks another name. */
export async function changeName(ask: Ask, name: string): Promise<void> {
  const { id } = memberAsking(ask)
  await ask.store.write(async (tx) => {
    await tx.update(t.people).set({ name }).where(eq(t.people.id, id))
    const subject = { kind: 'person', id }
    await happened(tx, { actor: actorOf(ask.viewer), verb: 'changed-name', subject, now: ask.now })
  })
}
