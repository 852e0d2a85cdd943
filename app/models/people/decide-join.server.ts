import { asc, eq, isNotNull } from 'drizzle-orm'
import { v7 as uuid } from 'uuid'
import { queueMail, type Words } from '#app/mail/queue.server.ts'
import type { Ask } from '#app/models/ask.ts'
import { happened } from '#app/models/events.server.ts'
import { NotFound } from '#app/models/refused.ts'
import { actorOf } from '#app/models/viewer.ts'
import * as t from '#db/schema/index.ts'
import type { Tx } from '#db/write.ts'
import { organisationTitle } from './come-in.server.ts'
import { invitationLink } from './invite.server.ts'
import { mayAdminister } from './policy.ts'

/** Somebody who asked to join. */
export interface JoinRequest {
  readonly id: string
  readonly name: string
  readonly address: string
  readonly organisation: string
  readonly motivation: string | null
  readonly confirmedAt: string
}

/**
 * Requests that wait for a beheerder, the oldest first.
 *
 * @throws NotFound for who is no beheerder.
 */
export async function joinRequests({ store, viewer }: Ask): Promise<JoinRequest[]> {
  if (!mayAdminister(viewer.person)) throw new NotFound('join requests')
  const rows = await store.read
    .select({ request: t.joinRequests, organisation: t.entries.title })
    .from(t.joinRequests)
    .innerJoin(t.entries, eq(t.entries.id, t.joinRequests.organisationId))
    .where(isNotNull(t.joinRequests.confirmedAt))
    .orderBy(asc(t.joinRequests.confirmedAt))
  return rows.map(({ request, organisation }) => ({
    ...request,
    organisation,
    confirmedAt: request.confirmedAt ?? '',
  }))
}

/**
 * Lets somebody in who asked: they get a link to make their account.
 *
 * @throws NotFound when there is no such request, or for who is no beheerder.
 */
export async function acceptJoin(ask: Ask, id: string): Promise<void> {
  const { store, viewer, now } = ask
  await store.write(async (tx) => {
    const request = await requestFor(tx, ask, id)
    const invitation = uuid()
    const at = now.toISOString()
    const { address, organisationId } = request
    await tx.delete(t.invitations).where(eq(t.invitations.address, address))
    await tx.insert(t.invitations).values({
      id: invitation,
      address,
      organisationId,
      role: 'lid',
      invitedBy: viewer.person?.id ?? '',
      createdAt: at,
      sentAt: at,
    })
    const organisation = await titleOf(tx, request)
    const link = invitationLink(invitation)
    await settle(tx, ask, request, { template: 'join-accepted', data: { organisation }, link })
  })
}

/**
 * Declines a request, with a reason that goes by mail.
 *
 * @throws NotFound when there is no such request, or for who is no beheerder.
 */
export async function declineJoin(ask: Ask, id: string, reason: string): Promise<void> {
  await ask.store.write(async (tx) => {
    const request = await requestFor(tx, ask, id)
    const organisation = await titleOf(tx, request)
    await settle(tx, ask, request, { template: 'join-declined', data: { organisation, reason } })
  })
}

type Request = typeof t.joinRequests.$inferSelect

const verbs = { 'join-accepted': 'accepted-join', 'join-declined': 'declined-join' } as const

/** Tells who asked, and takes the request off the list. */
async function settle(
  tx: Tx,
  { viewer, now }: Ask,
  { id, address }: Request,
  told: Words & { readonly template: keyof typeof verbs },
): Promise<void> {
  await queueMail(tx, { ...told, cause: `${told.template}:${id}`, to: { address }, now })
  await tx.delete(t.joinRequests).where(eq(t.joinRequests.id, id))
  const subject = { kind: 'join-request', id }
  await happened(tx, { actor: actorOf(viewer), verb: verbs[told.template], subject, now })
}

async function titleOf(tx: Tx, { organisationId }: Request): Promise<string> {
  return (await organisationTitle(tx, organisationId)) ?? ''
}

async function requestFor(tx: Tx, { viewer }: Ask, id: string): Promise<Request> {
  const [row] = await tx.select().from(t.joinRequests).where(eq(t.joinRequests.id, id))
  if (!row?.confirmedAt || !mayAdminister(viewer.person)) throw new NotFound(`join request ${id}`)
  return row
}
