import { databaseFile, prepareDatabase } from '#app/database.server.ts'
import { openSiteFiles } from '#app/files/site-files.server.ts'
import { openLog } from '#app/log.server.ts'
import type { FileStore } from '#app/models/files/file-store.ts'
import { readSettings, type Settings } from '#app/settings.server.ts'
import { openStore, type Store } from '#db/client.ts'

/** Errors whose message is all that the person at the terminal needs. */
const plainErrors = new Set([
  'BackupRefused',
  'ContentMissing',
  'DatabaseBusy',
  'DatabaseNewer',
  'DiskFull',
  'ExportRefused',
  'NoFolder',
  'MeilisearchApiError',
  'MeilisearchRequestError',
  'SearchUnavailable',
  'SettingsError',
])

/**
 * Runs a command of the terminal: settings out of the environment, and an exit code. What it throws is said on
 * one line where the person can mend it, with its stack where not.
 *
 * @param work gives the exit code; nothing for 0.
 */
export async function command(work: (settings: Settings) => Promise<number | undefined>): Promise<void> {
  try {
    process.exitCode = (await work(readSettings(process.env))) ?? 0
  } catch (error) {
    const known = error instanceof Error && (plainErrors.has(error.name) || 'code' in error)
    console.error(known ? error.message : error)
    process.exitCode = 1
  }
}

/** Opens the database of the settings, brought up to date, for as long as the work takes. */
export async function withStore<T>(settings: Settings, work: (store: Store) => Promise<T>): Promise<T> {
  await prepareDatabase(settings, openLog('error'))
  const store = openStore(databaseFile(settings))
  try {
    return await work(store)
  } finally {
    store.close()
  }
}

/** Where the bytes of files are. */
export function filesOf(settings: Settings): FileStore {
  return openSiteFiles(settings, openLog('error'))
}
