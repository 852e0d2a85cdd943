import { v7 as uuid } from 'uuid'
import { makeLink, subjectOfLink, voidLinks } from '#app/auth/links.server.ts'
import { hashPassword } from '#app/auth/passwords.server.ts'
import type { Ask } from '#app/models/ask.ts'
import { happened } from '#app/models/events.server.ts'
import { NotFound } from '#app/models/refused.ts'
import type { Store } from '#db/client.ts'
import * as t from '#db/schema/index.ts'
import { setPassword } from './password.server.ts'

const link = { purpose: 'first-administrator', subject: 'site', hours: 24 } as const

/**
 * The token that makes the first beheerder, for whoever reads the terminal: a new one at each start until there is
 * one. Undefined once there are beheerders.
 */
export async function firstAdministratorToken(store: Store, now: Date): Promise<string | undefined> {
  const [administrator] = await store.read.select().from(t.administrators).limit(1)
  if (administrator) return undefined
  return await store.write(async (tx) => await makeLink(tx, { ...link, now }))
}

/**
 * Lets somebody open the page of that link.
 *
 * @throws NotFound when it was used, or is too old.
 */
export async function checkFirstAdministratorToken({ store, now }: Ask, token: string): Promise<void> {
  if ((await subjectOfLink(store.read, link.purpose, token, now)) === undefined) throw new NotFound('link')
}

/**
 * Makes the first beheerder.
 *
 * @returns the person's id.
 * @throws NotFound when the link was used, or is too old.
 */
export async function becomeFirstAdministrator(
  ask: Ask,
  token: string,
  { name, address, password }: { name: string; address: string; password: string },
): Promise<string> {
  const { store, now } = ask
  const hash = await hashPassword(password)
  const id = uuid()
  const at = now.toISOString()
  await store.write(async (tx) => {
    if ((await subjectOfLink(tx, link.purpose, token, now)) === undefined) throw new NotFound('link')
    await voidLinks(tx, link.purpose, link.subject)
    await tx.insert(t.people).values({ id, name, address, createdAt: at })
    await tx.insert(t.administrators).values({ personId: id, since: at })
    await setPassword(tx, id, hash, now)
    const subject = { kind: 'person', id }
    await happened(tx, { actor: `person:${id}`, verb: 'became-administrator', subject, now })
  })
  return id
}
