import { and, eq } from 'drizzle-orm'
import type { Ask } from '#app/models/ask.ts'
import { happened } from '#app/models/events.server.ts'
import { NotFound, Refused } from '#app/models/refused.ts'
import { actorOf, type Member } from '#app/models/viewer.ts'
import type { Db } from '#db/drizzle.ts'
import * as t from '#db/schema/index.ts'
import type { Tx } from '#db/write.ts'
import { mayNameAuthors } from '../policy.ts'
import { namedChanged } from '../readers.server.ts'
import type { Standing } from '../standing.ts'
import { allowed } from './may-keep.server.ts'

/**
 * Makes a member of the owner a co-author.
 *
 * @throws NotFound when the asker may not name authors, or when it is no such member.
 */
export async function addColleague(ask: Ask, entryId: string, personId: string): Promise<void> {
  await ask.store.write(async (tx) => {
    const { entry, person } = await allowed(tx, ask, entryId, mayNameAuthors)
    if (!(await seesAsMember(tx, person, entry, personId))) throw new NotFound(`person ${personId}`)
    await addAuthor(tx, ask, entryId, personId)
  })
}

/**
 * Takes a co-author away.
 *
 * @throws NotFound when the asker may not, or when it is no author.
 * @throws Refused `authors.last`: a text has somebody who writes it.
 */
export async function removeAuthor(ask: Ask, entryId: string, personId: string): Promise<void> {
  await ask.store.write(async (tx) => {
    const { entry } = await allowed(tx, ask, entryId, mayNameAuthors)
    if (!entry.authors.includes(personId)) throw new NotFound(`author ${personId}`)
    if (entry.authors.length === 1)
      throw new Refused('authors.last', {
        user: 'Dit is de enige schrijver. Draag de tekst eerst over aan iemand anders.',
      })
    await tx.delete(t.entryAuthors).where(ofAuthor(entryId, personId))
    await namedChanged(tx, entryId)
    await note(tx, ask, entryId, 'removed-author', personId)
  })
}

/**
 * Makes somebody else the author: a co-author, or a member of the owner. Who hands over is no author any more, and a
 * draft of theirs goes along.
 *
 * @throws NotFound when the asker may not, or when it is nobody who can take over.
 * @throws Refused `authors.two-drafts` when both wrote something that is no version yet.
 */
export async function handOver(ask: Ask, entryId: string, personId: string): Promise<void> {
  await ask.store.write(async (tx) => {
    const { entry, person } = await allowed(tx, ask, entryId, mayNameAuthors)
    const canTake = entry.authors.includes(personId) || (await isMemberOf(tx, personId, entry.owner))
    if (!canTake || personId === person.id) throw new NotFound(`person ${personId}`)
    await handDraftOver(tx, entryId, person.id, personId)
    await tx.delete(t.entryAuthors).where(ofAuthor(entryId, person.id))
    await tx.delete(t.entryAuthors).where(ofAuthor(entryId, personId))
    const since = await beforeAll(tx, entry, ask.now)
    await tx.insert(t.entryAuthors).values({ entryId, personId, since })
    await namedChanged(tx, entryId)
    await note(tx, ask, entryId, 'handed-over', personId)
  })
}

/** Adds an author after those that there are; once is enough. */
export async function addAuthor(tx: Tx, ask: Ask, entryId: string, personId: string): Promise<void> {
  const row = { entryId, personId, since: ask.now.toISOString() }
  await tx.insert(t.entryAuthors).values(row).onConflictDoNothing()
  await namedChanged(tx, entryId)
  await note(tx, ask, entryId, 'added-author', personId)
}

/** Whether somebody is a member of the owner, and the asker may know that. */
export async function seesAsMember(
  read: Db,
  asker: Member,
  { owner }: Standing,
  personId: string,
): Promise<boolean> {
  const seesPeople = asker.administers || asker.organisations.includes(owner ?? '')
  return seesPeople && (await isMemberOf(read, personId, owner))
}

async function handDraftOver(tx: Tx, entryId: string, from: string, to: string): Promise<void> {
  const draftOf = (personId: string) => and(eq(t.drafts.entryId, entryId), eq(t.drafts.personId, personId))
  const [mine] = await tx.select({ id: t.drafts.entryId }).from(t.drafts).where(draftOf(from))
  const [theirs] = await tx.select({ id: t.drafts.entryId }).from(t.drafts).where(draftOf(to))
  if (mine && theirs)
    throw new Refused('authors.two-drafts', {
      user: 'Jullie schrijven er allebei aan. Bewaar eerst jouw tekst; draag hem daarna over.',
    })
  await tx.update(t.drafts).set({ personId: to }).where(draftOf(from))
}

/** The first author is who stands there longest. */
async function beforeAll(tx: Tx, { id }: Standing, now: Date): Promise<string> {
  const rows = await tx
    .select({ since: t.entryAuthors.since })
    .from(t.entryAuthors)
    .where(eq(t.entryAuthors.entryId, id))
  const first = Math.min(now.getTime(), ...rows.map(({ since }) => Date.parse(since)))
  return new Date(first - 1).toISOString()
}

function ofAuthor(entryId: string, personId: string) {
  return and(eq(t.entryAuthors.entryId, entryId), eq(t.entryAuthors.personId, personId))
}

async function isMemberOf(read: Db, personId: string, organisation: string | null): Promise<boolean> {
  const its = and(eq(t.memberships.personId, personId), eq(t.memberships.organisationId, organisation ?? ''))
  const [row] = await read.select({ id: t.memberships.personId }).from(t.memberships).where(its)
  return row !== undefined
}

async function note(tx: Tx, ask: Ask, entryId: string, verb: string, person: string): Promise<void> {
  const subject = { kind: 'entry', id: entryId }
  await happened(tx, { actor: actorOf(ask.viewer), verb, subject, now: ask.now, data: { person } })
}
