import { eq } from 'drizzle-orm'
import { subjectOfLink, voidLinks } from '#app/auth/links.server.ts'
import type { Ask } from '#app/models/ask.ts'
import { NotFound } from '#app/models/refused.ts'
import * as t from '#db/schema/index.ts'
import { sendOn } from './send-on.server.ts'

/**
 * Lets somebody open the page of the link in the mail.
 *
 * @throws NotFound when it was used, or is too old.
 */
export async function checkQuestionToken({ store, now }: Ask, token: string): Promise<void> {
  if ((await subjectOfLink(store.read, 'question', token, now)) === undefined) throw new NotFound('link')
}

/**
 * Confirms the address of who asked without an account, and sends the question on.
 *
 * @throws NotFound when the link was used, or is too old.
 */
export async function confirmQuestion({ store, now }: Ask, token: string): Promise<void> {
  await store.write(async (tx) => {
    const id = await subjectOfLink(tx, 'question', token, now)
    const [question] =
      id === undefined ? [] : await tx.select().from(t.questions).where(eq(t.questions.id, id))
    if (!question?.guestId) throw new NotFound('link')
    await voidLinks(tx, 'question', question.id)
    await tx.update(t.guests).set({ confirmedAt: now.toISOString() }).where(eq(t.guests.id, question.guestId))
    await sendOn(tx, question.id, now)
  })
}
