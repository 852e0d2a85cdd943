import { Documents } from './documents.ts'
import { Lists, Names, Numbers } from './growable.ts'
import { SearchIndex } from './index.ts'
import { Vocabulary } from './vocabulary.ts'

/** The length with what fills it up to a whole number of eight bytes. */
export function padded(length: number): number {
  return Math.ceil(length / 8) * 8
}

const text = (texts: readonly string[]) => Buffer.from(JSON.stringify(texts))
const bytesOf = (array: Uint32Array) => new Uint8Array(array.buffer, array.byteOffset, array.byteLength)
const numbers = (of: Numbers) => bytesOf(of.filledPart())
const lists = (of: Lists) => [numbers(of.starts), numbers(of.values)]

/** The index as bytes, in the order in which `indexOf` reads them. What may change while they are written is copied. */
export function partsOf({ documents: d, vocabulary: v, segments }: SearchIndex): Uint8Array[] {
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
    ...lists(d.traits),
    text(d.traitValues.texts),
    text(v.terms.texts),
    text(v.words.texts),
    ...lists(v.wordTerms),
    numbers(v.publicCount).slice(),
    bytesOf(v.sorted),
    ...segments.flatMap((s) => [bytesOf(s.terms), bytesOf(s.starts), bytesOf(s.docs), s.weights]),
  ]
}

/** The index out of a file whose parts start at `from` and have these lengths. */
export function indexOf(bytes: Buffer, from: number, lengths: readonly number[]): SearchIndex {
  let part = 0
  let at = from
  const next = () => {
    const start = at
    const length = lengths[part] ?? 0
    part += 1
    at += padded(length)
    return bytes.subarray(start, start + length)
  }
  const readTexts = () => JSON.parse(next().toString('utf8')) as string[]
  const read32 = () => {
    const some = next()
    // A copy: the places in the file need not be those that typed arrays ask for.
    return new Uint32Array(some.buffer.slice(some.byteOffset, some.byteOffset + some.byteLength))
  }
  const readNumbers = () => Numbers.filled(read32())
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
  const segments = []
  while (part < lengths.length) {
    segments.push({ terms: read32(), starts: read32(), docs: read32(), weights: Uint8Array.from(next()) })
  }
  return new SearchIndex(documents, vocabulary, segments)
}
