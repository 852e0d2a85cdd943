import { and, eq } from 'drizzle-orm'
import type { Ask } from '#app/models/ask.ts'
import { happened } from '#app/models/events.server.ts'
import { foreignFilesIn, foreignFileText } from '#app/models/files/foreign-files.server.ts'
import { NotFound, Refused } from '#app/models/refused.ts'
import { actorOf } from '#app/models/viewer.ts'
import * as t from '#db/schema/index.ts'
import type { Tx } from '#db/write.ts'
import type { EntryDocument } from '../document.ts'
import { mayEdit } from '../policy.ts'
import { documentHash } from '../publication.server.ts'
import { addRevision, newestRevision } from '../revisions.server.ts'
import { documentOfDraft } from './document-of-draft.server.ts'
import { type Draft, draftFor } from './draft.server.ts'

/**
 * Makes a revision of what the asker wrote; the draft is done with then. Without a change there is no new one.
 *
 * @returns the id of the newest revision.
 * @throws NotFound when the asker may not write in the entry, or no more than correct it.
 * @throws Refused `draft.wrong` when something in it can't be read (the form tells what), `entry.newer` when somebody
 *   else made a revision since it was begun, `entry.text-refused` when a text can't be shown.
 */
export async function saveVersion(ask: Ask, entryId: string): Promise<string> {
  const draft = await draftFor(ask, entryId)
  if (!mayEdit(ask.viewer.person, draft.entry)) throw new NotFound(`save ${entryId}`)
  return await versionOf(ask, draft)
}

/** Makes a revision of a draft. Whether the asker may is for the caller to know. */
export async function versionOf(ask: Ask, draft: Draft): Promise<string> {
  const entryId = draft.entry.id
  if (draft.isBehind) throw newer()
  const { document, problems } = await documentOfDraft(ask, draft)
  if (problems.length > 0) {
    throw new Refused('draft.wrong', { user: 'Nog niet alles klopt. Hieronder staat wat je moet nakijken.' })
  }
  await refuseBrokenTexts(ask, document)
  const { store, viewer, now } = ask
  const personId = viewer.person?.id ?? null
  return await store.write(async (tx) => {
    const newest = await newestRevision(tx, entryId)
    if ((newest?.id ?? null) !== draft.baseRevision) throw newer()
    await tx.delete(t.drafts).where(and(eq(t.drafts.entryId, entryId), eq(t.drafts.personId, personId ?? '')))
    if (newest && documentHash(newest.document) === documentHash(document)) return newest.id
    const { id, number } = await addRevision(tx, document, { origin: 'site', personId, now })
    await nameUnpublished(tx, document)
    const subject = { kind: 'entry', id: entryId }
    await happened(tx, {
      actor: actorOf(viewer),
      verb: 'saved',
      subject,
      now,
      data: { revision: id, number },
    })
    return id
  })
}

function newer(): Refused {
  return new Refused('entry.newer', {
    user: 'Iemand anders heeft intussen een nieuwe versie bewaard. Je eigen tekst is er nog: leg ze naast elkaar en kies.',
  })
}

/** Lists of one's work name an entry that is not online by its newest revision. */
async function nameUnpublished(tx: Tx, { id, title }: EntryDocument): Promise<void> {
  const [entry] = await tx
    .select({ online: t.entries.publishedRevision })
    .from(t.entries)
    .where(eq(t.entries.id, id))
  if (entry?.online === null) await tx.update(t.entries).set({ title }).where(eq(t.entries.id, id))
}

/** @throws Refused when a text holds what can't be shown, with what to do about it. */
async function refuseBrokenTexts({ publishing, store }: Ask, document: EntryDocument): Promise<void> {
  const { problems, rows } = await publishing.render(document, 'member')
  const [first] = problems
  const [foreign] = await foreignFilesIn(store.read, document.id, rows)
  if (!first && foreign !== undefined)
    throw new Refused('entry.foreign-file', { user: foreignFileText(foreign) })
  if (!first) return
  const line = first.text.split('\n')[first.line - 1]?.trim().slice(0, 60)
  throw new Refused('entry.text-refused', {
    user: `${first.user}${line ? ` Het gaat om de regel die begint met: “${line}”.` : ''}`,
    log: { reason: first.reason },
  })
}
