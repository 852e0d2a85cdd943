import type { Log } from '#app/log.server.ts'
import type { FileStore } from '#app/models/files/file-store.ts'
import { programFiles } from '#app/paths.server.ts'
import type { Settings } from '#app/settings.server.ts'
import { openFileStore } from './file-store.server.ts'

/** The files of the site that the settings are of. */
export function openSiteFiles(
  { DATA_DIR, SCAN_COMMAND }: Pick<Settings, 'DATA_DIR' | 'SCAN_COMMAND'>,
  log: Log,
): FileStore {
  const { fileWorker } = programFiles
  return openFileStore({ dataDir: DATA_DIR, workerFile: fileWorker, scanCommand: SCAN_COMMAND, log })
}
