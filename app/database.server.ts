import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type Database from 'better-sqlite3'
import { connect, openStore } from '#db/client.ts'
import { makeFolder, NoFolder } from '#db/folder.ts'
import { migrate, needsMigration } from '#db/migrate.ts'
import { seedMunicipalities } from '#db/seed.ts'
import { DiskFull, isBusy, isFull, isUnusable } from '#db/write.ts'
import type { Log } from './log.server.ts'
import { programFiles } from './paths.server.ts'
import { type Settings, SettingsError } from './settings.server.ts'

/** Path of the database of a data folder. */
export function databaseFile({ DATA_DIR }: Pick<Settings, 'DATA_DIR'>): string {
  return path.join(DATA_DIR, 'leerplein.db')
}

const patienceMs = 10_000

/**
 * Brings the database of the data folder up to date, after a copy of what was there, and fills the table of
 * gemeenten. Two processes may do this at once: the second finds the work done.
 *
 * @throws SettingsError when DATA_DIR can hold no database, or holds one that cannot be used.
 * @throws DatabaseNewer when a newer version of the program made it.
 * @throws DiskFull when there is no room for it.
 */
export async function prepareDatabase(settings: Pick<Settings, 'DATA_DIR'>, log: Log): Promise<void> {
  makeDataFolder(settings.DATA_DIR)
  const file = databaseFile(settings)
  const deadline = performance.now() + patienceMs
  while (!(await upToDate(file, settings.DATA_DIR, log, deadline))) await pause(100)

  const store = openStore(file)
  try {
    const seeded = await seedMunicipalities(store, programFiles.municipalities)
    if (seeded) log.info('table of gemeenten filled')
  } finally {
    store.close()
  }
}

function makeDataFolder(dataDir: string): void {
  try {
    makeFolder(dataDir)
  } catch (error) {
    if (!(error instanceof NoFolder)) throw error
    throw new SettingsError(
      `DATA_DIR is "${dataDir}", but must be a folder to write in, or a place to make one: ${error.message}`,
    )
  }
}

/** @returns false when another process is at it; then it is worth another look. */
async function upToDate(file: string, dataDir: string, log: Log, deadline: number): Promise<boolean> {
  let connection: Database.Database | undefined
  try {
    connection = connect(file)
    if (!needsMigration(connection, programFiles.migrations)) return true
    await copyBefore(connection, dataDir, log)
    migrate(connection, programFiles.migrations)
    log.info('database migrated')
    return true
  } catch (error) {
    if (isFull(error)) throw new DiskFull({ cause: error })
    if (isBusy(error) && performance.now() < deadline) return false
    if (isUnusable(error)) {
      throw new SettingsError(
        `DATA_DIR is "${dataDir}", but ${path.basename(file)} in it cannot be used as the database (${(error as Error).message}); restore a backup, or choose another folder`,
      )
    }
    throw error
  } finally {
    connection?.close()
  }
}

/** Keeps a copy of a database that holds something. */
async function copyBefore(connection: Database.Database, dataDir: string, log: Log): Promise<void> {
  const isEmpty = connection.prepare('SELECT count(*) FROM sqlite_master').pluck().get() === 0
  if (isEmpty) return
  const folder = path.join(dataDir, 'backups')
  makeFolder(folder)
  const stamp = new Date().toISOString().replaceAll(/[-:]|\.\d+/g, '')
  const copy = path.join(folder, `before-migration-${stamp}.db`)
  await connection.backup(copy)
  log.info({ copy }, 'database copied before the migration')
}
