import { and, eq, inArray, isNull, ne, or } from 'drizzle-orm'
import { queueMail } from '#app/mail/queue.server.ts'
import { entryPath, type KindName } from '#app/models/entries/kinds/index.ts'
import type { Standing } from '#app/models/entries/standing.ts'
import { showChanged } from '#db/generation.ts'
import * as t from '#db/schema/index.ts'
import type { Tx } from '#db/write.ts'

interface Showing {
  readonly reactionId: string
  readonly entry: Standing
  /** Who decided; null when nobody had to look. */
  readonly by: string | null
  readonly now: Date
}

/** Shows a reaction, and tells who wants to hear of it: the authors of the entry and those who follow it. */
export async function show(tx: Tx, { reactionId, entry, by, now }: Showing): Promise<void> {
  const at = now.toISOString()
  const row = { decision: 'shown' as const, personId: by, at, reason: null }
  await tx
    .insert(t.moderations)
    .values({ reactionId, ...row })
    .onConflictDoUpdate({ target: t.moderations.reactionId, set: row })
  await showChanged(tx, [])
  await tell(tx, reactionId, entry, now)
}

async function tell(tx: Tx, reactionId: string, entry: Standing, now: Date): Promise<void> {
  const [reaction] = await tx.select().from(t.reactions).where(eq(t.reactions.id, reactionId))
  const [card] = await tx.select().from(t.entries).where(eq(t.entries.id, entry.id))
  if (!reaction || !card) return
  const followers = await tx
    .select({ id: t.follows.personId })
    .from(t.follows)
    .where(eq(t.follows.entryId, entry.id))
  const wanted = [...new Set([...entry.authors, ...followers.map(({ id }) => id)])]
  for (const personId of await atOnce(tx, wanted, reaction.personId)) {
    const path = `/${entryPath(card.kind as KindName, card.slug)}`
    await queueMail(tx, {
      cause: `reaction-shown:${reactionId}`,
      to: { person: personId },
      template: 'reaction',
      data: {
        title: card.title,
        text: reaction.text.slice(0, 300),
        path,
        isAuthor: entry.authors.includes(personId),
      },
      now,
    })
  }
}

/** Those who want to hear of it at once, without who wrote it. */
async function atOnce(tx: Tx, people: readonly string[], writer: string | null): Promise<string[]> {
  if (people.length === 0) return []
  const rows = await tx
    .select({ id: t.people.id })
    .from(t.people)
    .leftJoin(
      t.mailPreferences,
      and(eq(t.mailPreferences.personId, t.people.id), eq(t.mailPreferences.topic, 'reactions')),
    )
    .where(
      and(
        inArray(t.people.id, [...people]),
        isNull(t.people.erasedAt),
        or(isNull(t.mailPreferences.how), eq(t.mailPreferences.how, 'at-once')),
        writer === null ? undefined : ne(t.people.id, writer),
      ),
    )
  return rows.map(({ id }) => id)
}
