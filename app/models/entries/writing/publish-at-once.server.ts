import type { Ask } from '#app/models/ask.ts'
import { Refused } from '#app/models/refused.ts'
import * as t from '#db/schema/index.ts'
import type { EntryDocument } from '../document.ts'
import { mayPublishAtOnce } from '../policy.ts'
import { addRevision, type Revision } from '../revisions.server.ts'
import { decide } from './decide.server.ts'
import { publishRevision } from './publish-revision.server.ts'
import { addSubmission, readyToSendIn, type SendIn } from './send-in.server.ts'
import { tellPublished } from './tell.server.ts'

interface AtOnce extends SendIn {
  /** Who may read it. The writer chooses each time: nothing is chosen for them. */
  readonly audience?: EntryDocument['visibility']
}

/**
 * Puts the day-after blog of a plein online at once, by its vraagstukeigenaar: the real story loses by waiting. It
 * stands in the list of who reviews, to look at afterwards.
 *
 * @throws NotFound when the asker may not.
 * @throws Refused `audience.missing` when nobody chose who may read it; and as `sendIn` does.
 */
export async function publishAtOnce(ask: Ask, entryId: string, given: AtOnce): Promise<void> {
  const { store, now } = ask
  const { revision } = await readyToSendIn(store.read, ask, entryId, given, mayPublishAtOnce)
  const { audience } = given
  if (audience === undefined)
    throw new Refused('audience.missing', { user: 'Kies wie dit verhaal mag lezen.', field: 'wie' })
  const { id } = await forAudience(ask, revision, audience)
  await publishRevision(ask, id, async (tx, document) => {
    const known = { ...given, seen: id }
    const { entry, revision: newest } = await readyToSendIn(tx, ask, entryId, known, mayPublishAtOnce)
    const submissionId = await addSubmission(tx, ask, newest, given)
    await decide(tx, ask, submissionId, 'published')
    const at = now.toISOString()
    await tx.insert(t.afterwards).values({ revisionId: id, entryId, why: 'day-after-blog', at })
    await tellPublished(tx, ask, entry, { document, submissionId })
  })
}

/** The revision itself, or one that is the same but for who may read it. */
async function forAudience(
  { store, viewer, now }: Ask,
  revision: Revision,
  visibility: EntryDocument['visibility'],
): Promise<Pick<Revision, 'id'>> {
  const { document, origin } = revision
  if (document.visibility === visibility) return revision
  const personId = viewer.person?.id ?? null
  return await store.write(
    async (tx) => await addRevision(tx, { ...document, visibility }, { origin, personId, now }),
  )
}
