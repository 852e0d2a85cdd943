import { Numbers } from './growable.ts'

// A number is written plus one, so that `textEnd` is 0, seven bits in a byte, the lowest first, all but the last
// with the eighth bit set. Words that are frequent were met early and have small numbers: of the hundred million words
// of a large site most take one byte or two.

/** The most bytes that a number takes. */
const mostBytes = 5

/** Rows of numbers, packed. They are added at the end and read as a whole. */
export class PackedRows {
  #bytes: Uint8Array
  #room = new Uint32Array(1024)

  /** @param bytes those of `starts`, and room behind them; taken as they are. */
  constructor(
    readonly starts = new Numbers(Uint32Array.of(0), 1),
    bytes = new Uint8Array(4096),
  ) {
    this.#bytes = bytes
  }

  add(row: Iterable<number>) {
    let at = this.#size
    for (const number of row) {
      if (at + mostBytes > this.#bytes.length) this.#grow()
      let rest = (number + 1) >>> 0
      for (; rest > 127; rest >>>= 7) this.#bytes[at++] = rest | 128
      this.#bytes[at++] = rest
    }
    this.starts.push(at)
  }

  /** A row; it holds until the next one is read. */
  list(index: number): Uint32Array {
    const bytes = this.#bytes
    const end = this.starts.array[index + 1]!
    let at = this.starts.array[index]!
    if (this.#room.length < end - at) this.#room = new Uint32Array(2 * (end - at))
    const room = this.#room
    let count = 0
    while (at < end) {
      let byte = bytes[at++]!
      let value = byte & 127
      for (let shift = 7; byte > 127; shift += 7) {
        byte = bytes[at++]!
        value |= (byte & 127) << shift
      }
      room[count++] = value - 1
    }
    return room.subarray(0, count)
  }

  filledPart(): Uint8Array {
    return this.#bytes.subarray(0, this.#size)
  }

  get #size(): number {
    return this.starts.last() ?? 0
  }

  #grow() {
    const larger = new Uint8Array(this.#bytes.length * 2)
    larger.set(this.#bytes)
    this.#bytes = larger
  }
}
