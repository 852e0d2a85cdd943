import { and, asc, eq } from 'drizzle-orm'
import type { Ask } from '#app/models/ask.ts'
import { happened } from '#app/models/events.server.ts'
import { NotFound } from '#app/models/refused.ts'
import { actorOf } from '#app/models/viewer.ts'
import * as t from '#db/schema/index.ts'
import { invitationDays } from './invite.server.ts'
import { mayInviteInto, maySeePeopleOf } from './policy.ts'

/** Who belongs to an organisation, as its members see it. */
export interface OrganisationPeople {
  readonly id: string
  readonly title: string
  readonly slug: string
  readonly members: readonly {
    readonly id: string
    readonly name: string
    readonly since: string
    readonly isContact: boolean
  }[]
  readonly invitations: readonly {
    readonly id: string
    /** Shown to who may invite; an empty text to the others. */
    readonly address: string
    readonly sentAt: string
    readonly isExpired: boolean
  }[]
  /** Whether the asker may invite, and name contactpersonen. */
  readonly manages: boolean
}

/**
 * The people of an organisation.
 *
 * @throws NotFound when there is no such organisation, or for who does not belong to it.
 */
export async function organisationPeople(ask: Ask, slug: string): Promise<OrganisationPeople> {
  const { store, viewer, now } = ask
  const { read } = store
  const [entry] = await read
    .select({ id: t.entries.id, title: t.entries.title, slug: t.entries.slug })
    .from(t.entries)
    .where(and(eq(t.entries.kind, 'organisatie'), eq(t.entries.slug, slug)))
  if (!entry || !maySeePeopleOf(viewer.person, entry.id)) throw new NotFound(`people of ${slug}`)
  const members = await read
    .select({
      id: t.people.id,
      name: t.people.name,
      since: t.memberships.since,
      contact: t.contactPeople.since,
    })
    .from(t.memberships)
    .innerJoin(t.people, eq(t.people.id, t.memberships.personId))
    .leftJoin(
      t.contactPeople,
      and(eq(t.contactPeople.personId, t.people.id), eq(t.contactPeople.organisationId, entry.id)),
    )
    .where(eq(t.memberships.organisationId, entry.id))
    .orderBy(asc(t.people.name))
  const manages = mayInviteInto(viewer.person, entry.id)
  const invitations = manages
    ? await read
        .select()
        .from(t.invitations)
        .where(eq(t.invitations.organisationId, entry.id))
        .orderBy(asc(t.invitations.sentAt))
    : []
  const oldest = new Date(now.getTime() - invitationDays * 86_400_000).toISOString()
  return {
    ...entry,
    members: members.map(({ contact, ...member }) => ({ ...member, isContact: contact !== null })),
    invitations: invitations.map(({ id, address, sentAt }) => ({
      id,
      address,
      sentAt,
      isExpired: sentAt < oldest,
    })),
    manages,
  }
}

/**
 * Makes a member a contactpersoon, or no longer.
 *
 * @throws NotFound when the person is no member, or the asker may not.
 */
export async function nameContact(
  ask: Ask,
  organisationId: string,
  personId: string,
  isContact: boolean,
): Promise<void> {
  const { store, viewer, now } = ask
  await store.write(async (tx) => {
    const its = and(eq(t.memberships.personId, personId), eq(t.memberships.organisationId, organisationId))
    const [member] = await tx.select().from(t.memberships).where(its)
    if (!member || !mayInviteInto(viewer.person, organisationId)) throw new NotFound('member')
    const row = { personId, organisationId, since: now.toISOString() }
    if (isContact) await tx.insert(t.contactPeople).values(row).onConflictDoNothing()
    else
      await tx
        .delete(t.contactPeople)
        .where(
          and(eq(t.contactPeople.personId, personId), eq(t.contactPeople.organisationId, organisationId)),
        )
    const verb = isContact ? 'became-contact' : 'stopped-as-contact'
    await happened(tx, {
      actor: actorOf(viewer),
      verb,
      subject: { kind: 'person', id: personId },
      now,
      data: { organisationId },
    })
  })
}

/**
 * Takes a person out of an organisation; what they wrote stays where it is.
 *
 * @throws NotFound when the person is no member, or the asker may not.
 */
export async function removeMember(ask: Ask, organisationId: string, personId: string): Promise<void> {
  const { store, viewer, now } = ask
  await store.write(async (tx) => {
    const its = and(eq(t.memberships.personId, personId), eq(t.memberships.organisationId, organisationId))
    const [member] = await tx.select().from(t.memberships).where(its)
    if (!member || !mayInviteInto(viewer.person, organisationId)) throw new NotFound('member')
    await tx.delete(t.memberships).where(its)
    await tx
      .delete(t.contactPeople)
      .where(and(eq(t.contactPeople.personId, personId), eq(t.contactPeople.organisationId, organisationId)))
    const subject = { kind: 'person', id: personId }
    await happened(tx, {
      actor: actorOf(viewer),
      verb: 'removed-from-organisation',
      subject,
      now,
      data: { organisationId },
    })
  })
}
