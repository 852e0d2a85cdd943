import type { SearchIndex } from './index.ts'

/** The documents that an asker may read. */
export interface Readable {
  /** 1 for each document that counts and shows. */
  readonly pass: Uint8Array
  readonly count: number
}

const kept = 64

/** Remembers, for as long as the index stays as it is, which documents whom may be shown. */
export class ReadableCache {
  readonly #known = new Map<string, Readable>()
  #version = -1

  /** @param readers principals of the asker; without any, nothing is readable. */
  of(index: SearchIndex, readers: readonly string[]): Readable {
    if (this.#version !== index.version || this.#known.size > kept) this.#known.clear()
    this.#version = index.version
    const key = [...new Set(readers)].sort().join('\n')
    const known = this.#known.get(key) ?? readable(index, readers)
    this.#known.set(key, known)
    return known
  }
}

function readable({ documents }: SearchIndex, readers: readonly string[]): Readable {
  const asker = new Uint8Array(documents.principals.size)
  for (const principal of readers) {
    const number = documents.principals.find(principal)
    if (number !== undefined) asker[number] = 1
  }
  const pass = new Uint8Array(documents.size)
  let count = 0
  for (let doc = 0; doc < documents.size; doc += 1) {
    if (documents.alive.array[doc] !== 1) continue
    for (let at = documents.readers.start(doc); at < documents.readers.end(doc); at += 1) {
      if (asker[documents.readers.values.array[at]!] !== 1) continue
      pass[doc] = 1
      count += 1
      break
    }
  }
  return { pass, count }
}

/** What is readable beside some documents. */
export function readableBeside(docs: ReadonlySet<number>, readable: Readable): Pick<Readable, 'pass'> {
  if (docs.size === 0) return readable
  const pass = readable.pass.slice()
  for (const doc of docs) pass[doc] = 0
  return { pass }
}
