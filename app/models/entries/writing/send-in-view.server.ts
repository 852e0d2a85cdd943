import type { Ask } from '#app/models/ask.ts'
import { NotFound } from '#app/models/refused.ts'
import { kindOf } from '../kinds/index.ts'
import { missing } from '../missing.ts'
import { personalDataOf } from '../personal-data-of.ts'
import { mayPublishAtOnce, mayPublishOwn, maySubmit } from '../policy.ts'
import { newestRevision } from '../revisions.server.ts'
import { draftFor } from './draft.server.ts'
import type { SendInView } from './send-in-view.ts'

/**
 * What is sent in, what lacks in it, and what looks like personal data.
 *
 * @throws NotFound when the asker may not send it in.
 */
export async function sendInView(ask: Ask, entryId: string): Promise<SendInView> {
  const { entry, version, typed } = await draftFor(ask, entryId)
  const { person } = ask.viewer
  if (!maySubmit(person, entry)) throw new NotFound(`send in ${entryId}`)
  const revision = await newestRevision(ask.store.read, entryId)
  const { fields } = kindOf(entry.kind)
  const controlOf = (field: string) =>
    field === 'origin' ? null : field in fields ? `record.${field}` : field
  return {
    id: entryId,
    kind: entry.kind,
    title: (revision?.document.title ?? typed.title) || 'Zonder titel',
    revision: revision?.id ?? null,
    missing: revision
      ? missing(revision.document).map(({ field, label }) => ({ at: controlOf(field), label }))
      : [],
    found: revision ? personalDataOf(revision.document) : [],
    waits: entry.underReview !== null,
    isOnline: revision !== undefined && entry.online === revision.id,
    hasDraft: version > 0,
    mayPublish: mayPublishOwn(person, entry),
    mayPublishAtOnce: mayPublishAtOnce(person, entry),
    reviewers: entry.isKept ? 'kennismakelaar' : 'beheerder',
  }
}
