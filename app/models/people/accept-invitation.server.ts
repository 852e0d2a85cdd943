import { eq } from 'drizzle-orm'
import { subjectOfLink, voidLinks } from '#app/auth/links.server.ts'
import { hashPassword } from '#app/auth/passwords.server.ts'
import type { Ask } from '#app/models/ask.ts'
import { happened } from '#app/models/events.server.ts'
import { NotFound } from '#app/models/refused.ts'
import type { Db } from '#db/drizzle.ts'
import * as t from '#db/schema/index.ts'
import type { Tx } from '#db/write.ts'
import { addPerson, givePlace, organisationTitle, personWithAddress } from './come-in.server.ts'
import { setPassword } from './password.server.ts'

/** What an invitation offers, for who follows its link. */
export interface Offer {
  readonly address: string
  readonly organisation: string | null
  readonly role: 'lid' | 'contactpersoon' | 'beheerder'
  /** Whether the address has an account; then one only has to sign in. */
  readonly hasAccount: boolean
  /** Whether the asker is the one who was invited. */
  readonly isAsker: boolean
}

/**
 * What the link of an invitation offers.
 *
 * @throws NotFound when it was used or taken back, or is too old.
 */
export async function offerOf({ store, viewer, now }: Ask, token: string): Promise<Offer> {
  const invitation = await invitationOf(store.read, token, now)
  const person = await personWithAddress(store.read, invitation.address)
  const { address, role, organisationId } = invitation
  const organisation =
    organisationId === null ? null : ((await organisationTitle(store.read, organisationId)) ?? null)
  return {
    address,
    role,
    organisation,
    hasAccount: person !== undefined,
    isAsker: person?.id === viewer.person?.id && person !== undefined,
  }
}

/**
 * Makes an account for who was invited.
 *
 * @returns the person's id.
 * @throws NotFound when the link does not hold, or when the address has an account already.
 */
export async function acceptWithNewAccount(
  { store, now }: Ask,
  token: string,
  { name, password }: { readonly name: string; readonly password: string },
): Promise<string> {
  const hash = await hashPassword(password)
  return await store.write(async (tx) => {
    const invitation = await invitationOf(tx, token, now)
    if (await personWithAddress(tx, invitation.address)) throw new NotFound('has an account')
    const id = await addPerson(tx, { name, address: invitation.address, now })
    await setPassword(tx, id, hash, now)
    await accept(tx, invitation, id, now)
    return id
  })
}

/**
 * Takes up an invitation with the account that one has.
 *
 * @throws NotFound when the link does not hold, or was meant for somebody else.
 */
export async function acceptWithOwnAccount({ store, viewer, now }: Ask, token: string): Promise<void> {
  await store.write(async (tx) => {
    const invitation = await invitationOf(tx, token, now)
    const person = await personWithAddress(tx, invitation.address)
    if (!person || person.id !== viewer.person?.id) throw new NotFound('for somebody else')
    await accept(tx, invitation, person.id, now)
  })
}

type Invitation = typeof t.invitations.$inferSelect

async function invitationOf(read: Db, token: string, now: Date): Promise<Invitation> {
  const id = await subjectOfLink(read, 'invitation', token, now)
  const [row] =
    id === undefined ? [] : await read.select().from(t.invitations).where(eq(t.invitations.id, id))
  if (!row) throw new NotFound('invitation')
  return row
}

async function accept(tx: Tx, invitation: Invitation, personId: string, now: Date): Promise<void> {
  const { id, organisationId, role } = invitation
  await givePlace(tx, personId, invitation, now)
  await voidLinks(tx, 'invitation', id)
  await tx.delete(t.invitations).where(eq(t.invitations.id, id))
  const subject = { kind: 'person', id: personId }
  await happened(tx, {
    actor: `person:${personId}`,
    verb: 'accepted-invitation',
    subject,
    now,
    data: { organisationId, role },
  })
}
