import { v7 as uuid } from 'uuid'
import { hashPassword } from '#app/auth/passwords.server.ts'
import { memberOf } from '#app/models/people/member.server.ts'
import { setPassword } from '#app/models/people/password.server.ts'
import { type Viewer, viewerFor } from '#app/models/viewer.ts'
import type { Store } from '#db/client.ts'
import * as t from '#db/schema/index.ts'

const since = '2026-11-01T09:00:00.000Z'

/** What ties a person of a test to the rest; ids are those of entries that exist. */
export interface Ties {
  readonly name?: string
  readonly address?: string
  readonly password?: string
  readonly memberOf?: readonly string[]
  readonly contactFor?: readonly string[]
  readonly keeps?: readonly string[]
  readonly administers?: boolean
}

/**
 * Adds somebody with an account.
 *
 * @returns the id of the person.
 */
export async function aPerson(store: Store, ties: Ties = {}): Promise<string> {
  const personId = uuid()
  const { name = 'Anna Jansen', address = `${personId}@gemeente.example`, contactFor = [] } = ties
  const hash = ties.password === undefined ? undefined : await hashPassword(ties.password)
  await store.write(async (tx) => {
    await tx.insert(t.people).values({ id: personId, name, address, createdAt: since })
    if (hash !== undefined) await setPassword(tx, personId, hash, new Date(since))
    for (const organisationId of new Set([...(ties.memberOf ?? []), ...contactFor]))
      await tx.insert(t.memberships).values({ personId, organisationId, since })
    for (const organisationId of contactFor)
      await tx.insert(t.contactPeople).values({ personId, organisationId, since })
    for (const themeId of ties.keeps ?? [])
      await tx.insert(t.themeKeepers).values({ personId, themeId, since })
    if (ties.administers) await tx.insert(t.administrators).values({ personId, since })
  })
  return personId
}

/** The viewer that somebody is now. */
export async function as(store: Store, personId: string): Promise<Viewer> {
  const member = await memberOf(store.read, personId)
  if (!member) throw new Error(`nobody has the id ${personId}`)
  return viewerFor(member)
}
