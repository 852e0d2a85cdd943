import { createReadStream } from 'node:fs'
import { access } from 'node:fs/promises'
import path from 'node:path'
import { Readable } from 'node:stream'
import type { KeptFiles } from './export.server.ts'

/** The files of a data folder: each under its hash, in a folder of the first two signs of it. */
export function keptFilesIn(dataDir: string): KeptFiles {
  return {
    async open(hash) {
      const file = path.join(dataDir, 'files', hash.slice(0, 2), hash)
      const isThere = await access(file).then(
        () => true,
        () => false,
      )
      if (!isThere) return null
      return { stream: () => Readable.toWeb(createReadStream(file)) as ReadableStream<Uint8Array> }
    },
  }
}
