import { and, asc, eq, inArray, sql } from 'drizzle-orm'
import type { Ask } from '#app/models/ask.ts'
import type { Standing } from '#app/models/entries/standing.ts'
import type { Db } from '#db/drizzle.ts'
import { prepared } from '#db/prepared.ts'
import * as t from '#db/schema/index.ts'
import { mayChangeReaction, mayMarkAnswered, takesReactions } from './policy.ts'
import type { ShownReaction, Talk } from './threads.ts'

type Entry = Pick<Standing, 'id' | 'kind' | 'isPublished' | 'isArchived' | 'authors'>

/** What is said under an entry that the viewer may read: reactions that were decided to be shown. */
export async function talkUnder({ store, viewer }: Ask, entry: Entry): Promise<Talk> {
  const { read } = store
  const rows = await shownUnder(read).all({ entryId: entry.id })
  const organisations = await organisationsOf(
    read,
    rows.flatMap(({ reaction }) => reaction.personId ?? []),
  )
  const shown = rows.map(({ reaction, person, guest }) => ({
    parentId: reaction.parentId,
    ...shownOf(reaction, person ?? guest ?? 'Iemand', organisations.get(reaction.personId ?? '') ?? []),
    may: {
      change: reaction.deletedAt === null && mayChangeReaction(viewer.person, reaction),
      // What the author says themselves, or somebody says to another, waits for no answer.
      markAnswered:
        reaction.parentId === null &&
        !mayChangeReaction(viewer.person, reaction) &&
        mayMarkAnswered(viewer.person, entry),
    },
  }))
  const threads = shown
    .filter(({ parentId }) => parentId === null)
    .map(({ parentId: _, ...first }) => ({
      ...first,
      answers: shown
        .filter(({ parentId }) => parentId === first.id)
        .map(({ parentId: __, ...answer }) => answer),
    }))
    .filter(({ isDeleted, answers }) => !isDeleted || answers.length > 0)
  return { isOpen: takesReactions(entry), threads }
}

const shownUnder = prepared((db) =>
  db
    .select({ reaction: t.reactions, person: t.people.name, guest: t.guests.name })
    .from(t.reactions)
    .innerJoin(
      t.moderations,
      and(eq(t.moderations.reactionId, t.reactions.id), eq(t.moderations.decision, 'shown')),
    )
    .leftJoin(t.people, eq(t.people.id, t.reactions.personId))
    .leftJoin(t.guests, eq(t.guests.id, t.reactions.guestId))
    .where(eq(t.reactions.entryId, sql.placeholder('entryId')))
    .orderBy(asc(t.reactions.createdAt), asc(t.reactions.id))
    .prepare(),
)

type Row = typeof t.reactions.$inferSelect

function shownOf(row: Row, name: string, organisations: readonly string[]): Omit<ShownReaction, 'may'> {
  const isDeleted = row.deletedAt !== null
  return {
    id: row.id,
    name: isDeleted ? '' : name,
    organisations: isDeleted ? [] : organisations,
    text: isDeleted ? '' : row.text,
    at: row.createdAt,
    isEdited: row.editedAt !== null,
    isDeleted,
    isAnswered: row.answeredAt !== null,
  }
}

async function organisationsOf(read: Db, people: readonly string[]): Promise<Map<string, string[]>> {
  const byPerson = new Map<string, string[]>()
  if (people.length === 0) return byPerson
  const rows = await read
    .select({ personId: t.memberships.personId, title: t.entries.title })
    .from(t.memberships)
    .innerJoin(t.entries, eq(t.entries.id, t.memberships.organisationId))
    .where(inArray(t.memberships.personId, [...people]))
  for (const { personId, title } of rows) byPerson.set(personId, [...(byPerson.get(personId) ?? []), title])
  return byPerson
}
