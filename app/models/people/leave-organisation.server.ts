import { and, eq } from 'drizzle-orm'
import { type Ask, memberAsking } from '#app/models/ask.ts'
import { happened } from '#app/models/events.server.ts'
import { NotFound } from '#app/models/refused.ts'
import { actorOf } from '#app/models/viewer.ts'
import * as t from '#db/schema/index.ts'
import { isLastContact } from './own-organisations.server.ts'

/**
 * Ends the membership of who asks. What they wrote for the organisation stays its own.
 *
 * @throws NotFound when they are no member of it.
 */
export async function leaveOrganisation(ask: Ask, organisationId: string): Promise<void> {
  const { id, organisations } = memberAsking(ask)
  if (!organisations.includes(organisationId)) throw new NotFound('membership')
  await ask.store.write(async (tx) => {
    const wasLastContact = await isLastContact(tx, id, organisationId)
    for (const relation of [t.memberships, t.contactPeople]) {
      await tx
        .delete(relation)
        .where(and(eq(relation.personId, id), eq(relation.organisationId, organisationId)))
    }
    await happened(tx, {
      actor: actorOf(ask.viewer),
      verb: 'left',
      subject: { kind: 'entry', id: organisationId },
      now: ask.now,
      data: wasLastContact ? { lastContact: true } : {},
    })
  })
}
