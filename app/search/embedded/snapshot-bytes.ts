import { Documents } from './documents.ts'
import { Lists, Names, type Numbers } from './growable.ts'
import { SearchIndex } from './index.ts'
import type { SnapshotFile } from './snapshot-file.server.ts'
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
    ...segments.flatMap((s) => [bytesOf(s.terms), bytesOf(s.starts), bytesOf(s.counts), s.bytes]),
  ]
}

/** The index out of the parts of a file. */
export function indexOf(file: SnapshotFile): SearchIndex {
  const names = () => new Names(file.texts())
  const lists = () => new Lists(file.numbers(), file.numbers())
  const documents = new Documents(
    file.texts(),
    file.texts(),
    names(),
    file.numbers(),
    file.numbers(),
    file.numbers(),
    file.numbers(),
    lists(),
    lists(),
    names(),
    names(),
    lists(),
    names(),
  )
  const vocabulary = new Vocabulary(names(), names(), lists(), file.numbers(), file.numbers().filledPart())
  const outlines = file.letters(file.numbers().filledPart())
  const words = new WordRows(vocabulary, outlines, file.numbers(), file.bytes().array)
  const segments = []
  while (file.hasMore) {
    const terms = file.numbers().filledPart()
    const starts = file.numbers().filledPart()
    const counts = file.numbers().filledPart()
    const { array, length } = file.bytes()
    segments.push({ terms, starts, counts, bytes: array.subarray(0, length) })
  }
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
