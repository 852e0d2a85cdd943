import { Documents } from './documents.ts'
import { Lists, Names, Numbers } from './growable.ts'
import { SearchIndex } from './index.ts'
import { Vocabulary } from './vocabulary.ts'
import { WordRows } from './word-rows.ts'

/** The length with what fills it up to a whole number of eight bytes. */
export function padded(length: number): number {
  return Math.ceil(length / 8) * 8
}

const text = (texts: readonly string[]) => Buffer.from(JSON.stringify(texts))
const bytesOf = (array: Uint32Array) => new Uint8Array(array.buffer, array.byteOffset, array.byteLength)
const numbers = (of: Numbers) => bytesOf(of.filledPart())
const lists = (of: Lists) => [numbers(of.starts), numbers(of.values)]

/** The index as bytes, in the order in which `indexOf` reads them. What may change while they are written is copied. */
export function partsOf({ documents: d, vocabulary: v, words: w, segments }: SearchIndex): Uint8Array[] {
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
    text(d.principals.texts),
    text(d.values.texts),
    ...lists(d.traits),
    text(d.traitValues.texts),
    text(v.terms.texts),
    text(v.words.texts),
    ...lists(v.wordTerms),
    numbers(v.publicCount).slice(),
    bytesOf(v.sorted),
    ...outlinesAsBytes(w.outlines),
    numbers(w.starts),
    w.numbers,
    ...segments.flatMap((s) => [bytesOf(s.terms), bytesOf(s.starts), s.bytes]),
  ]
}

/** A part as it is read: its bytes are the first of a buffer that has room for more. */
export interface Part {
  readonly buffer: ArrayBuffer
  readonly length: number
}

/** The index out of the parts of a file; it keeps their buffers. */
export function indexOf(parts: readonly Part[]): SearchIndex {
  let part = 0
  const next = () => {
    const one = parts[part]
    if (one === undefined) throw new RangeError('a part is missing')
    part += 1
    return one
  }
  const read8 = () => {
    const { buffer, length } = next()
    return new Uint8Array(buffer, 0, length)
  }
  const readTexts = () => {
    const { buffer, length } = next()
    return JSON.parse(Buffer.from(buffer, 0, length).toString()) as string[]
  }
  const readNumbers = () => {
    const { buffer, length } = next()
    return new Numbers(new Uint32Array(buffer), length / 4)
  }
  const read32 = () => readNumbers().filledPart()
  const readLists = () => new Lists(readNumbers(), readNumbers())
  const documents = new Documents(
    readTexts(),
    readTexts(),
    new Names(readTexts()),
    readNumbers(),
    readNumbers(),
    readNumbers(),
    readNumbers(),
    readLists(),
    readLists(),
    new Names(readTexts()),
    new Names(readTexts()),
    readLists(),
    new Names(readTexts()),
  )
  const vocabulary = new Vocabulary(
    new Names(readTexts()),
    new Names(readTexts()),
    readLists(),
    readNumbers(),
    read32(),
  )
  const outlines = outlinesOf(read32(), read8())
  const words = new WordRows(vocabulary, outlines, readNumbers(), new Uint8Array(next().buffer))
  const segments = []
  while (part < parts.length) segments.push({ terms: read32(), starts: read32(), bytes: read8() })
  return new SearchIndex(documents, vocabulary, words, segments)
}

/** The lengths of outlines, and their letters, a byte for each. */
function outlinesAsBytes(outlines: readonly string[]): Uint8Array[] {
  const lengths = Uint32Array.from(outlines, (outline) => outline.length)
  const letters = Buffer.allocUnsafe(lengths.reduce((sum, length) => sum + length, 0))
  let at = 0
  for (const outline of outlines) at += letters.write(outline, at, 'latin1')
  return [bytesOf(lengths), letters]
}

function outlinesOf(lengths: Uint32Array, letters: Uint8Array): string[] {
  const all = Buffer.from(letters.buffer, letters.byteOffset, letters.byteLength)
  let at = 0
  return Array.from(lengths, (length) => {
    at += length
    return all.toString('latin1', at - length, at)
  })
}
