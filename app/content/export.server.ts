import { cp, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { eq, isNotNull } from 'drizzle-orm'
import { asPublished } from '#app/models/entries/as-published.ts'
import type { EntryDocument } from '#app/models/entries/document.ts'
import { entryPath, kindOf } from '#app/models/entries/kinds/index.ts'
import type { FileStore } from '#app/models/files/file-store.ts'
import type { Store } from '#db/client.ts'
import * as t from '#db/schema/index.ts'
import { fileOf, hashOf } from './entry-file.ts'
import { filesBeside, removeFiles, writeFiles } from './export-files.server.ts'
import { forgetSource, noteSource } from './sources.server.ts'
import { entryFileText } from './write-file.ts'

/** What an export did; files by their path in the folder. */
export interface ExportReport {
  readonly written: readonly string[]
  readonly removed: readonly string[]
  /** Files that differ but were left alone, since they were edited and not synced. */
  readonly kept: readonly string[]
  readonly unchanged: number
}

/** What an export reads from. */
interface ExportTools {
  readonly store: Store
  readonly files: FileStore
}

interface Published {
  readonly document: EntryDocument
  readonly archivedAt: string | null
  readonly revision: string
  readonly sourcePath: string | null
  readonly sourceHash: string | null
}

/**
 * Writes the published entries that anyone may read back to the content folder, and removes the files of
 * entries that moved or that not everyone may read any more; files that their texts name stand beside them. Only files whose bytes differ are written. A file
 * that was edited since it was last synced is kept as it is: nobody's work is overwritten.
 */
export async function exportContent(
  { store, files: bytes }: ExportTools,
  contentDir: string,
): Promise<ExportReport> {
  const all = await publishedEntries(store)
  const synced = new Map(all.map((entry) => [entry.sourcePath, entry.sourceHash]))
  const isEdited = async (file: string) => {
    const text = await textOf(path.join(contentDir, file))
    return text !== null && hashOf(text) !== synced.get(file)
  }
  const files = filesOf(all.filter(isOpen))
  const due = await dueFiles(contentDir, files)
  const stale = all.flatMap(({ sourcePath }) =>
    sourcePath !== null && !files.has(sourcePath) ? [sourcePath] : [],
  )
  const kept: string[] = []
  for (const file of [...due, ...stale]) if (await isEdited(file)) kept.push(file)

  const written = due.filter((file) => !kept.includes(file))
  const removed = stale.filter((file) => !kept.includes(file))
  for (const file of written) await writeWhole(path.join(contentDir, file), files.get(file) ?? '')
  for (const file of removed) await rm(path.join(contentDir, file), { force: true })
  if (written.length + removed.length > 0) {
    await store.write(async (tx) => {
      for (const entry of all) {
        const file = pathOfFile(entry)
        if (written.includes(file)) {
          await noteSource(
            tx,
            { file, hash: hashOf(files.get(file) ?? ''), document: entry.document },
            entry.revision,
          )
        } else if (removed.includes(entry.sourcePath ?? '')) await forgetSource(tx, entry.document.id)
      }
    })
  }
  const open = new Set(all.filter((entry) => isOpen(entry)).map(({ document }) => document.id))
  const left = new Set(
    all.filter((entry) => kept.includes(entry.sourcePath ?? '')).map(({ document }) => document.id),
  )
  const beside = await filesBeside(
    store,
    all.map(({ document }) => document),
  )
  const isWanted = ({ entryId, isNamed }: (typeof beside)[number]) => isNamed && open.has(entryId)
  const came = await writeFiles(bytes, contentDir, beside.filter(isWanted))
  const went = await removeFiles(
    contentDir,
    beside.filter((file) => !isWanted(file) && !left.has(file.entryId)),
  )
  return {
    written: [...written, ...came],
    removed: [...removed, ...went],
    kept,
    unchanged: files.size - due.length,
  }
}

/** An entry for everyone; one that was archived because its file went does not come back as a file. */
function isOpen({ document, archivedAt, sourcePath }: Published): boolean {
  return document.visibility === 'openbaar' && (archivedAt === null || sourcePath !== null)
}

/** Folders of the content that hold no entries. */
const beside = ['beelden', 'zoeken']

/** The folder for an export of everything lies in the content folder, or is in use. */
export class ExportRefused extends Error {
  override readonly name = 'ExportRefused'
}

/**
 * Writes every published entry, of every visibility, to a folder of its own, with the files of the entries
 * and what stands beside the entries in the content: images, and the words that the search knows.
 *
 * @throws ExportRefused when the folder lies within the content folder: that one is public.
 */
export async function exportAll(
  { store, files: bytes }: ExportTools,
  contentDir: string,
  target: string,
): Promise<ExportReport> {
  const inside = path.relative(path.resolve(contentDir), path.resolve(target))
  if (inside === '' || !inside.startsWith('..')) {
    throw new ExportRefused(`${target} lies in ${contentDir}, which is public: choose a folder outside it`)
  }
  const all = await publishedEntries(store)
  const files = filesOf(all)
  const written = await dueFiles(target, files)
  for (const file of written) await writeWhole(path.join(target, file), files.get(file) ?? '')
  for (const folder of beside) {
    await cp(path.join(contentDir, folder), path.join(target, folder), { recursive: true }).catch(orNone)
  }
  const documents = all.map(({ document }) => document)
  const named = (await filesBeside(store, documents)).filter(({ isNamed }) => isNamed)
  const came = await writeFiles(bytes, target, named)
  return { written: [...written, ...came], removed: [], kept: [], unchanged: files.size - written.length }
}

function orNone(error: NodeJS.ErrnoException): void {
  if (error.code !== 'ENOENT') throw error
}

async function publishedEntries(store: Store): Promise<Published[]> {
  const rows = await store.read
    .select({
      entry: { slug: t.entries.slug, publishedAt: t.entries.publishedAt },
      document: t.revisions.document,
      archivedAt: t.archivals.at,
      sourcePath: t.entrySources.path,
      sourceHash: t.entrySources.hash,
      revision: t.revisions.id,
    })
    .from(t.entries)
    .innerJoin(t.revisions, eq(t.revisions.id, t.entries.publishedRevision))
    .leftJoin(t.archivals, eq(t.archivals.entryId, t.entries.id))
    .leftJoin(t.entrySources, eq(t.entrySources.entryId, t.entries.id))
    .where(isNotNull(t.entries.publishedRevision))
  return rows.map(({ entry, ...row }) => ({
    ...row,
    document: asPublished(row.document as unknown as EntryDocument, entry),
  }))
}

/** The text of every file by its path; references are paths to what is exported too, ids to what is not. */
function filesOf(entries: readonly Published[]): Map<string, string> {
  const paths = new Map(entries.map(({ document }) => [document.id, entryPath(document.kind, document.slug)]))
  return new Map(
    entries.map(({ document, archivedAt }) => {
      const whole = archivedAt === null ? document : { ...document, archived: archivedAt }
      return [pathOfFile({ document }), entryFileText(whole, (id) => paths.get(id) ?? id)]
    }),
  )
}

function pathOfFile({ document }: Pick<Published, 'document'>): string {
  return fileOf(document, kindOf(document.kind).path)
}

/** The files whose text on disk is another one. */
async function dueFiles(folder: string, files: ReadonlyMap<string, string>): Promise<string[]> {
  const due: string[] = []
  for (const [file, text] of files) if ((await textOf(path.join(folder, file))) !== text) due.push(file)
  return due
}

async function textOf(file: string): Promise<string | null> {
  return await readFile(file, 'utf8').catch(() => null)
}

/** A reader sees the old file or the new one, never half of it. */
async function writeWhole(file: string, text: string): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true })
  await writeFile(`${file}.new`, text)
  await rename(`${file}.new`, file)
}
