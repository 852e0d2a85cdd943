import { readFileSync } from 'node:fs'
import { mkdir, open, rename, rm } from 'node:fs/promises'
import path from 'node:path'
import { crc32 } from 'node:zlib'
import { Documents } from './documents.ts'
import { Lists, Names, Numbers } from './growable.ts'
import { SearchIndex } from './index.ts'
import { Vocabulary } from './vocabulary.ts'

/** What a snapshot must agree on with the database and the program. */
export interface SnapshotKey {
  readonly generation: number
  readonly lexicon: string
  readonly history: string
}

/** Raise it when the bytes or their meaning change. */
const format = 'leerplein-search-index 1'

/** Written at once; between two pieces questions are answered. */
const piece = 4 * 1024 * 1024

/**
 * Writes the index to a file, first under another name, so that a file is whole or not there.
 *
 * @throws the error of the file system.
 */
export async function writeSnapshot(file: string, key: SnapshotKey, index: SearchIndex): Promise<void> {
  const parts = partsOf(index)
  const header = JSON.stringify({ format, ...key, lengths: parts.map((part) => part.byteLength) })
  const temporary = `${file}.${process.pid}.tmp`
  await mkdir(path.dirname(file), { recursive: true })
  const handle = await open(temporary, 'w')
  try {
    let sum = 0
    const write = async (bytes: Uint8Array) => {
      for (let at = 0; at < bytes.length; at += piece) {
        const some = bytes.subarray(at, at + piece)
        sum = crc32(some, sum)
        await handle.writeFile(some)
      }
    }
    await write(Buffer.from(`${header.padEnd(padded(header.length + 1) - 1)}\n`))
    for (const part of parts) {
      await write(part)
      await write(new Uint8Array(padded(part.byteLength) - part.byteLength))
    }
    await handle.writeFile(Buffer.from(Uint32Array.of(sum).buffer))
    await handle.sync()
    await handle.close()
    await rename(temporary, file)
  } catch (error) {
    await handle.close().catch(() => undefined)
    await rm(temporary, { force: true })
    throw error
  }
}

type Read = { readonly index: SearchIndex; readonly generation: number } | { readonly doubt: string }

/**
 * Reads a snapshot.
 *
 * @param expected what its key must be, by the generation that it is of.
 * @returns undefined when there is none; the doubt when it is not to be used.
 */
export function readSnapshot(file: string, expected: (generation: number) => SnapshotKey): Read | undefined {
  let bytes: Buffer
  try {
    bytes = readFileSync(file)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOENT' ? undefined : { doubt: 'it cannot be read' }
  }
  const end = bytes.length - 4
  if (end < 0 || crc32(bytes.subarray(0, end)) !== bytes.readUInt32LE(end))
    return { doubt: 'it is damaged or cut off' }
  const newline = bytes.indexOf(10)
  const { lengths, ...key } = JSON.parse(bytes.toString('utf8', 0, newline)) as Header
  if (key.format !== format) return { doubt: 'it is of another version of the program' }
  if (key.lexicon !== expected(key.generation).lexicon) return { doubt: 'it is of another lexicon' }
  if (key.history !== expected(key.generation).history) return { doubt: 'it is of another database' }
  return { index: indexOf(bytes, newline + 1, lengths), generation: key.generation }
}

interface Header extends SnapshotKey {
  readonly format: string
  readonly lengths: readonly number[]
}

function padded(length: number): number {
  return Math.ceil(length / 8) * 8
}

const text = (texts: readonly string[]) => Buffer.from(texts.join('\n'))
const bytesOf = (array: Uint32Array) => new Uint8Array(array.buffer, array.byteOffset, array.byteLength)
const numbers = (of: Numbers) => bytesOf(of.filledPart())
const lists = (of: Lists) => [numbers(of.starts), numbers(of.values)]

/** The index as bytes, in the order in which `indexOf` reads them. What may change while they are written is copied. */
function partsOf({ documents: d, vocabulary: v, segments }: SearchIndex): Uint8Array[] {
  return [
    text(d.ids),
    text(d.titleKeys),
    text(d.kinds.texts),
    numbers(d.kindOf),
    numbers(d.published),
    numbers(d.alive).slice(),
    numbers(d.sizes),
    ...lists(d.readers),
    ...lists(d.facets),
    ...lists(d.words),
    text(d.principals.texts),
    text(d.values.texts),
    text(v.terms.texts),
    text(v.words.texts),
    ...lists(v.wordTerms),
    numbers(v.publicCount).slice(),
    bytesOf(v.sorted),
    ...segments.flatMap((s) => [bytesOf(s.terms), bytesOf(s.starts), bytesOf(s.docs), s.weights]),
  ]
}

function indexOf(bytes: Buffer, from: number, lengths: readonly number[]): SearchIndex {
  let part = 0
  let at = from
  const next = () => {
    const start = at
    const length = lengths[part] ?? 0
    part += 1
    at += padded(length)
    return bytes.subarray(start, start + length)
  }
  const readTexts = () => {
    const all = next()
    return all.length === 0 ? [] : all.toString('utf8').split('\n')
  }
  const read32 = () => {
    const some = next()
    // A copy: the places in the file need not be those that typed arrays ask for.
    return new Uint32Array(some.buffer.slice(some.byteOffset, some.byteOffset + some.byteLength))
  }
  const readNumbers = () => Numbers.filled(read32())
  const readLists = () => new Lists(readNumbers(), readNumbers())
  const ids = readTexts()
  const titleKeys = readTexts()
  // Titles without a letter have an empty key, and one empty text reads as none.
  const keys = ids.map((_, i) => titleKeys[i] ?? '')
  const documents = new Documents(
    ids,
    keys,
    new Names(readTexts()),
    readNumbers(),
    readNumbers(),
    readNumbers(),
    readNumbers(),
    readLists(),
    readLists(),
    readLists(),
    new Names(readTexts()),
    new Names(readTexts()),
  )
  const vocabulary = new Vocabulary(
    new Names(readTexts()),
    new Names(readTexts()),
    readLists(),
    readNumbers(),
    read32(),
  )
  const segments = []
  while (part < lengths.length) {
    segments.push({ terms: read32(), starts: read32(), docs: read32(), weights: Uint8Array.from(next()) })
  }
  return new SearchIndex(documents, vocabulary, segments)
}
