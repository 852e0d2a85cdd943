import { mkdir, rename, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { mailFileName, mailFolder } from '../mail-files.server.ts'
import { NotAccepted, type Transport } from './transport.ts'

/** Writes mail to files instead of sending it; for a site without a mail server. */
export function fileTransport(dataDir: string): Transport {
  const folder = mailFolder(dataDir)
  return {
    async deliver({ id, at, raw }) {
      const file = path.join(folder, mailFileName(at, id))
      const arriving = `${file}.arriving`
      try {
        await mkdir(folder, { recursive: true, mode: 0o700 })
        // Links in it let one in, so nobody else on the machine may read it; and nobody reads half of it.
        await writeFile(arriving, raw, { mode: 0o600 })
        await rename(arriving, file)
      } catch (error) {
        const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown error'
        throw new NotAccepted(`file not written: ${code}`, false)
      }
    },
    close() {},
  }
}
