/** Writes numbers and texts one after the other. */
export class Writer {
  #bytes = Buffer.allocUnsafe(4096)
  #at = 0

  /** Seven bits to a byte, the lowest first; the high bit says that more follow. */
  number(value: number) {
    this.#room(5)
    let rest = value
    while (rest > 127) {
      this.#bytes[this.#at++] = (rest & 127) | 128
      rest >>>= 7
    }
    this.#bytes[this.#at++] = rest
  }

  string(text: string) {
    const length = Buffer.byteLength(text)
    this.number(length)
    this.#room(length)
    this.#at += this.#bytes.write(text, this.#at)
  }

  bytes(): Buffer {
    return Buffer.from(this.#bytes.subarray(0, this.#at))
  }

  #room(size: number) {
    if (this.#at + size <= this.#bytes.length) return
    const larger = Buffer.allocUnsafe(Math.max(this.#bytes.length * 2, this.#at + size))
    this.#bytes.copy(larger)
    this.#bytes = larger
  }
}

/** Reads what a Writer wrote; throws RangeError at a number or text that is cut off. */
export class Reader {
  readonly #bytes: Buffer
  #at = 0

  constructor(bytes: Uint8Array) {
    this.#bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  }

  number(): number {
    let value = 0
    for (let shift = 0; ; shift += 7) {
      const byte = this.#bytes[this.#at]
      if (byte === undefined || shift > 28) throw new RangeError('the analysed document is cut off')
      this.#at += 1
      value |= (byte & 127) << shift
      if (byte < 128) return value >>> 0
    }
  }

  string(): string {
    const start = this.#passText()
    return this.#bytes.toString('utf8', start, this.#at)
  }

  /** Passes a text, and says which of these it is; -1 for none. Nothing is made for a text that nobody wants. */
  which(texts: readonly Buffer[]): number {
    const start = this.#passText()
    const length = this.#at - start
    for (let i = 0; i < texts.length; i += 1) {
      const text = texts[i]!
      if (text.length === length && text.compare(this.#bytes, start, this.#at) === 0) return i
    }
    return -1
  }

  #passText(): number {
    const length = this.number()
    const start = this.#at
    if (start + length > this.#bytes.length) throw new RangeError('the analysed document is cut off')
    this.#at = start + length
    return start
  }
}
