import { createHash, randomUUID } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { mkdir, open, readdir, readFile, rm, stat } from 'node:fs/promises'
import path from 'node:path'
import { Readable } from 'node:stream'
import type { Log } from '#app/log.server.ts'
import type { Arrived, Examined, FileStore } from '#app/models/files/file-store.ts'
import { DiskFull } from '#db/write.ts'
import { keepParts, keptHashes, pathOf, removeParts } from './by-hash.server.ts'
import { openExaminer } from './examiner.server.ts'
import { isDiskFull } from './full-disk.ts'
import { givenName, mainName } from './parts.ts'
import { scan } from './scan.server.ts'

interface StoreOptions {
  readonly dataDir: string
  /** The bundle of `worker.ts`. */
  readonly workerFile: string
  /** See `scan`. */
  readonly scanCommand: string
  readonly log: Log
}

/** Opens the place of the bytes of files: `files` in the data folder, and `arriving` for what is not kept yet. */
export function openFileStore({ dataDir, workerFile, scanCommand, log }: StoreOptions): FileStore {
  const folder = path.join(dataDir, 'files')
  const arriving = path.join(dataDir, 'arriving')
  const examiner = openExaminer({ workerFile })

  async function examined(arrived: Arrived, name: string, asIs: boolean): Promise<Examined> {
    const file = path.join(arrived.folder, givenName)
    const refused = asIs ? undefined : await scan(scanCommand, file, log)
    if (refused) return { ok: false, unfit: refused }
    const found = await examiner({ file, name, folder: arrived.folder, asIs })
    if ('unfit' in found) return { ok: false, unfit: found.unfit }
    const { type, picture } = found
    const bytes = await readFile(picture ? path.join(arrived.folder, mainName) : file)
    const hash = createHash('sha256').update(bytes).digest('hex')
    const size = { width: picture?.width ?? null, height: picture?.height ?? null }
    return { ok: true, ready: { folder: arrived.folder, hash, type, bytes: bytes.length, ...size } }
  }

  return {
    async receive(bytes, most) {
      const arrival = path.join(arriving, randomUUID())
      try {
        await mkdir(arrival, { recursive: true })
        const written = await write(bytes, path.join(arrival, givenName), most)
        if (written <= most) return { folder: arrival, bytes: written }
        await rm(arrival, { recursive: true, force: true })
        return null
      } catch (error) {
        await rm(arrival, { recursive: true, force: true })
        throw isDiskFull(error) ? new DiskFull({ cause: error }) : error
      }
    },
    examine: (arrived, name) => examined(arrived, name, false),
    examineAsIs: (arrived, name) => examined(arrived, name, true),
    keep: (ready) => keepParts(folder, ready),
    forget: async (arrived) => rm(arrived.folder, { recursive: true, force: true }),
    async open(hash, width) {
      const file = pathOf(folder, hash, width)
      const found = await stat(file).catch(() => null)
      if (!found?.isFile()) return null
      const stream = (range?: { first: number; last: number }) => {
        const part = range && { start: range.first, end: range.last }
        return Readable.toWeb(createReadStream(file, part)) as ReadableStream<Uint8Array>
      }
      return { bytes: found.size, stream }
    },
    kept: (before) => keptHashes(folder, before),
    remove: (hash) => removeParts(folder, hash),
    async clear(before) {
      for (const name of await readdir(arriving).catch(() => [])) {
        const arrival = path.join(arriving, name)
        const seen = await stat(arrival).catch(() => null)
        if (seen && seen.mtime < before) await rm(arrival, { recursive: true, force: true })
      }
    },
  }
}

/** Reads to the end, also what is too much for it to be kept. @returns how many bytes there were. */
async function write(bytes: AsyncIterable<Uint8Array>, to: string, most: number): Promise<number> {
  const file = await open(to, 'wx')
  try {
    let written = 0
    for await (const chunk of bytes) {
      written += chunk.length
      if (written <= most) await file.writeFile(chunk)
    }
    await file.sync()
    return written
  } finally {
    await file.close()
  }
}
