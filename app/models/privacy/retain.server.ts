import { and, eq, exists, inArray, isNotNull, isNull, lt, notInArray, type SQL, sql } from 'drizzle-orm'
import type { Store } from '#db/client.ts'
import { unused } from '#db/file-uses.ts'
import * as t from '#db/schema/index.ts'
import type { Tx } from '#db/write.ts'
import { type Retention, retentionList } from './retention.ts'

/** What goes, by the name of its retention; `before` is the instant that it has to be older than. */
const deletions: Record<Retention['name'], (tx: Tx, before: string) => Promise<unknown>> = {
  sessions: async (tx, before) => tx.delete(t.sessions).where(lt(t.sessions.expiresAt, before)),
  links: async (tx, before) => tx.delete(t.links).where(lt(t.links.expiresAt, before)),
  invitations: async (tx, before) => tx.delete(t.invitations).where(lt(t.invitations.sentAt, before)),
  joinRequests: async (tx, before) =>
    tx
      .delete(t.joinRequests)
      .where(and(isNull(t.joinRequests.confirmedAt), lt(t.joinRequests.createdAt, before))),
  async unconfirmedGuests(tx, before) {
    const gone = and(isNull(t.guests.confirmedAt), lt(t.guests.createdAt, before))
    const theirs = tx.select({ id: t.guests.id }).from(t.guests).where(gone)
    await tx.delete(t.reactions).where(inArray(t.reactions.guestId, theirs))
    await tx.delete(t.guests).where(gone) // and with them their questions
  },
  answeredQuestions: async (tx, before) => deleteQuestions(tx, lt(t.questions.answeredAt, before)),
  questions: async (tx, before) =>
    deleteQuestions(tx, and(isNull(t.questions.answeredAt), lt(t.questions.createdAt, before))),
  async guestAddresses(tx, before) {
    const looked = tx
      .select({ id: t.reactions.id })
      .from(t.reactions)
      .innerJoin(t.moderations, eq(t.moderations.reactionId, t.reactions.id))
      .where(and(eq(t.reactions.guestId, t.guests.id), lt(t.moderations.at, before)))
    await tx
      .update(t.guests)
      .set({ address: null })
      .where(and(isNotNull(t.guests.address), exists(looked)))
  },
  mails: async (tx, before) =>
    tx.delete(t.outbox).where(and(isNotNull(t.outbox.doneAt), lt(t.outbox.doneAt, before))),
  files: async (tx, before) =>
    tx
      .delete(t.files)
      .where(and(unused(tx), lt(sql`coalesce(${t.files.usedAt}, ${t.files.createdAt})`, before))),
  // What made and published a text is part of that text, and stays with it.
  events: async (tx, before) =>
    tx
      .delete(t.events)
      .where(and(lt(t.events.at, before), notInArray(t.events.verb, ['published', 'saved']))),
}

/** A guest is there for one reaction or one question, and goes with it. */
async function deleteQuestions(tx: Tx, old: SQL | undefined): Promise<void> {
  const gone = await tx.delete(t.questions).where(old).returning({ guestId: t.questions.guestId })
  const guests = gone.flatMap(({ guestId }) => guestId ?? [])
  if (guests.length > 0) await tx.delete(t.guests).where(inArray(t.guests.id, guests))
}

/** Deletes what has been kept long enough. */
export async function deleteWhatIsOld({ write }: Pick<Store, 'write'>, now: Date): Promise<void> {
  await write(async (tx) =>
    tx
      .update(t.files)
      .set({ usedAt: now.toISOString() })
      .where(sql`NOT (${unused(tx)})`),
  )
  for (const { name, days } of retentionList) {
    const before = new Date(now.getTime() - days * 86_400_000).toISOString()
    await write(async (tx) => deletions[name](tx, before))
  }
}
