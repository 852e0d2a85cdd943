import { eq } from 'drizzle-orm'
import type { Ask } from '#app/models/ask.ts'
import { happened } from '#app/models/events.server.ts'
import { NotFound, Refused } from '#app/models/refused.ts'
import { actorOf } from '#app/models/viewer.ts'
import * as t from '#db/schema/index.ts'
import { altOf } from './alt.ts'
import { fileToChange } from './files-of.server.ts'
import { keptType } from './kept-types.ts'
import { mayChangeFile } from './policy.ts'
import type { UsedFile } from './uses.server.ts'
import type { FileUses } from './views.ts'

/**
 * Describes a file anew, for texts that it is put into from now on.
 *
 * @throws NotFound when there is no such file, or when the asker may not.
 * @throws Refused `file.alt`
 */
export async function describeFile(ask: Ask, entryId: string, fileId: string, given: string): Promise<void> {
  const { row } = await changeable(ask, entryId, fileId)
  const alt = altOf(given, keptType(row.type).isImage)
  await ask.store.write(async (tx) => tx.update(t.files).set({ alt }).where(eq(t.files.id, fileId)))
}

/**
 * Takes a file away, also out of older versions and drafts that name it: they go without it then.
 *
 * @param sure whether the asker knows that something names it.
 * @throws NotFound when there is no such file, or when the asker may not.
 * @throws Refused `file.online` while readers or reviewers see it, `file.used` when the asker is not sure.
 */
export async function removeFile(ask: Ask, entryId: string, fileId: string, sure: boolean): Promise<void> {
  const { store, viewer, now } = ask
  await store.write(async (tx) => {
    const { uses } = await changeable({ ...ask, store: { ...store, read: tx } }, entryId, fileId)
    refuseWhileNeeded(uses, sure)
    await tx.delete(t.files).where(eq(t.files.id, fileId))
    const subject = { kind: 'entry', id: entryId }
    await happened(tx, { actor: actorOf(viewer), verb: 'removed-file', subject, now, data: { file: fileId } })
  })
}

function refuseWhileNeeded(uses: FileUses, sure: boolean): void {
  if (uses.online)
    throw new Refused('file.online', {
      user: 'Dit bestand staat online. Haal het eerst uit je tekst en dien die in; daarna kan het hier weg.',
    })
  if (uses.waiting)
    throw new Refused('file.online', {
      user: 'Dit bestand staat in een tekst die op beoordeling wacht. Trek die eerst in.',
    })
  if ((uses.versions || uses.drafts) && !sure)
    throw new Refused('file.used', {
      user: 'Dit bestand wordt nog gebruikt. Vink aan dat het toch weg mag.',
      field: 'zeker',
    })
}

async function changeable(ask: Ask, entryId: string, fileId: string): Promise<UsedFile> {
  const { entry, file } = await fileToChange(ask, entryId, fileId)
  if (!mayChangeFile(ask.viewer.person, entry, file.row)) throw new NotFound(`file ${fileId}`)
  return file
}
