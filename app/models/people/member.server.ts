import { and, eq, isNull } from 'drizzle-orm'
import type { Member } from '#app/models/viewer.ts'
import type { Db } from '#db/drizzle.ts'
import * as t from '#db/schema/index.ts'

/** A person with all relations; undefined when there is none, or when they were erased. */
export async function memberOf(read: Db, personId: string): Promise<Member | undefined> {
  const [person] = await read
    .select({ id: t.people.id, name: t.people.name })
    .from(t.people)
    .where(and(eq(t.people.id, personId), isNull(t.people.erasedAt)))
  if (!person) return undefined
  const [memberships, contacts, themes, administrator] = await Promise.all([
    read
      .select({ id: t.memberships.organisationId })
      .from(t.memberships)
      .where(eq(t.memberships.personId, personId)),
    read
      .select({ id: t.contactPeople.organisationId })
      .from(t.contactPeople)
      .where(eq(t.contactPeople.personId, personId)),
    read
      .select({ id: t.themeKeepers.themeId })
      .from(t.themeKeepers)
      .where(eq(t.themeKeepers.personId, personId)),
    read.select().from(t.administrators).where(eq(t.administrators.personId, personId)),
  ])
  return {
    ...person,
    organisations: memberships.map(({ id }) => id),
    contactFor: contacts.map(({ id }) => id),
    keeps: themes.map(({ id }) => id),
    administers: administrator.length > 0,
  }
}
