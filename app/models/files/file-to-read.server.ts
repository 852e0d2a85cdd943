import { and, eq, sql } from 'drizzle-orm'
import { readableBy } from '#app/models/entries/cards.server.ts'
import { standingOf } from '#app/models/entries/standing.server.ts'
import { NotFound } from '#app/models/refused.ts'
import { type Viewer, visitor } from '#app/models/viewer.ts'
import type { Db } from '#db/drizzle.ts'
import * as t from '#db/schema/index.ts'
import type { FilesAsk, Opened } from './file-store.ts'
import { keptType } from './kept-types.ts'
import { widthsOf } from './limits.ts'
import { mayReadFiles } from './policy.ts'

/** A file to be sent. */
export interface FileToRead extends Opened {
  readonly name: string
  readonly type: string
  readonly isImage: boolean
  /** Names these bytes. */
  readonly tag: string
  /** Whether anyone may have it, so that it may be kept on the way. */
  readonly isPublic: boolean
}

/**
 * A file, or a picture in one of its widths: for who reads the page that shows it, else for who reads what is not online.
 *
 * @throws NotFound when there is none, or when the viewer may not have it.
 */
export async function fileToRead(
  ask: FilesAsk,
  { id, name, width }: { readonly id: string; readonly name: string; readonly width: number | null },
): Promise<FileToRead> {
  const { store, viewer, files } = ask
  const [file] = await store.read.select().from(t.files).where(eq(t.files.id, id))
  if (!file || file.name !== name) throw new NotFound(`file ${id}`)
  const isPublic = await isShownTo(store.read, visitor, id)
  if (!isPublic && !(await mayHave(ask, file))) throw new NotFound(`file ${id}`)
  if (width !== null && !(file.width !== null && widthsOf(file.width).includes(width)))
    throw new NotFound(`file ${id} in ${width}`)
  const opened = await files.open(file.hash, width ?? undefined)
  if (!opened) throw new NotFound(`the bytes of file ${id}`)
  const type = width === null ? file.type : 'image/webp'
  const { isImage } = keptType(file.type)
  return { ...opened, name, type, isImage, tag: `${file.hash.slice(0, 22)}-${width ?? ''}`, isPublic }

  async function mayHave(
    { viewer: { person } }: FilesAsk,
    { entryId }: { entryId: string },
  ): Promise<boolean> {
    if (await isShownTo(store.read, viewer, id)) return true
    return person !== null && mayReadFiles(person, await standingOf(store.read, entryId))
  }
}

/** Whether what is online names a file, and somebody may read that. */
async function isShownTo(read: Db, viewer: Viewer, id: string): Promise<boolean> {
  const [shown] = await read
    .select({ id: t.files.id })
    .from(t.files)
    .innerJoin(t.entries, eq(t.entries.id, t.files.entryId))
    .innerJoin(t.revisions, eq(t.revisions.id, t.entries.publishedRevision))
    .where(
      and(
        eq(t.files.id, id),
        sql`instr(${t.revisions.document}, ${t.files.id}) > 0`,
        readableBy(read, viewer),
      ),
    )
  return shown !== undefined
}
