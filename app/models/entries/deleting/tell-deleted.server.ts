import { eq } from 'drizzle-orm'
import { queueMail } from '#app/mail/queue.server.ts'
import type { Ask } from '#app/models/ask.ts'
import * as t from '#db/schema/index.ts'
import type { Tx } from '#db/write.ts'
import { newestRevision } from '../revisions.server.ts'
import type { Standing } from '../standing.ts'

/** Tells the writers of an entry, and who has a draft of it, that it is deleted; not who did it. */
export async function tellDeleted(tx: Tx, { viewer, now }: Ask, { id, authors }: Standing): Promise<void> {
  const drafts = await tx.select({ id: t.drafts.personId }).from(t.drafts).where(eq(t.drafts.entryId, id))
  const writers = new Set([...authors, ...drafts.map((draft) => draft.id)])
  const title = (await newestRevision(tx, id))?.document.title ?? 'een tekst zonder titel'
  const data = { title, by: viewer.person?.name ?? '' }
  for (const person of writers)
    if (person !== viewer.person?.id)
      await queueMail(tx, { cause: `deleted:${id}`, template: 'deleted', data, to: { person }, now })
}
