import { closeSync, fstatSync, openSync, readSync } from 'node:fs'
import { crc32 } from 'node:zlib'
import { Numbers } from './growable.ts'
import { padded } from './snapshot-bytes.ts'

/** The header is shorter than this; where no line ends before it, there is none. */
const longestHeader = 64 * 1024

/**
 * Room is left behind what can grow, so that the next entries need no copy of it. A little: behind what is not very
 * large it takes memory even when nothing comes.
 */
const roomBehind = 1.05

/**
 * What is turned into something else is read in pieces of about this size. Of a text that is at least so long the
 * runtime keeps the bytes outside its heap: they are never copied, and give it nothing to collect.
 */
const piece = 1024 * 1024

/** The file does not hold what it should. */
export class Damaged extends Error {}

/**
 * A snapshot that is read part by part, each into the memory where it stays: at once it would take its memory twice.
 * Until `isWhole` has said so, nothing of it is to be relied on.
 */
export class SnapshotFile {
  /** Its first line: what it is of. */
  readonly header: string
  readonly #handle: number
  readonly #lengths: readonly number[]
  #next = 0
  #at: number
  #crc: number
  #room = Buffer.alloc(0)

  /** @throws Damaged, or the error of the file system. */
  constructor(file: string) {
    this.#handle = openSync(file, 'r')
    const size = fstatSync(this.#handle).size
    const head = Buffer.alloc(Math.min(size, longestHeader))
    readSync(this.#handle, head, 0, head.length, 0)
    this.#at = head.indexOf(10) + 1
    this.#crc = crc32(head.subarray(0, this.#at))
    this.header = head.toString('utf8', 0, Math.max(0, this.#at - 1))
    this.#lengths = lengthsIn(this.header)
    const whole = this.#lengths.reduce((total, length) => total + padded(length), this.#at + 4)
    if (this.#at > 0 && whole === size) return
    this.close()
    throw new Damaged('its length is not what its first line says')
  }

  get hasMore(): boolean {
    return this.#next < this.#lengths.length
  }

  /** The next part as bytes, with room behind them. */
  bytes(): { readonly array: Uint8Array<ArrayBuffer>; readonly length: number } {
    const length = this.#lengthOfNext()
    const array = new Uint8Array(padded(Math.ceil(length * roomBehind)) + 1024)
    this.#read(array.subarray(0, padded(length)))
    return { array, length }
  }

  /** The next part as numbers. */
  numbers(): Numbers {
    const { array, length } = this.bytes()
    return new Numbers(new Uint32Array(array.buffer), length / 4)
  }

  /** The next two parts as texts: how many bytes each has, and the bytes. */
  texts(encoding: 'utf8' | 'latin1'): string[] {
    const lengths = this.numbers().filledPart()
    const all = this.#lengthOfNext()
    const texts: string[] = []
    let left = padded(all)
    while (texts.length < lengths.length) {
      let size = 0
      let end = texts.length
      while (end < lengths.length && size < piece) size += lengths[end++]!
      if (size > left) break
      left -= size
      const textAt = texter(this.#passing(size), encoding)
      for (let at = 0; texts.length < end; ) {
        const from = at
        at += lengths[texts.length]!
        texts.push(textAt(from, at))
      }
    }
    this.#skip(left)
    if (texts.length < lengths.length) throw new Damaged('texts are longer than their part')
    return texts
  }

  /** Whether everything was as it was written; reads the rest. */
  isWhole(): boolean {
    while (this.hasMore) this.#skip(padded(this.#lengthOfNext()))
    const end = Buffer.alloc(4)
    readSync(this.#handle, end, 0, 4, this.#at)
    return end.readUInt32LE(0) === this.#crc
  }

  close() {
    closeSync(this.#handle)
  }

  #lengthOfNext(): number {
    const length = this.#lengths[this.#next]
    if (length === undefined) throw new Damaged('a part is missing')
    this.#next += 1
    return length
  }

  #skip(length: number) {
    for (let left = length; left > 0; left -= piece) this.#passing(Math.min(left, piece))
  }

  /** So many bytes in a room that is used again and again. */
  #passing(length: number): Buffer {
    if (this.#room.length < length) this.#room = Buffer.alloc(length)
    const bytes = this.#room.subarray(0, length)
    this.#read(bytes)
    return bytes
  }

  #read(bytes: Uint8Array) {
    readSync(this.#handle, bytes, 0, bytes.length, this.#at)
    this.#at += bytes.length
    this.#crc = crc32(bytes, this.#crc)
  }
}

/** Texts out of bytes; with a byte for each letter they are parts of one text, which is kept for them. */
function texter(bytes: Buffer, encoding: 'utf8' | 'latin1'): (from: number, to: number) => string {
  if (encoding === 'utf8') return (from, to) => bytes.toString(encoding, from, to)
  const all = bytes.toString(encoding)
  return (from, to) => all.slice(from, to)
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
