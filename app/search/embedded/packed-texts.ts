import { Numbers, withRoomFor } from './growable.ts'

/** The most bytes that a UTF-16 unit takes. */
const mostBytes = 3

/**
 * Texts with numbers, in the order in which they came, as UTF-8 one behind the other. As strings they would be as many
 * objects, to be made at every start and gone through by the garbage collector ever after.
 */
export class PackedTexts {
  #bytes: Buffer

  /** @param starts where each begins in `bytes`, which has room behind them; taken as they are. */
  constructor(
    readonly starts = new Numbers(Uint32Array.of(0), 1),
    bytes = new Uint8Array(1024),
  ) {
    this.#bytes = asBuffer(bytes)
  }

  get size(): number {
    return this.starts.length - 1
  }

  /** The bytes of all. */
  get bytes(): Uint8Array {
    return this.#bytes.subarray(0, this.starts.last())
  }

  add(text: string) {
    const at = this.starts.last()!
    const bytes = withRoomFor(at + mostBytes * text.length, this.#bytes)
    if (bytes !== this.#bytes) this.#bytes = asBuffer(bytes)
    this.starts.push(at + this.#bytes.write(text, at))
  }

  text(index: number): string {
    const { array } = this.starts
    return this.#bytes.toString('utf8', array[index], array[index + 1])
  }

  /** Whether one is this text. */
  is(index: number, text: string): boolean {
    const { array } = this.starts
    const bytes = this.#bytes
    const from = array[index]!
    const length = array[index + 1]! - from
    if (length < text.length) return false
    for (let i = 0; i < text.length; i += 1) {
      const code = text.charCodeAt(i)
      if (code > 127) return this.text(index) === text
      if (code !== bytes[from + i]) return false
    }
    return length === text.length
  }

  /** Less than 0 when the first goes before the second, 0 when they are equal. The order is that of code points. */
  compare(one: number, other: number): number {
    const { array } = this.starts
    const bytes = this.#bytes
    const from = array[one]!
    const length = array[one + 1]! - from
    const otherFrom = array[other]!
    const otherLength = array[other + 1]! - otherFrom
    const both = Math.min(length, otherLength)
    for (let i = 0; i < both; i += 1) {
      const difference = bytes[from + i]! - bytes[otherFrom + i]!
      if (difference !== 0) return difference
    }
    return length - otherLength
  }

  /** What `hashOf` gives for this text. */
  hash(index: number): number {
    const { array } = this.starts
    return hashOfBytes(this.#bytes, array[index]!, array[index + 1]!)
  }
}

const fnv = { start: 0x811c9dc5, prime: 0x01000193 } as const

/** A number for a text, of 32 bits: FNV-1a of its UTF-8. */
export function hashOf(text: string): number {
  let hash: number = fnv.start
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i)
    if (code > 127) return hashOfBytes(Buffer.from(text))
    hash = Math.imul(hash ^ code, fnv.prime)
  }
  return hash
}

function hashOfBytes(bytes: Uint8Array, from = 0, to = bytes.length): number {
  // Places out of a file that is damaged may be anything, and it is known only at the end of the file.
  const end = Math.min(to, bytes.length)
  let hash: number = fnv.start
  for (let at = from; at < end; at += 1) hash = Math.imul(hash ^ bytes[at]!, fnv.prime)
  return hash
}

function asBuffer({ buffer, byteOffset, byteLength }: Uint8Array): Buffer {
  return Buffer.from(buffer, byteOffset, byteLength)
}
