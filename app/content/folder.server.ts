import { readdir, readFile, stat } from 'node:fs/promises'
import path from 'node:path'
import { type EntryFile, kindOfFolder, readEntryFile } from './entry-file.ts'
import type { Problem } from './problem.ts'

/** What stands in a content folder: the files that can be read, and those that can't with their problems. */
export interface Folder {
  readonly files: readonly EntryFile[]
  readonly problems: readonly Problem[]
  /** Paths of every entry file that is there, readable or not. */
  readonly present: ReadonlySet<string>
}

/** There is no content folder, or no entry in it: a mistake in the settings, and no reason to archive all. */
export class ContentMissing extends Error {
  override readonly name = 'ContentMissing'
}

const largestFile = 1_000_000

/**
 * Reads the entry files of a content folder.
 *
 * @throws ContentMissing when the folder is not there or holds no entry.
 */
export async function readFolder(contentDir: string): Promise<Folder> {
  const paths = await entryPaths(contentDir)
  if (paths.length === 0) throw new ContentMissing(`there are no entries in ${contentDir}`)
  const read = await Promise.all(paths.map(async (file) => await readOne(contentDir, file)))
  const files = read.filter((result): result is EntryFile => !Array.isArray(result))
  const twice = [...sameId(files), ...sameAddress(paths)]
  const spoilt = new Set(twice.map((problem) => problem.file))
  return {
    files: files.filter((file) => !spoilt.has(file.file)),
    problems: [...read.filter(Array.isArray).flat(), ...twice],
    present: new Set(paths),
  }
}

async function entryPaths(contentDir: string): Promise<string[]> {
  const folders = await readdir(contentDir, { withFileTypes: true }).catch(() => {
    throw new ContentMissing(`there is no folder ${contentDir}`)
  })
  const inFolders = await Promise.all(
    folders
      .filter((folder) => folder.isDirectory())
      .map(async ({ name }) => {
        const names = await readdir(path.join(contentDir, name))
        return names.filter((file) => file.endsWith('.mdx')).map((file) => `${name}/${file}`)
      }),
  )
  return inFolders.flat().sort()
}

async function readOne(contentDir: string, file: string): Promise<EntryFile | Problem[]> {
  const full = path.join(contentDir, file)
  if ((await stat(full)).size > largestFile) return [{ file, line: 1, message: 'is larger than 1 MB' }]
  const bytes = await readFile(full)
  const text = bytes.toString('utf8').replace(/^\uFEFF/, '')
  if (text.includes('\uFFFD')) return [{ file, line: 1, message: 'is no UTF-8 text' }]
  return readEntryFile(file, text)
}

function sameId(files: readonly EntryFile[]): Problem[] {
  return groups(files, (file) => file.document.id).flatMap((group) =>
    group.map(({ file, frontMatter }) => ({
      file,
      line: frontMatter.lineOf(['id']),
      message: `has the same id as ${others(
        group.map((other) => other.file),
        file,
      )}`,
    })),
  )
}

/** File systems differ in whether case and Unicode form make another name; addresses may not. */
function sameAddress(paths: readonly string[]): Problem[] {
  const inFolders = paths.filter((file) => kindOfFolder(file.split('/')[0] ?? ''))
  return groups(inFolders, (file) => file.normalize('NFC').toLowerCase()).flatMap((group) =>
    group.map((file) => ({
      file,
      line: 1,
      message: `has the same address as ${others(group, file)}: they differ in case or Unicode form only`,
    })),
  )
}

function groups<T>(items: readonly T[], key: (item: T) => string): T[][] {
  const byKey = new Map<string, T[]>()
  for (const item of items) byKey.set(key(item), [...(byKey.get(key(item)) ?? []), item])
  return [...byKey.values()].filter((group) => group.length > 1)
}

function others(files: readonly string[], file: string): string {
  return files.filter((other) => other !== file).join(', ')
}
