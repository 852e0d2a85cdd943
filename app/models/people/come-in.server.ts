import { eq } from 'drizzle-orm'
import { v7 as uuid } from 'uuid'
import type { Db } from '#db/drizzle.ts'
import * as t from '#db/schema/index.ts'
import type { Tx } from '#db/write.ts'

/** What somebody becomes beside having an account. */
export interface Place {
  readonly organisationId: string | null
  readonly role: 'lid' | 'contactpersoon' | 'beheerder'
}

/** The person with an address; undefined when nobody has it. */
export async function personWithAddress(
  read: Db,
  address: string,
): Promise<{ id: string; name: string } | undefined> {
  const [person] = await read
    .select({ id: t.people.id, name: t.people.name })
    .from(t.people)
    .where(eq(t.people.address, address))
  return person
}

/** Adds a person. Their address is known to be theirs: a link that was sent there led here. */
export async function addPerson(
  tx: Tx,
  { name, address, now }: { name: string; address: string; now: Date },
): Promise<string> {
  const id = uuid()
  await tx.insert(t.people).values({ id, name, address, createdAt: now.toISOString() })
  return id
}

/** Gives a person a place in an organisation, or in the network. Who has it already keeps it. */
export async function givePlace(
  tx: Tx,
  personId: string,
  { organisationId, role }: Place,
  now: Date,
): Promise<void> {
  const since = now.toISOString()
  if (organisationId !== null) {
    await tx.insert(t.memberships).values({ personId, organisationId, since }).onConflictDoNothing()
    if (role === 'contactpersoon')
      await tx.insert(t.contactPeople).values({ personId, organisationId, since }).onConflictDoNothing()
  }
  if (role === 'beheerder')
    await tx.insert(t.administrators).values({ personId, since }).onConflictDoNothing()
}

/** The title of an organisation, whoever may read its page; undefined when there is none. */
export async function organisationTitle(read: Db, id: string): Promise<string | undefined> {
  const [row] = await read
    .select({ title: t.entries.title, kind: t.entries.kind })
    .from(t.entries)
    .where(eq(t.entries.id, id))
  return row?.kind === 'organisatie' ? row.title : undefined
}
