import { v7 as uuid } from 'uuid'
import type { Ask } from '#app/models/ask.ts'
import { happened } from '#app/models/events.server.ts'
import { NotFound, Refused } from '#app/models/refused.ts'
import { actorOf } from '#app/models/viewer.ts'
import * as t from '#db/schema/index.ts'
import { missing } from '../missing.ts'
import { maySubmit } from '../policy.ts'
import { newestRevision } from '../revisions.server.ts'
import { standingOf } from '../standing.server.ts'

interface SendIn {
  /** What looked like personal data and was left in: what it is and in which field, never the data itself. */
  readonly leftIn: readonly { readonly what: string; readonly field: string }[]
  readonly note?: string
}

/**
 * Sends the newest revision in, to be published.
 *
 * @returns the id of the submission.
 * @throws NotFound when the asker may not write in the entry.
 * @throws Refused `entry.incomplete` when answers lack that its kind asks for, `entry.waits` when one waits already.
 */
export async function sendIn(ask: Ask, entryId: string, { leftIn, note }: SendIn): Promise<string> {
  const { store, viewer, now } = ask
  const { person } = viewer
  return await store.write(async (tx) => {
    const entry = await standingOf(tx, entryId)
    const revision = await newestRevision(tx, entryId)
    if (person === null || !revision || !maySubmit(person, entry)) throw new NotFound(`send in ${entryId}`)
    if (entry.underReview) {
      throw new Refused('entry.waits', {
        user: 'Deze tekst is al ingediend. Trek hem in als je er nog iets aan wilt veranderen.',
      })
    }
    const lacking = missing(revision.document)
    if (lacking.length > 0) {
      const names = lacking.map(({ label }) => `“${label}”`).join(', ')
      throw new Refused('entry.incomplete', {
        user: `Je kunt dit nog niet indienen. Vul eerst in: ${names}.`,
        log: { entry: entryId, missing: lacking.map(({ field }) => field) },
      })
    }
    const id = uuid()
    await tx.insert(t.submissions).values({
      id,
      entryId,
      revisionId: revision.id,
      personId: person.id,
      at: now.toISOString(),
      leftIn: [...leftIn],
      note: note ?? null,
    })
    const subject = { kind: 'entry', id: entryId }
    await happened(tx, { actor: actorOf(viewer), verb: 'sent-in', subject, now, data: { submission: id } })
    return id
  })
}
