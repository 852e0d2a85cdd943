import { and, asc, eq, inArray, isNull, notExists, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/sqlite-core'
import { type Ask, memberAsking } from '#app/models/ask.ts'
import { cardOf } from '#app/models/entries/cards.server.ts'
import { howLongAgo } from '#app/models/how-long.ts'
import * as t from '#db/schema/index.ts'
import type { ToAnswer } from './to-answer.ts'

const mostShown = 20

/** Reactions to what the asker wrote that no author answered or marked as answered; the oldest first. */
export async function reactionsToAnswer(ask: Ask): Promise<ToAnswer[]> {
  const { store, now } = ask
  const { id: personId } = memberAsking(ask)
  const { read } = store
  const authored = read
    .select({ id: t.entryAuthors.entryId })
    .from(t.entryAuthors)
    .where(eq(t.entryAuthors.personId, personId))
  const answer = alias(t.reactions, 'answer')
  const answers = read
    .select({ one: sql`1` })
    .from(answer)
    .innerJoin(
      t.entryAuthors,
      and(eq(t.entryAuthors.entryId, answer.entryId), eq(t.entryAuthors.personId, answer.personId)),
    )
    .where(and(eq(answer.parentId, t.reactions.id), isNull(answer.deletedAt)))
  const byAuthor = read
    .select({ one: sql`1` })
    .from(t.entryAuthors)
    .where(
      and(eq(t.entryAuthors.entryId, t.reactions.entryId), eq(t.entryAuthors.personId, t.reactions.personId)),
    )
  const rows = await read
    .select({ reaction: t.reactions, entry: t.entries, person: t.people.name, guest: t.guests.name })
    .from(t.reactions)
    .innerJoin(t.entries, eq(t.entries.id, t.reactions.entryId))
    .innerJoin(
      t.moderations,
      and(eq(t.moderations.reactionId, t.reactions.id), eq(t.moderations.decision, 'shown')),
    )
    .leftJoin(t.archivals, eq(t.archivals.entryId, t.entries.id))
    .leftJoin(t.people, eq(t.people.id, t.reactions.personId))
    .leftJoin(t.guests, eq(t.guests.id, t.reactions.guestId))
    .where(
      and(
        inArray(t.reactions.entryId, authored),
        isNull(t.reactions.parentId),
        isNull(t.reactions.deletedAt),
        isNull(t.reactions.answeredAt),
        isNull(t.archivals.entryId),
        notExists(byAuthor),
        notExists(answers),
      ),
    )
    .orderBy(asc(t.moderations.at), asc(t.reactions.id))
    .limit(mostShown)
  return rows.map(({ reaction, entry, person, guest }) => ({
    id: reaction.id,
    by: person ?? guest ?? 'Iemand',
    text: reaction.text,
    since: howLongAgo(reaction.createdAt, now),
    entry: { id: entry.id, title: entry.title, path: cardOf(entry).path },
  }))
}
