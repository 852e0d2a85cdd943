import type { Places } from './analysed.server.ts'
import { Reader } from './bytes.server.ts'

/**
 * Reads only the places of words and sentences out of an analysed document. It has one room for all, since a page
 * of hits would otherwise make so much garbage that collecting it takes longer than searching.
 */
export class PlacesReader {
  #room = new Uint32Array(4096)
  #filled = 0

  /**
   * The places in each text. They hold until the next call.
   *
   * @throws RangeError when the bytes are cut off.
   */
  read(bytes: Uint8Array): Places[] {
    // Every number takes a byte or more.
    if (this.#room.length < bytes.length) this.#room = new Uint32Array(bytes.length * 2)
    this.#filled = 0
    const from = new Reader(bytes)
    return Array.from({ length: from.number() }, () => this.#section(from))
  }

  #section(from: Reader): Places {
    const count = from.number()
    const [starts, ends] = [this.#take(count), this.#take(count)]
    let at = 0
    for (let i = 0; i < count; i += 1) {
      from.number()
      starts[i] = at + from.number()
      at = starts[i]! + from.number()
      ends[i] = at
    }
    const sentences = this.#take(from.number())
    let before = 0
    for (let i = 0; i < sentences.length; i += 1) {
      before += from.number()
      sentences[i] = before
    }
    return { starts, ends, sentences }
  }

  #take(size: number): Uint32Array {
    if (this.#filled + size > this.#room.length) throw new RangeError('the analysed document is cut off')
    this.#filled += size
    return this.#room.subarray(this.#filled - size, this.#filled)
  }
}
