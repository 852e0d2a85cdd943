import { openFileStore } from '#app/files/file-store.server.ts'
import { openLog } from '#app/log.server.ts'
import type { FileStore } from '#app/models/files/file-store.ts'
import { programFiles } from '#app/paths.server.ts'
import { temporaryFolder } from './server.ts'

/** A place for bytes in a data folder of a test. */
export function fileStore(dataDir: string = temporaryFolder(), scanCommand = ''): FileStore {
  return openFileStore({ dataDir, workerFile: programFiles.fileWorker, scanCommand, log: openLog('silent') })
}
