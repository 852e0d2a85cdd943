import { readdir, readFile, stat } from 'node:fs/promises'
import path from 'node:path'
import { type EntryFile, kindOfFolder, readEntryFile } from './entry-file.ts'
import { type PartlyRead, readPartly } from './partly-read.ts'
import type { Problem } from './problem.ts'

/** What stands in a content folder: the files that can be read, and those that can't with their problems. */
export interface Folder {
  readonly files: readonly EntryFile[]
  readonly problems: readonly Problem[]
  /** What can be read of files that are not among `files`: for a check, not for publishing. */
  readonly partly: readonly PartlyRead[]
  /** Paths of every entry file that is there, readable or not. */
  readonly present: ReadonlySet<string>
  /** Ids that unreadable files name: their entries are not gone. */
  readonly claimed: ReadonlySet<string>
  /** Folders with an unreadable file that names no id: any entry of that kind may be the one. */
  readonly unclear: ReadonlySet<string>
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
  const { paths, misplaced } = await entryPaths(contentDir)
  if (paths.length === 0) throw new ContentMissing(`there are no entries in ${contentDir}`)
  const read = await Promise.all(paths.map(async (file) => await readOne(contentDir, file)))
  const files = read.filter((result) => 'document' in result)
  const broken = read.filter((result) => 'problems' in result)
  const partly = broken.flatMap((file) => file.partly ?? [])
  const twice = [
    ...sameId([...files, ...partly.filter(hasId).map(({ file }) => file)]),
    ...sameAddress(paths),
  ]
  const spoilt = new Set(twice.map((problem) => problem.file))
  return {
    files: files.filter((file) => !spoilt.has(file.file)),
    problems: [...misplaced, ...broken.flatMap((file) => file.problems), ...twice],
    partly: [
      ...files.filter(({ file }) => spoilt.has(file)).map((file) => ({ file, leftOut: new Set<string>() })),
      ...partly,
    ],
    present: new Set(paths),
    claimed: new Set([...broken.flatMap((file) => file.id ?? []), ...files.map((file) => file.document.id)]),
    unclear: new Set(broken.filter((file) => file.id === null).map(({ file }) => file.split('/')[0] ?? '')),
  }
}

/** Entry files are `<folder>/<name>.mdx`; one that stands elsewhere would never be missed, so it is told. */
async function entryPaths(contentDir: string): Promise<{ paths: string[]; misplaced: Problem[] }> {
  const atTop = await readdir(contentDir, { withFileTypes: true }).catch(() => {
    throw new ContentMissing(`there is no folder ${contentDir}`)
  })
  const inFolders = await Promise.all(
    atTop
      .filter((folder) => folder.isDirectory() && !folder.name.startsWith('.'))
      .map(async ({ name }) => {
        const names = await readdir(path.join(contentDir, name), { recursive: true })
        return names.map((file) => `${name}/${file.replaceAll(path.sep, '/')}`)
      }),
  )
  const texts = [...atTop.map(({ name }) => name), ...inFolders.flat()]
    .filter((file) => /\.mdx?$/.test(file))
    .sort()
  const isEntry = (file: string) => /^[^/]+\/[^/]+\.mdx$/.test(file)
  return {
    paths: texts.filter(isEntry),
    misplaced: texts
      .filter((file) => !isEntry(file) && !/(?:^|\/)README\.md$/.test(file))
      .map((file) => ({
        file,
        line: 1,
        message: 'is not read: an entry is <folder of its kind>/<name>.mdx',
      })),
  }
}

function hasId({ leftOut }: PartlyRead): boolean {
  return !leftOut.has('id')
}

interface BrokenFile {
  readonly file: string
  readonly problems: readonly Problem[]
  /** The id that its text names, as far as that can be seen. */
  readonly id: string | null
  readonly partly?: PartlyRead | undefined
}

async function readOne(contentDir: string, file: string): Promise<EntryFile | BrokenFile> {
  const full = path.join(contentDir, file)
  const broken = (message: string) => ({ file, problems: [{ file, line: 1, message }], id: null })
  if ((await stat(full)).size > largestFile) return broken('is larger than 1 MB')
  const bytes = await readFile(full)
  const text = bytes.toString('utf8').replace(/^\uFEFF/, '')
  if (text.includes('\uFFFD')) return broken('is no UTF-8 text')
  const read = readEntryFile(file, text)
  if (!Array.isArray(read)) return read
  const id = /^id: *["']?([0-9a-f-]{36})/m.exec(text)?.[1] ?? null
  return { file, problems: read, id, partly: readPartly(file, text) }
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
