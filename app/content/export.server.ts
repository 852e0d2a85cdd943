import { cp, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { eq, isNotNull } from 'drizzle-orm'
import type { EntryDocument } from '#app/models/entries/document.ts'
import { entryPath, kindOf } from '#app/models/entries/kinds/index.ts'
import type { Store } from '#db/client.ts'
import * as t from '#db/schema/index.ts'
import { fileOf } from './entry-file.ts'
import { forgetSource } from './sources.server.ts'
import { entryFileText } from './write-file.ts'

/** What an export did; files by their path in the folder. */
export interface ExportReport {
  readonly written: readonly string[]
  readonly removed: readonly string[]
  readonly unchanged: number
}

interface Published {
  readonly document: EntryDocument
  readonly archivedAt: string | null
  readonly sourcePath: string | null
}

/**
 * Writes the published entries that anyone may read back to the content folder, and removes the files of
 * entries that moved or that not everyone may read any more. Only files whose bytes differ are written.
 */
export async function exportContent(store: Store, contentDir: string): Promise<ExportReport> {
  const all = await publishedEntries(store)
  const open = all.filter(isOpen)
  const files = filesOf(open)
  const written = await writeFiles(contentDir, files)
  const stale = all.filter((entry) => entry.sourcePath !== null && !files.has(entry.sourcePath))
  for (const { sourcePath } of stale) await rm(path.join(contentDir, sourcePath ?? ''), { force: true })
  const closed = stale.filter((entry) => !isOpen(entry))
  if (closed.length > 0) {
    await store.write(async (tx) => {
      for (const { document } of closed) await forgetSource(tx, document.id)
    })
  }
  return {
    written,
    removed: stale.map((entry) => entry.sourcePath ?? ''),
    unchanged: files.size - written.length,
  }
}

/** An entry for everyone; one that was archived because its file went does not come back as a file. */
function isOpen({ document, archivedAt, sourcePath }: Published): boolean {
  return document.visibility === 'openbaar' && (archivedAt === null || sourcePath !== null)
}

/** The folder for an export of everything lies in the content folder, or is in use. */
export class ExportRefused extends Error {
  override readonly name = 'ExportRefused'
}

/**
 * Writes every published entry, of every visibility, to a folder of its own, with the images of the content.
 *
 * @throws ExportRefused when the folder lies within the content folder: that one is public.
 */
export async function exportAll(store: Store, contentDir: string, target: string): Promise<ExportReport> {
  const inside = path.relative(path.resolve(contentDir), path.resolve(target))
  if (inside === '' || !inside.startsWith('..')) {
    throw new ExportRefused(`${target} lies in ${contentDir}, which is public: choose a folder outside it`)
  }
  const files = filesOf(await publishedEntries(store))
  const written = await writeFiles(target, files)
  await cp(path.join(contentDir, 'beelden'), path.join(target, 'beelden'), { recursive: true }).catch(
    noImages,
  )
  return { written, removed: [], unchanged: files.size - written.length }
}

function noImages(error: NodeJS.ErrnoException): void {
  if (error.code !== 'ENOENT') throw error
}

async function publishedEntries(store: Store): Promise<Published[]> {
  const rows = await store.read
    .select({ document: t.revisions.document, archivedAt: t.archivals.at, sourcePath: t.entrySources.path })
    .from(t.entries)
    .innerJoin(t.revisions, eq(t.revisions.id, t.entries.publishedRevision))
    .leftJoin(t.archivals, eq(t.archivals.entryId, t.entries.id))
    .leftJoin(t.entrySources, eq(t.entrySources.entryId, t.entries.id))
    .where(isNotNull(t.entries.publishedRevision))
  return rows.map((row) => ({ ...row, document: row.document as unknown as EntryDocument }))
}

/** The text of every file by its path; references are paths to what is exported too, ids to what is not. */
function filesOf(entries: readonly Published[]): Map<string, string> {
  const paths = new Map(entries.map(({ document }) => [document.id, entryPath(document.kind, document.slug)]))
  return new Map(
    entries.map(({ document, archivedAt }) => {
      const whole = archivedAt === null ? document : { ...document, archived: archivedAt }
      const file = fileOf(document, kindOf(document.kind).path)
      return [file, entryFileText(whole, (id) => paths.get(id) ?? id)]
    }),
  )
}

async function writeFiles(folder: string, files: ReadonlyMap<string, string>): Promise<string[]> {
  const written: string[] = []
  for (const [file, text] of files) {
    const full = path.join(folder, file)
    if ((await readFile(full, 'utf8').catch(() => null)) === text) continue
    await mkdir(path.dirname(full), { recursive: true })
    // A reader sees the old file or the new one, never half of it.
    await writeFile(`${full}.new`, text)
    await rename(`${full}.new`, full)
    written.push(file)
  }
  return written
}
