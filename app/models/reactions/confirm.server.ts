import { eq } from 'drizzle-orm'
import { subjectOfLink, voidLinks } from '#app/auth/links.server.ts'
import type { Ask } from '#app/models/ask.ts'
import { happened } from '#app/models/events.server.ts'
import { NotFound } from '#app/models/refused.ts'
import * as t from '#db/schema/index.ts'
import { tellModerators } from './tell-moderators.server.ts'

/**
 * Lets somebody open the page of the link in the mail.
 *
 * @throws NotFound when it was used, or is too old.
 */
export async function checkReactionToken({ store, now }: Ask, token: string): Promise<void> {
  if ((await subjectOfLink(store.read, 'reaction', token, now)) === undefined) throw new NotFound('link')
}

/**
 * Confirms the address of who reacted without an account; now the reaction waits for somebody to look.
 *
 * @throws NotFound when the link was used, or is too old.
 */
export async function confirmReaction({ store, now }: Ask, token: string): Promise<void> {
  await store.write(async (tx) => {
    const id = await subjectOfLink(tx, 'reaction', token, now)
    const [reaction] =
      id === undefined ? [] : await tx.select().from(t.reactions).where(eq(t.reactions.id, id))
    if (!reaction?.guestId) throw new NotFound('link')
    await voidLinks(tx, 'reaction', reaction.id)
    await tx.update(t.guests).set({ confirmedAt: now.toISOString() }).where(eq(t.guests.id, reaction.guestId))
    await tellModerators(tx, { entryId: reaction.entryId, reactionId: reaction.id, by: null, now })
    await happened(tx, {
      actor: 'visitor',
      verb: 'reacted',
      subject: { kind: 'entry', id: reaction.entryId },
      now,
    })
  })
}
