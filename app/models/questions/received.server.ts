import { asc, eq, isNotNull } from 'drizzle-orm'
import { alias } from 'drizzle-orm/sqlite-core'
import { type Ask, memberAsking } from '#app/models/ask.ts'
import { cardOf } from '#app/models/entries/cards.server.ts'
import { happened } from '#app/models/events.server.ts'
import { NotFound } from '#app/models/refused.ts'
import { actorOf } from '#app/models/viewer.ts'
import * as t from '#db/schema/index.ts'
import type { ShownQuestion } from './question.ts'
import { roleBehind } from './role-behind.server.ts'

/** Questions that are for the asker in the roles they have now; those that wait first, the oldest first. */
export async function questionsFor(ask: Ask): Promise<ShownQuestion[]> {
  const { id: personId } = memberAsking(ask)
  const { read } = ask.store
  const answerer = alias(t.people, 'answerer')
  const rows = await read
    .select({
      question: t.questions,
      entry: t.entries,
      person: t.people,
      guest: t.guests,
      answerer: answerer.name,
    })
    .from(t.questions)
    .innerJoin(t.entries, eq(t.entries.id, t.questions.entryId))
    .leftJoin(t.people, eq(t.people.id, t.questions.personId))
    .leftJoin(t.guests, eq(t.guests.id, t.questions.guestId))
    .leftJoin(answerer, eq(answerer.id, t.questions.answeredBy))
    .where(isNotNull(t.questions.sentOnAt))
    .orderBy(asc(t.questions.sentOnAt), asc(t.questions.id))
  const isMine = roles(ask, personId)
  const found: ShownQuestion[] = []
  for (const { question, entry, person, guest, answerer: by } of rows) {
    if (!(await isMine(question))) continue
    const { kind, title, path } = cardOf(entry)
    const { id, subject, text, answeredAt, createdAt } = question
    found.push({
      id,
      subject,
      by: person?.name ?? guest?.name ?? '',
      address: person?.address ?? guest?.address ?? null,
      text,
      at: createdAt,
      entry: { kind, title, path },
      answered: answeredAt === null ? null : { at: answeredAt, by: by ?? '' },
    })
  }
  return [...found.filter(({ answered }) => !answered), ...found.filter(({ answered }) => answered)]
}

/** How many questions wait for an answer of the asker, or of others in the same role. */
export async function countQuestionsFor(ask: Ask): Promise<number> {
  return (await questionsFor(ask)).filter(({ answered }) => answered === null).length
}

/**
 * Marks a question as answered, or no longer, for all in the role.
 *
 * @throws NotFound when there is no such question, or it is not for the asker.
 */
export async function markQuestionAnswered(ask: Ask, id: string, isAnswered: boolean): Promise<void> {
  const { id: personId } = memberAsking(ask)
  const { store, viewer, now } = ask
  const its = eq(t.questions.id, id)
  await store.write(async (tx) => {
    const [question] = await tx.select().from(t.questions).where(its)
    if (!question?.sentOnAt) throw new NotFound(`question ${id}`)
    if (!(await roleBehind(tx, question.entryId, question.personId)).people.includes(personId))
      throw new NotFound(`question ${id}`)
    const answered = { answeredAt: now.toISOString(), answeredBy: personId }
    await tx
      .update(t.questions)
      .set(isAnswered ? answered : { answeredAt: null, answeredBy: null })
      .where(its)
    const verb = isAnswered ? 'answered-question' : 'reopened-question'
    await happened(tx, { actor: actorOf(viewer), verb, subject: { kind: 'question', id }, now })
  })
}

type Asked = Pick<typeof t.questions.$inferSelect, 'entryId' | 'personId'>

/** Several questions are about one entry, so who is behind it is looked up once. */
function roles({ store }: Ask, personId: string): (asked: Asked) => Promise<boolean> {
  const known = new Map<string, boolean>()
  return async ({ entryId, personId: asker }) => {
    const key = `${entryId} ${asker}`
    const before = known.get(key)
    if (before !== undefined) return before
    const isMine = (await roleBehind(store.read, entryId, asker)).people.includes(personId)
    known.set(key, isMine)
    return isMine
  }
}
