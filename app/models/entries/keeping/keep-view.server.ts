import { and, asc, eq, inArray, isNull } from 'drizzle-orm'
import type { Ask } from '#app/models/ask.ts'
import { maySeePeopleOf } from '#app/models/people/policy.ts'
import { mayModerate, takesReactions } from '#app/models/reactions/policy.ts'
import { isModerated } from '#app/models/reactions/set-moderation.server.ts'
import type { Member } from '#app/models/viewer.ts'
import type { Db } from '#db/drizzle.ts'
import * as t from '#db/schema/index.ts'
import { lossesOf } from '../deleting/losses.server.ts'
import { mayArchive, mayDelete, mayKeep, mayNameAuthors, mayReadUnpublished, mayTransfer } from '../policy.ts'
import { newestRevision } from '../revisions.server.ts'
import type { Standing } from '../standing.ts'
import { titlesOf } from '../titles-of.server.ts'
import type { KeepView } from './keep-view.ts'
import { allowed } from './may-keep.server.ts'
import { peopleOfPlein } from './plein-people.server.ts'

/**
 * What the asker may do with an entry beside writing in it, and who writes.
 *
 * @throws NotFound when that is nothing.
 */
export async function keepView(ask: Ask, entryId: string): Promise<KeepView> {
  const { read } = ask.store
  const { entry, person } = await allowed(read, ask, entryId, mayKeep)
  const newest = await newestRevision(read, entryId)
  const [archival] = await read.select().from(t.archivals).where(eq(t.archivals.entryId, entryId))
  const authors = await peopleBy(ask, [...entry.authors])
  const others = authors.filter(({ value }) => value !== person.id)
  const members = await membersOfOwner(ask, entry)
  const colleagues = members.filter(({ value }) => !entry.authors.includes(value))
  const mayName = mayNameAuthors(person, entry)
  const mayGive = mayTransfer(person, entry) && newest !== undefined && entry.underReview === null
  const organisations = mayGive ? await titlesOf(ask, 'organisatie') : null
  return {
    id: entryId,
    title: (await titleFor(read, person, entry)) || 'Zonder titel',
    authors: entry.authors.flatMap((id) => {
      const author = authors.find(({ value }) => value === id)
      return author ? [{ id, name: author.label, isAsker: id === person.id }] : []
    }),
    colleagues: mayName ? colleagues : [],
    successors: mayName ? [...others, ...colleagues.filter(({ value }) => value !== person.id)] : [],
    mayNameAuthors: mayName,
    plein:
      mayName && entry.kind === 'plein'
        ? { named: await peopleOfPlein(read, entryId), nameable: [...authors, ...colleagues] }
        : null,
    archived: archival ? { reason: archival.reason } : null,
    mayArchive: mayArchive(person, entry),
    moderated: mayModerate(person, entry) && takesReactions(entry) ? await isModerated(read, entryId) : null,
    organisations: organisations?.filter(({ value }) => value !== entry.owner) ?? null,
    losses: mayDelete(person, entry) ? await lossesOf(read, entryId, person.id) : null,
  }
}

/** Who reviews the theme reads a newer version only once it is sent in: until then the text goes by its title online. */
async function titleFor(read: Db, person: Member, entry: Standing): Promise<string | undefined> {
  if (mayReadUnpublished(person, entry)) return (await newestRevision(read, entry.id))?.document.title
  const [row] = await read
    .select({ title: t.entries.title })
    .from(t.entries)
    .where(eq(t.entries.id, entry.id))
  return row?.title
}

async function peopleBy({ store }: Ask, ids: string[]) {
  return await store.read
    .select({ value: t.people.id, label: t.people.name })
    .from(t.people)
    .where(inArray(t.people.id, ids))
}

async function membersOfOwner({ store, viewer }: Ask, { owner }: Standing) {
  if (owner === null || !maySeePeopleOf(viewer.person, owner)) return []
  return await store.read
    .select({ value: t.people.id, label: t.people.name })
    .from(t.memberships)
    .innerJoin(t.people, eq(t.people.id, t.memberships.personId))
    .where(and(eq(t.memberships.organisationId, owner), isNull(t.people.erasedAt)))
    .orderBy(asc(t.people.name))
}
