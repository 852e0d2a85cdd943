import { eq } from 'drizzle-orm'
import type { Ask } from '#app/models/ask.ts'
import { happened } from '#app/models/events.server.ts'
import { NotFound, Refused } from '#app/models/refused.ts'
import { actorOf } from '#app/models/viewer.ts'
import * as t from '#db/schema/index.ts'
import { fieldValue } from '../compare/changes.ts'
import type { EntryDocument } from '../document.ts'
import { fieldLabel } from '../field-label.ts'
import { missing } from '../missing.ts'
import { personalDataOf } from '../personal-data-of.ts'
import { mayCorrect } from '../policy.ts'
import { newestRevision, type Revision } from '../revisions.server.ts'
import { documentOfDraft } from './document-of-draft.server.ts'
import { draftFor } from './draft.server.ts'
import { publishRevision } from './publish-revision.server.ts'
import { versionOf } from './save-version.server.ts'

/**
 * Puts what the asker wrote online at once, as a small correction; who reviews the theme looks at it afterwards.
 *
 * @throws NotFound when the asker may not.
 * @throws Refused `correction.waits` when something newer is not online yet, `correction.rights` when it changes who
 *   may read or edit, `correction.personal-data` when something looks like personal data that is not online already.
 */
export async function correct(ask: Ask, entryId: string): Promise<void> {
  const { viewer, now } = ask
  const draft = await draftFor(ask, entryId)
  if (!mayCorrect(viewer.person, draft.entry)) throw new NotFound(`correct ${entryId}`)
  const online = await whatIsOnline(ask, entryId)
  if (!online || draft.entry.underReview || draft.baseRevision !== online.id) throw somethingWaits()
  const { document } = await documentOfDraft(ask, draft)
  refuseMore(online.document, document)
  const revisionId = await versionOf(ask, draft)
  if (revisionId === online.id) return
  await publishRevision(ask, revisionId, async (tx) => {
    const [entry] = await tx.select().from(t.entries).where(eq(t.entries.id, entryId))
    if (entry?.publishedRevision !== online.id || (await newestRevision(tx, entryId))?.id !== revisionId)
      throw somethingWaits()
    const at = now.toISOString()
    await tx.insert(t.afterwards).values({ revisionId, entryId, why: 'small-correction', at })
    const subject = { kind: 'entry', id: entryId }
    const data = { revision: revisionId }
    await happened(tx, { actor: actorOf(viewer), verb: 'corrected', subject, now, data })
  })
}

/** The revision online, when there is none after it. */
async function whatIsOnline({ store }: Ask, entryId: string): Promise<Revision | undefined> {
  const [entry] = await store.read.select().from(t.entries).where(eq(t.entries.id, entryId))
  const newest = await newestRevision(store.read, entryId)
  return newest && newest.id === entry?.publishedRevision ? newest : undefined
}

function somethingWaits(): Refused {
  return new Refused('correction.waits', {
    user: 'Er is een nieuwere versie die nog niet online staat. Zet je verbetering daarbij, en dien die in.',
  })
}

/** What a text inherits its themes from counts as well. */
const forRights = ['owner', 'visibility', 'themes', 'about', 'experiment']

/** @throws Refused when it is more than a small correction. */
function refuseMore(before: EntryDocument, after: EntryDocument): void {
  const changed = forRights.find((field) => said(before, field) !== said(after, field))
  if (changed !== undefined)
    throw new Refused('correction.rights', {
      user: `Je veranderde “${fieldLabel(after.kind, changed)}”. Dat is meer dan een kleine verbetering: dien het in.`,
    })
  const [lacking] = missing(after)
  if (lacking)
    throw new Refused('entry.incomplete', { user: `Vul eerst “${lacking.label}” in; dat was beantwoord.` })
  const known = new Set(personalDataOf(before).map(({ found }) => found))
  const found = personalDataOf(after).find((one) => !known.has(one.found))
  if (found)
    throw new Refused('correction.personal-data', {
      user: `Bij “${found.label}” staat iets wat lijkt op een ${found.what}: “${found.found}”. Haal het weg, of dien de tekst in en kijk het na.`,
    })
}

function said(document: EntryDocument, field: string): string {
  const value = fieldValue(document, field)
  return JSON.stringify(Array.isArray(value) ? [...value].sort() : (value ?? null))
}
