import { mkdir, rename, rm, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { EntryDocument } from '#app/models/entries/document.ts'
import type { FileStore } from '#app/models/files/file-store.ts'
import type { Store } from '#db/client.ts'
import * as t from '#db/schema/index.ts'

/** A file of the site with its place in a content folder. */
interface FileToWrite {
  readonly entryId: string
  /** `bestanden/<id>/<name>` */
  readonly file: string
  readonly hash: string
  readonly bytes: number
  /** Whether the published text of its entry names it. */
  readonly isNamed: boolean
}

/** Every file of these entries. */
export async function filesBeside(
  { read }: Pick<Store, 'read'>,
  documents: readonly EntryDocument[],
): Promise<FileToWrite[]> {
  const texts = new Map(documents.map((document) => [document.id, JSON.stringify(document)]))
  return (await read.select().from(t.files)).flatMap(({ id, entryId, name, hash, bytes }) => {
    const text = texts.get(entryId)
    const isNamed = text?.includes(id) ?? false
    return text === undefined ? [] : [{ entryId, file: `bestanden/${id}/${name}`, hash, bytes, isNamed }]
  })
}

/** Writes files that a folder lacks. @returns which it lacked. */
export async function writeFiles(
  files: FileStore,
  folder: string,
  wanted: readonly FileToWrite[],
): Promise<string[]> {
  const written: string[] = []
  for (const { file, hash, bytes } of wanted) {
    const to = path.join(folder, file)
    // What has an address never gets other bytes.
    if ((await sizeOf(to)) === bytes) continue
    const opened = await files.open(hash)
    if (!opened) throw new Error(`the bytes of ${file} are not there`)
    await mkdir(path.dirname(to), { recursive: true })
    await writeFile(`${to}.new`, opened.stream() as unknown as AsyncIterable<Uint8Array>)
    await rename(`${to}.new`, to)
    written.push(file)
  }
  return written
}

/** Removes files out of a folder, with the folders of their own. @returns which were there. */
export async function removeFiles(folder: string, unwanted: readonly FileToWrite[]): Promise<string[]> {
  const removed: string[] = []
  for (const { file } of unwanted) {
    if ((await sizeOf(path.join(folder, file))) === null) continue
    await rm(path.dirname(path.join(folder, file)), { recursive: true })
    removed.push(file)
  }
  return removed
}

async function sizeOf(file: string): Promise<number | null> {
  return await stat(file).then(
    ({ size }) => size,
    () => null,
  )
}
