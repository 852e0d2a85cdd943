import { v7 as uuid } from 'uuid'
import type { Ask } from '#app/models/ask.ts'
import { happened } from '#app/models/events.server.ts'
import { NotFound, Refused } from '#app/models/refused.ts'
import { actorOf } from '#app/models/viewer.ts'
import type { Db } from '#db/drizzle.ts'
import * as t from '#db/schema/index.ts'
import type { Tx } from '#db/write.ts'
import { missing } from '../missing.ts'
import { personalDataOf } from '../personal-data-of.ts'
import { mayPublishOwn, maySubmit } from '../policy.ts'
import { newestRevision, type Revision } from '../revisions.server.ts'
import { standingOf } from '../standing.server.ts'
import type { Standing } from '../standing.ts'
import { decide } from './decide.server.ts'
import { publishRevision } from './publish-revision.server.ts'
import { tellPublished, tellReviewers } from './tell.server.ts'

/** What somebody says when sending in. */
export interface SendIn {
  /** Whether the writer looked at what seems to be personal data, and leaves it in. */
  readonly checked?: boolean
  /** A word to who reviews it. */
  readonly note?: string
  /** The revision that the writer looked at; another one is not sent in unseen. */
  readonly seen?: string
}

/**
 * Sends the newest revision in, to be published, and tells who may do that.
 *
 * @returns the id of the submission.
 * @throws NotFound when the asker may not write in the entry.
 * @throws Refused `entry.incomplete` when answers lack that its kind asks for, `entry.waits` when one waits already,
 *   `entry.online` when it is online already,
 *   `entry.newer` when it is not the revision that the writer saw, `entry.personal-data` when something looks like
 *   personal data and nobody looked.
 */
export async function sendIn(ask: Ask, entryId: string, given: SendIn = {}): Promise<string> {
  return await ask.store.write(async (tx) => {
    const { entry, revision } = await readyToSendIn(tx, ask, entryId, given, maySubmit)
    const submissionId = await addSubmission(tx, ask, revision, given)
    await tellReviewers(tx, ask, entry, { document: revision.document, submissionId })
    return submissionId
  })
}

/**
 * Sends the newest revision in and publishes it in one go, for who may publish it anyway.
 *
 * @throws NotFound when the asker may not; Refused as `sendIn` does.
 */
export async function sendInAndPublish(ask: Ask, entryId: string, given: SendIn = {}): Promise<void> {
  const { revision } = await readyToSendIn(ask.store.read, ask, entryId, given, mayPublishOwn)
  await publishRevision(ask, revision.id, async (tx, document) => {
    const { entry } = await readyToSendIn(tx, ask, entryId, { ...given, seen: revision.id }, mayPublishOwn)
    const submissionId = await addSubmission(tx, ask, revision, given)
    await decide(tx, ask, submissionId, 'published')
    await tellPublished(tx, ask, entry, { document, submissionId })
  })
}

/**
 * The newest revision, when it can be sent in.
 *
 * @throws NotFound when the asker may not; Refused as `sendIn` does.
 */
export async function readyToSendIn(
  read: Db,
  { viewer }: Ask,
  entryId: string,
  { checked = false, seen }: SendIn,
  may: typeof maySubmit,
): Promise<{ readonly entry: Standing; readonly revision: Revision }> {
  const entry = await standingOf(read, entryId)
  const revision = await newestRevision(read, entryId)
  if (!revision || !may(viewer.person, entry)) throw new NotFound(`send in ${entryId}`)
  const { document } = revision
  if (entry.isArchived)
    throw new Refused('entry.archived', { user: 'Deze tekst is gearchiveerd. Zet hem eerst terug.' })
  if (entry.underReview)
    throw new Refused('entry.waits', {
      user: 'Deze tekst is al ingediend. Trek hem in als je er nog iets aan wilt veranderen.',
    })
  if (entry.online === revision.id)
    throw new Refused('entry.online', {
      user: 'Deze versie staat al online. Pas eerst iets aan; dan kun je dat indienen.',
    })
  if (seen !== undefined && seen !== revision.id)
    throw new Refused('entry.newer', {
      user: 'Er is intussen een nieuwere versie bewaard. Kijk hieronder nog een keer; dan kun je die indienen.',
    })
  const lacking = missing(document)
  if (lacking.length > 0)
    throw new Refused('entry.incomplete', {
      user: `Je kunt dit nog niet indienen. Vul eerst in: ${lacking.map(({ label }) => `“${label}”`).join(', ')}.`,
      log: { entry: entryId, missing: lacking.map(({ field }) => field) },
    })
  if (!checked && personalDataOf(document).length > 0)
    throw new Refused('entry.personal-data', {
      user: 'Kijk eerst na wat op persoonsgegevens lijkt. Mag het erin blijven? Vink dat dan aan.',
      field: 'nagekeken',
    })
  return { entry, revision }
}

/** Notes that a revision was sent in. */
export async function addSubmission(
  tx: Tx,
  { viewer, now }: Ask,
  { id: revisionId, document }: Revision,
  { note }: SendIn,
): Promise<string> {
  const { id: entryId } = document
  const id = uuid()
  const leftIn = personalDataOf(document).map(({ what, field }) => ({ what, field }))
  const personId = viewer.person?.id ?? ''
  const row = { id, entryId, revisionId, personId, at: now.toISOString(), leftIn, note: note || null }
  await tx.insert(t.submissions).values(row)
  const subject = { kind: 'entry', id: entryId }
  await happened(tx, { actor: actorOf(viewer), verb: 'sent-in', subject, now, data: { submission: id } })
  return id
}
