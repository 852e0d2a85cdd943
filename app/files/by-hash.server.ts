import { closeSync, fsyncSync, mkdirSync, openSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import path from 'node:path'
import type { Ready } from '#app/models/files/file-store.ts'
import { widthsOf } from '#app/models/files/limits.ts'
import { DiskFull } from '#db/write.ts'
import { isDiskFull } from './full-disk.ts'
import { givenName, mainName, narrowName } from './parts.ts'

// Synchronous where a transaction waits for it: another writer must not come between the row and the bytes.

/** Where the bytes of a hash are kept, or those of the picture in one of its widths. */
export function pathOf(folder: string, hash: string, width?: number): string {
  const name = width === undefined ? hash : `${hash}-${narrowName(width)}`
  return path.join(folder, hash.slice(0, 2), name)
}

/** Moves what was made ready to its place. What stands there already is the same, and is written over. */
export function keepParts(folder: string, { folder: arrival, hash, width }: Ready): void {
  const place = path.dirname(pathOf(folder, hash))
  try {
    mkdirSync(place, { recursive: true })
    for (const one of width === null ? [] : widthsOf(width))
      renameSync(path.join(arrival, narrowName(one)), pathOf(folder, hash, one))
    renameSync(path.join(arrival, width === null ? givenName : mainName), pathOf(folder, hash))
    sync(place)
    sync(folder)
  } catch (error) {
    throw isDiskFull(error) ? new DiskFull({ cause: error }) : error
  }
}

/** A name is on the disk once its folder is. */
function sync(folder: string): void {
  const opened = openSync(folder, 'r')
  fsyncSync(opened)
  closeSync(opened)
}

/** The hashes whose bytes were there before an instant, each once. */
export async function* keptHashes(folder: string, before: Date): AsyncGenerator<string> {
  for (const place of (await readdir(folder).catch(() => [])).filter((name) => /^[0-9a-f]{2}$/.test(name))) {
    const young = new Set<string>()
    const all = new Set<string>()
    for (const name of await readdir(path.join(folder, place))) {
      const hash = name.slice(0, 64)
      const seen = await stat(path.join(folder, place, name)).catch(() => null)
      if (!/^[0-9a-f]{64}$/.test(hash) || !seen) continue
      all.add(hash)
      if (seen.mtime >= before || seen.ctime >= before) young.add(hash)
    }
    for (const hash of all) if (!young.has(hash)) yield hash
  }
}

/** Removes the bytes of a hash with all its widths. */
export function removeParts(folder: string, hash: string): void {
  const place = path.dirname(pathOf(folder, hash))
  for (const name of readdirSync(place)) if (name.startsWith(hash)) rmSync(path.join(place, name))
}
