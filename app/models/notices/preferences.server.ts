import { and, eq, inArray, isNull, ne } from 'drizzle-orm'
import { type Ask, memberAsking } from '#app/models/ask.ts'
import type { Db } from '#db/drizzle.ts'
import * as t from '#db/schema/index.ts'
import type { Tx } from '#db/write.ts'
import { nextDigest } from './due.ts'
import { type HowOften, type Topic, topicNames, topics } from './topics.ts'

/** How often somebody hears of each topic. */
export type MailPreferences = Readonly<Record<Topic, HowOften>>

/** What somebody chose, and for the rest what there is for who did not choose. */
export async function mailPreferencesOf(read: Db, personId: string): Promise<MailPreferences> {
  const rows = await read.select().from(t.mailPreferences).where(eq(t.mailPreferences.personId, personId))
  const chosen = new Map(rows.map(({ topic, how }) => [topic, how]))
  return Object.fromEntries(
    topicNames.map((topic) => [topic, chosen.get(topic) ?? topics[topic].otherwise]),
  ) as MailPreferences
}

/** How often each of these people, as far as they are there, hears of a topic. */
export async function howOftenEach(
  read: Db,
  topic: Topic,
  people: readonly string[],
): Promise<{ personId: string; how: HowOften }[]> {
  if (people.length === 0) return []
  const rows = await read
    .select({ personId: t.people.id, how: t.mailPreferences.how })
    .from(t.people)
    .leftJoin(
      t.mailPreferences,
      and(eq(t.mailPreferences.personId, t.people.id), eq(t.mailPreferences.topic, topic)),
    )
    .where(and(inArray(t.people.id, [...new Set(people)]), isNull(t.people.erasedAt)))
  return rows.map(({ personId, how }) => ({ personId, how: how ?? topics[topic].otherwise }))
}

/** Keeps what the asker chooses. */
export async function chooseMail(ask: Ask, wanted: Partial<MailPreferences>): Promise<void> {
  const { id } = memberAsking(ask)
  await ask.store.write(async (tx) => setMailPreferences(tx, id, wanted, ask.now))
}

/** Sets how often somebody hears of topics, also of what waits for their next digest already. */
export async function setMailPreferences(
  tx: Tx,
  personId: string,
  wanted: Partial<MailPreferences>,
  now: Date,
): Promise<void> {
  for (const [name, how] of Object.entries(wanted)) {
    const topic = name as Topic
    await tx
      .insert(t.mailPreferences)
      .values({ personId, topic, how })
      .onConflictDoUpdate({ target: [t.mailPreferences.personId, t.mailPreferences.topic], set: { how } })
    await moveWaiting(tx, { personId, topic, how }, now)
  }
}

/** What waits goes into the first digest of the new rhythm; for who wants it at once into that of the next morning. */
async function moveWaiting(
  tx: Tx,
  { personId, topic, how }: typeof t.mailPreferences.$inferSelect,
  now: Date,
): Promise<void> {
  const its = and(eq(t.notices.personId, personId), eq(t.notices.topic, topic))
  if (how === 'never') {
    await tx.delete(t.notices).where(its)
    return
  }
  const due = nextDigest(how === 'weekly' ? 'weekly' : 'daily', now).toISOString()
  await tx
    .update(t.notices)
    .set({ due })
    .where(and(its, ne(t.notices.due, due)))
}
