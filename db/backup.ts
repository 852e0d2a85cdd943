import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { cp, mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'
import Database from 'better-sqlite3'
import { z } from 'zod'
import { drizzleOn } from './drizzle.ts'
import { erase } from './erase.ts'
import { type Erasure, erasuresName, readErasures } from './erasures.ts'
import { makeFolder } from './folder.ts'
import { quieten } from './quieten.ts'

/** Name of the database within the data folder and within a backup. */
export const databaseName = 'leerplein.db'

/** Folder with the bytes of uploads, within the data folder and within a backup. */
export const filesFolder = 'files'

/** What opens what the site sealed, and who was erased: small files beside the database. */
const besides = ['secret.key', erasuresName]

const manifestName = 'manifest.json'

/** What a backup holds; the last thing written, so that a backup without it is known to be cut off. */
export interface Manifest {
  readonly made: string
  /** SHA-256 of every file, by its path in the backup. */
  readonly files: Readonly<Record<string, string>>
}

const manifestSchema = z.object({ made: z.string(), files: z.record(z.string(), z.string()) })

/** A backup or a restore that would overwrite something, or that can't be trusted. */
export class BackupRefused extends Error {
  override readonly name = 'BackupRefused'
}

interface BackupOptions {
  /** The data folder of the site; the site may go on running. */
  readonly dataDir: string
  /** A folder that does not exist yet, or is empty. */
  readonly target: string
  readonly now: Date
  onProgress?(copiedPages: number, totalPages: number): void
}

/**
 * Copies database and files of a site, also while it runs: the copy is one moment of the database.
 *
 * @throws BackupRefused when there is no database, or the target holds something already.
 * @throws NoFolder when the target cannot be made.
 */
export async function backup({ dataDir, target, now, onProgress }: BackupOptions): Promise<Manifest> {
  const source = path.join(dataDir, databaseName)
  if (!(await exists(source))) throw new BackupRefused(`there is no database in ${dataDir}`)
  await refuseUnlessEmpty(target)
  makeFolder(target)
  const database = new Database(source, { readonly: true })
  try {
    await database.backup(path.join(target, databaseName), {
      progress({ totalPages, remainingPages }) {
        onProgress?.(totalPages - remainingPages, totalPages)
        return 1_000
      },
    })
  } finally {
    database.close()
  }
  for (const name of [filesFolder, ...besides])
    await copyAll(path.join(dataDir, name), path.join(target, name))
  const manifest = { made: now.toISOString(), files: await hashes(target) }
  await writeFile(path.join(target, manifestName), `${JSON.stringify(manifest, null, 2)}\n`)
  return manifest
}

interface RestoreOptions {
  readonly from: string
  readonly dataDir: string
  readonly now: Date
  /** Who was erased since the backup was made, out of the log that is kept beside the backups. */
  readonly erasures?: readonly Erasure[]
}

/**
 * Puts a backup into a data folder that holds no database. The copy is checked before it gets its name, and sends
 * nothing by itself: unsent mail waits for the beheerder, and who was signed in or had a link no longer comes in. Who
 * was erased is erased again.
 *
 * @throws BackupRefused when the backup is cut off or was changed, or the folder holds a database or files.
 * @throws NoFolder when the folder cannot be made.
 */
export async function restore(options: RestoreOptions): Promise<Manifest> {
  const { from, dataDir, now, erasures = [] } = options
  const manifest = await readManifest(from)
  const found = await hashes(from)
  for (const file of new Set([databaseName, ...Object.keys(manifest.files), ...Object.keys(found)])) {
    if (found[file] === undefined || found[file] !== manifest.files[file])
      throw new BackupRefused(`${file} in ${from} is missing or is not what was backed up`)
  }
  // Not even a journal may be there: SQLite would play it over what is restored.
  await refuseUnlessEmpty(dataDir)
  makeFolder(dataDir)
  const arriving = path.join(dataDir, `${databaseName}.arriving`)
  await cp(path.join(from, databaseName), arriving)
  try {
    await prepare(arriving, now, [...readErasures(path.join(from, erasuresName)), ...erasures])
  } catch (error) {
    await rm(arriving, { force: true })
    throw error
  }
  for (const name of [filesFolder, ...besides]) await copyAll(path.join(from, name), path.join(dataDir, name))
  await rename(arriving, path.join(dataDir, databaseName))
  return manifest
}

/** Checks the copy, and takes out of it what may not come back. */
async function prepare(file: string, now: Date, erasures: readonly Erasure[]): Promise<void> {
  const database = new Database(file)
  try {
    const verdict = database.pragma('integrity_check', { simple: true })
    if (verdict !== 'ok') throw new BackupRefused(`the database in the backup is damaged: ${verdict}`)
    quieten(database, now)
    for (const { person, at } of erasures) await erase(drizzleOn(database), person, at)
  } finally {
    database.close()
  }
}

async function readManifest(from: string): Promise<Manifest> {
  const text = await readFile(path.join(from, manifestName), 'utf8').catch(() => null)
  if (text === null)
    throw new BackupRefused(`${from} is no backup, or one that was cut off: it has no ${manifestName}`)
  const manifest = manifestSchema.safeParse(parsed(text))
  if (!manifest.success) throw new BackupRefused(`${manifestName} in ${from} is damaged`)
  return manifest.data
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

async function refuseUnlessEmpty(folder: string): Promise<void> {
  const names = await readdir(folder).catch(() => [])
  if (names.length > 0) throw new BackupRefused(`${folder} is not empty: choose a new folder`)
}

async function exists(file: string): Promise<boolean> {
  return await stat(file).then(
    () => true,
    () => false,
  )
}

/** Copies a file or a folder, with the rights of each. What goes meanwhile is in no row any more, and is left out. */
async function copyAll(from: string, to: string): Promise<void> {
  const found = await stat(from).catch(() => null)
  if (!found) return
  if (!found.isDirectory()) return await cp(from, to).catch(unlessGone)
  await mkdir(to, { mode: found.mode })
  for (const name of await readdir(from)) await copyAll(path.join(from, name), path.join(to, name))
}

function unlessGone(error: NodeJS.ErrnoException): void {
  if (error.code !== 'ENOENT') throw error
}

/** SHA-256 of every file below a folder, by its path; the manifest itself is left out. */
async function hashes(folder: string): Promise<Record<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .filter((file) => file !== manifestName)
    .sort()
  const found: Record<string, string> = {}
  for (const file of files) {
    const hash = createHash('sha256')
    await pipeline(createReadStream(path.join(folder, file)), hash)
    found[file.split(path.sep).join('/')] = hash.digest('hex')
  }
  return found
}
