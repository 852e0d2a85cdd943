import { mkdir, open, rename, rm } from 'node:fs/promises'
import path from 'node:path'
import { crc32 } from 'node:zlib'
import type { SearchIndex } from './index.ts'
import { indexOf, padded, partsOf } from './snapshot-bytes.ts'
import { Damaged, SnapshotFile } from './snapshot-file.server.ts'

/** What a snapshot must agree on with the database and the program. */
export interface SnapshotKey {
  readonly generation: number
  readonly lexicon: string
  readonly history: string
}

/** Raise it when the bytes or their meaning change. */
const format = 'leerplein-search-index 8'

/** Written at once; between two pieces questions are answered. */
const piece = 4 * 1024 * 1024

/**
 * Writes the index to a file, first under another name, so that a file is whole or not there.
 *
 * @throws the error of the file system.
 */
export async function writeSnapshot(file: string, key: SnapshotKey, index: SearchIndex): Promise<void> {
  const parts = partsOf(index)
  const header = JSON.stringify({ format, ...key, lengths: parts.map((part) => part.byteLength) })
  const temporary = `${file}.${process.pid}.tmp`
  await mkdir(path.dirname(file), { recursive: true })
  const handle = await open(temporary, 'w')
  try {
    let sum = 0
    const write = async (bytes: Uint8Array) => {
      for (let at = 0; at < bytes.length; at += piece) {
        const some = bytes.subarray(at, at + piece)
        sum = crc32(some, sum)
        await handle.writeFile(some)
      }
    }
    await write(Buffer.from(`${header.padEnd(padded(header.length + 1) - 1)}\n`))
    for (const part of parts) {
      await write(part)
      await write(new Uint8Array(padded(part.byteLength) - part.byteLength))
    }
    await handle.writeFile(Buffer.from(Uint32Array.of(sum).buffer))
    await handle.sync()
    await handle.close()
    await rename(temporary, file)
  } catch (error) {
    await handle.close().catch(() => undefined)
    await rm(temporary, { force: true })
    throw error
  }
}

type Read = { readonly index: SearchIndex; readonly generation: number } | { readonly doubt: string }

/**
 * Reads a snapshot.
 *
 * @param expected what its key must be, by the generation that it is of.
 * @returns undefined when there is none; the doubt when it is not to be used.
 */
export function readSnapshot(file: string, expected: (generation: number) => SnapshotKey): Read | undefined {
  let snapshot: SnapshotFile
  try {
    snapshot = new SnapshotFile(file)
  } catch (error) {
    if (error instanceof Damaged) return damaged
    return (error as NodeJS.ErrnoException).code === 'ENOENT' ? undefined : { doubt: 'it cannot be read' }
  }
  try {
    const read = understood(snapshot, expected)
    return snapshot.isWhole() ? read : damaged
  } catch {
    return damaged
  } finally {
    snapshot.close()
  }
}

const damaged = { doubt: 'it is damaged or cut off' }

function understood(snapshot: SnapshotFile, expected: (generation: number) => SnapshotKey): Read {
  const { format: written, ...key } = JSON.parse(snapshot.header) as SnapshotKey & { readonly format: string }
  if (written !== format) return { doubt: 'it is of another version of the program' }
  if (key.lexicon !== expected(key.generation).lexicon) return { doubt: 'it is of another lexicon' }
  if (key.history !== expected(key.generation).history) return { doubt: 'it is of another database' }
  try {
    return { index: indexOf(snapshot), generation: key.generation }
  } catch {
    // When it is whole nevertheless, it is not as this program writes it: whatever it is, building anew is right.
    return { doubt: 'it cannot be understood' }
  }
}
