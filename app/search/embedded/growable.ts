/** Up to this length what is full gets twice as long, then a quarter longer: of so much room most is never needed. */
const short = 100_000

/** The same bytes when there are so many, else a longer copy. */
export function withRoomFor(needed: number, bytes: Uint8Array): Uint8Array {
  if (needed <= bytes.length) return bytes
  const larger = new Uint8Array(Math.max(needed, longer(bytes.length)))
  larger.set(bytes)
  return larger
}

function longer(length: number): number {
  return Math.max(1024, length < short ? 2 * length : Math.ceil(1.25 * length))
}

/** Numbers that are added one by one and read as a typed array: `array` up to `length`. */
export class Numbers {
  /** @param array taken as it is; @param length how many of its places are filled. */
  constructor(
    public array: Uint32Array = new Uint32Array(1024),
    public length = 0,
  ) {}

  push(value: number) {
    if (this.length === this.array.length) {
      const larger = new Uint32Array(longer(this.length))
      larger.set(this.array)
      this.array = larger
    }
    this.array[this.length] = value
    this.length += 1
  }

  last(): number | undefined {
    return this.length === 0 ? undefined : this.array[this.length - 1]
  }

  filledPart(): Uint32Array {
    return this.array.subarray(0, this.length)
  }
}

/** A row of lists of numbers: list `i` is `values.array` from `starts[i]` to `starts[i + 1]`. */
export class Lists {
  constructor(
    readonly starts = new Numbers(Uint32Array.of(0), 1),
    readonly values = new Numbers(),
  ) {}

  add(list: Iterable<number>) {
    for (const value of list) this.values.push(value)
    this.starts.push(this.values.length)
  }

  start(index: number): number {
    return this.starts.array[index]!
  }

  end(index: number): number {
    return this.starts.array[index + 1]!
  }

  list(index: number): Uint32Array {
    return this.values.array.subarray(this.start(index), this.end(index))
  }
}

/** Texts with numbers, in the order in which they came. */
export class Names {
  readonly texts: string[] = []
  readonly #numbers = new Map<string, number>()

  constructor(texts: readonly string[] = []) {
    for (const text of texts) this.number(text)
  }

  get size(): number {
    return this.texts.length
  }

  /** The number of a text; a new one when it is not known. */
  number(text: string): number {
    const known = this.#numbers.get(text)
    if (known !== undefined) return known
    this.#numbers.set(text, this.texts.length)
    this.texts.push(text)
    return this.texts.length - 1
  }

  find(text: string): number | undefined {
    return this.#numbers.get(text)
  }
}
