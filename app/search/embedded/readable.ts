import type { Documents } from './documents.ts'

/** The documents that an asker may read. */
export interface Readable {
  /** 1 for each document that counts and shows. */
  readonly pass: Uint8Array
  readonly count: number
}

const kept = 64

/** Remembers which documents whom may be shown, and looks only at those that came or went since. */
export class ReadableCache {
  readonly #known = new Map<string, ReadableOf>()
  #documents: Documents | undefined

  /** @param readers principals of the asker; without any, nothing is readable. What it gives holds until the index changes. */
  of({ documents }: { readonly documents: Documents }, readers: readonly string[]): Readable {
    if (this.#documents !== documents || this.#known.size > kept) this.#known.clear()
    this.#documents = documents
    const key = [...new Set(readers)].sort().join('\n')
    const known = this.#known.get(key) ?? new ReadableOf(documents, readers)
    this.#known.set(key, known)
    return known.now()
  }
}

/** What one sort of asker may read of the documents. */
class ReadableOf {
  readonly #documents: Documents
  readonly #readers: readonly string[]
  #pass = new Uint8Array(0)
  #count = 0
  /** Documents that were looked at. */
  #seen = 0
  /** Those of `removed` that were looked at. */
  #removed = 0

  constructor(documents: Documents, readers: readonly string[]) {
    this.#documents = documents
    this.#readers = readers
  }

  now(): Readable {
    const { size, removed } = this.#documents
    if (this.#seen < size || this.#removed < removed.length) this.#catchUp()
    return { pass: this.#pass.subarray(0, size), count: this.#count }
  }

  #catchUp() {
    const { size, alive, readers, removed } = this.#documents
    for (; this.#removed < removed.length; this.#removed += 1) {
      const doc = removed.array[this.#removed]!
      this.#count -= this.#pass[doc] ?? 0
      this.#pass[doc] = 0
    }
    this.#fit(size)
    const asker = this.#asker()
    for (let doc = this.#seen; doc < size; doc += 1) {
      if (alive.array[doc] !== 1) continue
      for (let at = readers.start(doc); at < readers.end(doc); at += 1) {
        if (asker[readers.values.array[at]!] !== 1) continue
        this.#pass[doc] = 1
        this.#count += 1
        break
      }
    }
    this.#seen = size
  }

  /** 1 for each principal that the asker is. */
  #asker(): Uint8Array {
    const { principals } = this.#documents
    const asker = new Uint8Array(principals.size)
    for (const principal of this.#readers) {
      const number = principals.find(principal)
      if (number !== undefined) asker[number] = 1
    }
    return asker
  }

  #fit(size: number) {
    if (size <= this.#pass.length) return
    const larger = new Uint8Array(Math.ceil(1.25 * size) + 1024)
    larger.set(this.#pass)
    this.#pass = larger
  }
}

/** What is readable beside some documents. */
export function readableBeside(docs: ReadonlySet<number>, readable: Readable): Pick<Readable, 'pass'> {
  if (docs.size === 0) return readable
  const pass = readable.pass.slice()
  for (const doc of docs) pass[doc] = 0
  return { pass }
}
