import { eq } from 'drizzle-orm'
import type { Ask } from '#app/models/ask.ts'
import { standingOf } from '#app/models/entries/standing.server.ts'
import type { Standing } from '#app/models/entries/standing.ts'
import { NotFound } from '#app/models/refused.ts'
import * as t from '#db/schema/index.ts'
import { limits, sizeInWords } from './limits.ts'
import { mayAddFiles, mayChangeFile } from './policy.ts'
import { type UsedFile, usedFiles } from './uses.server.ts'
import { viewOf } from './view-of.ts'
import type { FilePageView, FilesView } from './views.ts'

/**
 * The files of an entry, for who writes in it.
 *
 * @throws NotFound when the asker may not.
 */
export async function filesOf(ask: Ask, entryId: string): Promise<FilesView> {
  await entryToAddTo(ask, entryId)
  const files = await usedFiles(ask.store.read, entryId)
  const bytes = files.reduce((sum, { row }) => sum + row.bytes, 0)
  const number = files.length === 1 ? '1 bestand' : `${files.length} bestanden`
  return {
    id: entryId,
    title: await titleOf(ask, entryId),
    files: files.map(({ row, uses }) => viewOf(row, uses)),
    room: `${number}, ${sizeInWords(bytes)} van de ${sizeInWords(limits.entry)}`,
  }
}

/**
 * One file of an entry.
 *
 * @throws NotFound when there is none, or when the asker does not write in the entry.
 */
export async function fileOf(ask: Ask, entryId: string, fileId: string): Promise<FilePageView> {
  const { entry, file } = await fileToChange(ask, entryId, fileId)
  return {
    id: entryId,
    title: await titleOf(ask, entryId),
    file: viewOf(file.row, file.uses),
    mayRemove: mayChangeFile(ask.viewer.person, entry, file.row),
  }
}

/** @throws NotFound when the asker may not put files into the entry. */
export async function entryToAddTo({ store, viewer }: Ask, entryId: string): Promise<Standing> {
  const entry = await standingOf(store.read, entryId)
  if (!mayAddFiles(viewer.person, entry)) throw new NotFound(`files of ${entryId}`)
  return entry
}

/** @throws NotFound when there is no such file, or when the asker does not write in the entry. */
export async function fileToChange(
  ask: Ask,
  entryId: string,
  fileId: string,
): Promise<{ readonly entry: Standing; readonly file: UsedFile }> {
  const entry = await entryToAddTo(ask, entryId)
  const file = (await usedFiles(ask.store.read, entryId)).find(({ row }) => row.id === fileId)
  if (!file) throw new NotFound(`file ${fileId}`)
  return { entry, file }
}

async function titleOf({ store }: Ask, entryId: string): Promise<string> {
  const [entry] = await store.read
    .select({ title: t.entries.title })
    .from(t.entries)
    .where(eq(t.entries.id, entryId))
  return entry?.title || 'Zonder titel'
}
