import { closeSync, fstatSync, openSync, readSync } from 'node:fs'
import { crc32 } from 'node:zlib'
import { type Part, padded } from './snapshot-bytes.ts'

/** A snapshot that is whole. */
export interface Snapshot {
  /** Its first line: what it is of. */
  readonly header: string
  readonly parts: readonly Part[]
}

/** The header is shorter than this; where no line ends before it, there is none. */
const longestHeader = 64 * 1024

/** Room is left behind each part, so that the entries that come next need no copy of it; untouched it takes nothing. */
const roomBehind = 1.25

/**
 * Reads a snapshot part by part, each into the buffer that the index keeps: at once it would take its memory twice.
 *
 * @returns undefined when it is damaged or cut off. @throws the error of the file system.
 */
export function readParts(file: string): Snapshot | undefined {
  const handle = openSync(file, 'r')
  try {
    const size = fstatSync(handle).size
    const head = Buffer.alloc(Math.min(size, longestHeader))
    readSync(handle, head, 0, head.length, 0)
    const newline = head.indexOf(10)
    const header = head.toString('utf8', 0, Math.max(0, newline))
    const lengths = lengthsIn(header)
    const sum = lengths.reduce((total, length) => total + padded(length), newline + 1 + 4)
    if (newline < 0 || sum !== size) return undefined
    let crc = crc32(head.subarray(0, newline + 1))
    let at = newline + 1
    const parts = lengths.map((length) => {
      const buffer = new ArrayBuffer(padded(Math.ceil(length * roomBehind)) + 1024)
      const bytes = new Uint8Array(buffer, 0, padded(length))
      at += readSync(handle, bytes, 0, bytes.length, at)
      crc = crc32(bytes, crc)
      return { buffer, length }
    })
    const end = Buffer.alloc(4)
    readSync(handle, end, 0, 4, at)
    return end.readUInt32LE(0) === crc ? { header, parts } : undefined
  } finally {
    closeSync(handle)
  }
}

/** None when the header is none. */
function lengthsIn(header: string): readonly number[] {
  try {
    const { lengths } = JSON.parse(header) as { readonly lengths?: readonly number[] }
    return lengths?.every((length) => Number.isSafeInteger(length) && length >= 0) ? lengths : []
  } catch {
    return []
  }
}
