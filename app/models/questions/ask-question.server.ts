import { v7 as uuid } from 'uuid'
import { countTry } from '#app/auth/limits.server.ts'
import { queueMail } from '#app/mail/queue.server.ts'
import { type Ask, memberAsking } from '#app/models/ask.ts'
import { cardsById } from '#app/models/entries/cards.server.ts'
import { kindOf } from '#app/models/entries/kinds/index.ts'
import type { EntryCard } from '#app/models/entries/views.ts'
import { NotFound } from '#app/models/refused.ts'
import * as t from '#db/schema/index.ts'
import type { QuestionSubject, RoleBehind } from './question.ts'
import { roleBehind } from './role-behind.server.ts'
import { sendOn } from './send-on.server.ts'

interface Asked {
  readonly entryId: string
  readonly subject: QuestionSubject
  readonly text: string
}

/**
 * The entry that somebody may ask about, and the role that answers.
 *
 * @throws NotFound when the asker may not read it.
 */
export async function entryToAskAbout(
  { store, viewer }: Ask,
  entryId: string,
): Promise<{ readonly card: EntryCard; readonly kindLabel: string; readonly role: RoleBehind }> {
  const card = (await cardsById(store.read, viewer, [entryId]))[entryId]
  if (!card) throw new NotFound(`entry ${entryId}`)
  const { role } = await roleBehind(store.read, entryId, viewer.person?.id ?? null)
  return { card, kindLabel: kindOf(card.kind).label.one.toLowerCase(), role }
}

/**
 * Asks with an account: it is sent on at once.
 *
 * @throws NotFound as `entryToAskAbout`; Refused when it was tried too often.
 */
export async function askQuestion(ask: Ask, asked: Asked): Promise<void> {
  const { store, now } = ask
  const { id: personId } = memberAsking(ask)
  await entryToAskAbout(ask, asked.entryId)
  await countTry(store, [{ what: 'question', subject: personId, most: 10, minutes: 60 }], now)
  await store.write(async (tx) => {
    const id = uuid()
    await tx.insert(t.questions).values({ id, ...asked, personId, createdAt: now.toISOString() })
    await sendOn(tx, id, now)
  })
}

/**
 * Asks without an account: a mail goes out to confirm the address, then it is sent on.
 *
 * @param client network address that it comes from.
 * @throws NotFound as `entryToAskAbout`; Refused when it was tried too often.
 */
export async function askAsGuest(
  ask: Ask,
  asked: Asked,
  { name, address, client }: { readonly name: string; readonly address: string; readonly client: string },
): Promise<void> {
  const { store, now } = ask
  const { card } = await entryToAskAbout(ask, asked.entryId)
  const limits = [
    { what: 'question', subject: address, most: 5, minutes: 60 },
    { what: 'question-from', subject: client, most: 15, minutes: 60 },
  ]
  await countTry(store, limits, now)
  await store.write(async (tx) => {
    const [id, guestId, createdAt] = [uuid(), uuid(), now.toISOString()]
    await tx.insert(t.guests).values({ id: guestId, name, address, createdAt })
    await tx.insert(t.questions).values({ id, ...asked, guestId, createdAt })
    await queueMail(tx, {
      cause: `question:${id}`,
      to: { address },
      template: 'confirm-question',
      data: { title: card.title },
      link: { purpose: 'question', subject: id, hours: 7 * 24 },
      now,
    })
  })
}
