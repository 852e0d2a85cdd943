import { and, eq, isNull } from 'drizzle-orm'
import { v7 as uuid } from 'uuid'
import { queueMail, withdrawLink } from '#app/mail/queue.server.ts'
import type { Ask } from '#app/models/ask.ts'
import { happened } from '#app/models/events.server.ts'
import { NotFound, Refused } from '#app/models/refused.ts'
import { actorOf } from '#app/models/viewer.ts'
import * as t from '#db/schema/index.ts'
import type { Tx } from '#db/write.ts'
import { organisationTitle, type Place, personWithAddress } from './come-in.server.ts'
import { mayInviteAdministrator, mayInviteInto } from './policy.ts'

/** Days that a link in an invitation holds. */
export const invitationDays = 14

/** The link in the mail of an invitation. */
export const invitationLink = (id: string) =>
  ({ purpose: 'invitation', subject: id, hours: invitationDays * 24 }) as const

/**
 * Invites somebody by mail. Who was invited to the same place already gets a new link, and the old one is void.
 *
 * @throws NotFound when the asker may not invite there.
 * @throws Refused when the person is a member already.
 */
export async function invite(ask: Ask, address: string, place: Place): Promise<void> {
  const { store, viewer, now } = ask
  if (!mayInvite(ask, place)) throw new NotFound('invite')
  const { organisationId, role } = place
  const invitedBy = viewer.person?.id ?? ''
  await store.write(async (tx) => {
    await refuseMembers(tx, address, place)
    const at = now.toISOString()
    const its = and(
      eq(t.invitations.address, address),
      organisationId === null
        ? isNull(t.invitations.organisationId)
        : eq(t.invitations.organisationId, organisationId),
    )
    const [known] = await tx.select().from(t.invitations).where(its)
    const id = known?.id ?? uuid()
    const row = { role, invitedBy, sentAt: at }
    if (known) await tx.update(t.invitations).set(row).where(eq(t.invitations.id, id))
    else await tx.insert(t.invitations).values({ id, address, organisationId, createdAt: at, ...row })
    await sendInvitation(tx, ask, id)
    const subject = { kind: 'invitation', id }
    await happened(tx, {
      actor: actorOf(viewer),
      verb: 'invited',
      subject,
      now,
      data: { organisationId, role },
    })
  })
}

/**
 * Sends an invitation again, with a new link.
 *
 * @throws NotFound when there is none, or not for the asker.
 */
export async function inviteAgain(ask: Ask, id: string): Promise<void> {
  const { store, viewer, now } = ask
  await store.write(async (tx) => {
    await invitationFor(tx, ask, id)
    await tx.update(t.invitations).set({ sentAt: now.toISOString() }).where(eq(t.invitations.id, id))
    await sendInvitation(tx, ask, id)
    await happened(tx, {
      actor: actorOf(viewer),
      verb: 'invited-again',
      subject: { kind: 'invitation', id },
      now,
    })
  })
}

/**
 * Takes an invitation back: its link leads nowhere then.
 *
 * @throws NotFound when there is none, or not for the asker.
 */
export async function takeInvitationBack(ask: Ask, id: string): Promise<void> {
  const { store, viewer, now } = ask
  await store.write(async (tx) => {
    await invitationFor(tx, ask, id)
    await withdrawLink(tx, invitationLink(id), now)
    await tx.delete(t.invitations).where(eq(t.invitations.id, id))
    await happened(tx, {
      actor: actorOf(viewer),
      verb: 'invitation-taken-back',
      subject: { kind: 'invitation', id },
      now,
    })
  })
}

function mayInvite({ viewer }: Ask, { organisationId, role }: Place): boolean {
  if (role === 'beheerder' || organisationId === null) return mayInviteAdministrator(viewer.person)
  return mayInviteInto(viewer.person, organisationId)
}

async function invitationFor(tx: Tx, ask: Ask, id: string): Promise<void> {
  const [row] = await tx.select().from(t.invitations).where(eq(t.invitations.id, id))
  if (!row || !mayInvite(ask, row)) throw new NotFound(`invitation ${id}`)
}

async function refuseMembers(tx: Tx, address: string, { organisationId, role }: Place): Promise<void> {
  const person = await personWithAddress(tx, address)
  if (!person || organisationId === null || role !== 'lid') return
  const [member] = await tx
    .select()
    .from(t.memberships)
    .where(and(eq(t.memberships.personId, person.id), eq(t.memberships.organisationId, organisationId)))
  if (member) {
    throw new Refused('invitation.member', {
      user: 'Deze persoon hoort al bij de organisatie.',
      field: 'address',
    })
  }
}

async function sendInvitation(tx: Tx, { viewer, now }: Ask, id: string): Promise<void> {
  const [row] = await tx.select().from(t.invitations).where(eq(t.invitations.id, id))
  if (!row) return
  await queueMail(tx, {
    cause: `invitation:${id}:${now.toISOString()}`,
    to: { address: row.address },
    template: 'invitation',
    data: {
      invitedBy: viewer.person?.name ?? 'De beheerder',
      organisation:
        row.organisationId === null ? null : ((await organisationTitle(tx, row.organisationId)) ?? null),
    },
    link: invitationLink(id),
    now,
  })
}
