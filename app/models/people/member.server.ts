import { and, eq, isNull, sql } from 'drizzle-orm'
import type { Member } from '#app/models/viewer.ts'
import type { Db } from '#db/drizzle.ts'
import { prepared } from '#db/prepared.ts'
import * as t from '#db/schema/index.ts'

/** A person with all relations; undefined when there is none, or when they were erased. */
export async function memberOf(read: Db, personId: string): Promise<Member | undefined> {
  const its = { personId }
  const { person, organisations, contactFor, keeps, administers } = relations(read)
  const found = await person.get(its)
  if (!found) return undefined
  return {
    ...found,
    organisations: (await organisations.all(its)).map(({ id }) => id),
    contactFor: (await contactFor.all(its)).map(({ id }) => id),
    keeps: (await keeps.all(its)).map(({ id }) => id),
    administers: (await administers.get(its)) !== undefined,
  }
}

/** Every visit of a member asks these. */
const relations = prepared((db) => {
  const { people, memberships, contactPeople, themeKeepers, administrators } = t
  const personId = sql.placeholder('personId')
  return {
    person: db
      .select({ id: people.id, name: people.name })
      .from(people)
      .where(and(eq(people.id, personId), isNull(people.erasedAt)))
      .prepare(),
    organisations: db
      .select({ id: memberships.organisationId })
      .from(memberships)
      .where(eq(memberships.personId, personId))
      .prepare(),
    contactFor: db
      .select({ id: contactPeople.organisationId })
      .from(contactPeople)
      .where(eq(contactPeople.personId, personId))
      .prepare(),
    keeps: db
      .select({ id: themeKeepers.themeId })
      .from(themeKeepers)
      .where(eq(themeKeepers.personId, personId))
      .prepare(),
    administers: db.select().from(administrators).where(eq(administrators.personId, personId)).prepare(),
  }
})
