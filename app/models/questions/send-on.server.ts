import { eq } from 'drizzle-orm'
import { queueMail } from '#app/mail/queue.server.ts'
import { entryPath, type KindName } from '#app/models/entries/kinds/index.ts'
import { happened } from '#app/models/events.server.ts'
import { NotFound } from '#app/models/refused.ts'
import * as t from '#db/schema/index.ts'
import type { Tx } from '#db/write.ts'
import type { RoleBehind } from './question.ts'
import { roleBehind } from './role-behind.server.ts'

/** Mails a question to those behind its entry; their answers go to who asked. */
export async function sendOn(tx: Tx, questionId: string, now: Date): Promise<void> {
  const [row] = await tx
    .select({ question: t.questions, entry: t.entries, person: t.people.name, guest: t.guests })
    .from(t.questions)
    .innerJoin(t.entries, eq(t.entries.id, t.questions.entryId))
    .leftJoin(t.people, eq(t.people.id, t.questions.personId))
    .leftJoin(t.guests, eq(t.guests.id, t.questions.guestId))
    .where(eq(t.questions.id, questionId))
  if (!row) throw new NotFound(`question ${questionId}`)
  const { question, entry, person, guest } = row
  const replyTo = question.personId ? { person: question.personId } : { address: guest?.address ?? '' }
  const { role, people } = await roleBehind(tx, entry.id, question.personId)
  for (const personId of people) {
    await queueMail(tx, {
      cause: `question:${questionId}`,
      to: { person: personId },
      template: 'question',
      data: {
        by: person ?? guest?.name ?? '',
        title: entry.title,
        subject: question.subject,
        text: question.text,
        about: `/${entryPath(entry.kind as KindName, entry.slug)}`,
        path: '/mijn/vragen',
        because: reasons[role],
      },
      about: [entry.id],
      replyTo,
      now,
    })
  }
  await tx.update(t.questions).set({ sentOnAt: now.toISOString() }).where(eq(t.questions.id, questionId))
  const actor = question.personId ? `person:${question.personId}` : 'visitor'
  await happened(tx, { actor, verb: 'asked', subject: { kind: 'entry', id: entry.id }, now })
}

const reasons: Readonly<Record<RoleBehind, string>> = {
  owner: 'jij dit schreef, of contactpersoon bent van de organisatie.',
  keepers: 'jij kennismakelaar bent van dit thema.',
  administrators: 'jij beheerder bent, en niemand anders deze vraag kan krijgen.',
}
