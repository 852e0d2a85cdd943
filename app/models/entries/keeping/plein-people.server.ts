import { and, asc, eq } from 'drizzle-orm'
import type { Ask } from '#app/models/ask.ts'
import { happened } from '#app/models/events.server.ts'
import { NotFound } from '#app/models/refused.ts'
import { actorOf } from '#app/models/viewer.ts'
import type { Db } from '#db/drizzle.ts'
import * as t from '#db/schema/index.ts'
import type { Tx } from '#db/write.ts'
import { mayNameAuthors } from '../policy.ts'
import { namedChanged } from '../readers.server.ts'
import { seesAsMember } from './authors.server.ts'
import { allowed } from './may-keep.server.ts'
import type { PleinRole } from './plein-role.ts'

/** Somebody who is named on a plein. */
export interface PleinPerson {
  readonly id: string
  readonly name: string
  readonly role: PleinRole
}

/** Who is named on a plein, in the order in which they came to it. */
export async function peopleOfPlein(read: Db, pleinId: string): Promise<PleinPerson[]> {
  return await read
    .select({ id: t.people.id, name: t.people.name, role: t.pleinPeople.role })
    .from(t.pleinPeople)
    .innerJoin(t.people, eq(t.people.id, t.pleinPeople.personId))
    .where(eq(t.pleinPeople.pleinId, pleinId))
    .orderBy(asc(t.pleinPeople.role), asc(t.pleinPeople.since), asc(t.people.id))
}

/**
 * Names an author of a plein or a member of its owner as vraagstukeigenaar or pleincoach.
 *
 * @throws NotFound when the asker may not, when it is no plein, or nobody whom they can name.
 */
export async function namePleinPerson(
  ask: Ask,
  pleinId: string,
  personId: string,
  role: PleinRole,
): Promise<void> {
  await ask.store.write(async (tx) => {
    const { entry, person } = await allowed(tx, ask, pleinId, mayNameAuthors)
    const canBe = entry.authors.includes(personId) || (await seesAsMember(tx, person, entry, personId))
    if (entry.kind !== 'plein' || !canBe) throw new NotFound(`person ${personId}`)
    await addPleinPerson(tx, ask, pleinId, personId, role)
  })
}

/**
 * Takes a role on a plein away.
 *
 * @throws NotFound when the asker may not, or when nobody has it.
 */
export async function removePleinPerson(
  ask: Ask,
  pleinId: string,
  personId: string,
  role: PleinRole,
): Promise<void> {
  await ask.store.write(async (tx) => {
    await allowed(tx, ask, pleinId, mayNameAuthors)
    const gone = await tx
      .delete(t.pleinPeople)
      .where(its(pleinId, personId, role))
      .returning()
    if (gone.length === 0) throw new NotFound(`${role} ${personId}`)
    await namedChanged(tx, pleinId)
    await note(tx, ask, pleinId, 'removed-from-plein', { person: personId, role })
  })
}

/** Adds a role; once is enough. */
export async function addPleinPerson(
  tx: Tx,
  ask: Ask,
  pleinId: string,
  personId: string,
  role: PleinRole,
): Promise<void> {
  const row = { pleinId, personId, role, since: ask.now.toISOString() }
  await tx.insert(t.pleinPeople).values(row).onConflictDoNothing()
  await namedChanged(tx, pleinId)
  await note(tx, ask, pleinId, 'named-on-plein', { person: personId, role })
}

function its(pleinId: string, personId: string, role: PleinRole) {
  const { pleinPeople: p } = t
  return and(eq(p.pleinId, pleinId), eq(p.personId, personId), eq(p.role, role))
}

async function note(tx: Tx, ask: Ask, pleinId: string, verb: string, data: Record<string, string>) {
  const subject = { kind: 'entry', id: pleinId }
  await happened(tx, { actor: actorOf(ask.viewer), verb, subject, now: ask.now, data })
}
