import { Documents } from './documents.ts'
import { Lists, Names, type Numbers } from './growable.ts'
import { SearchIndex } from './index.ts'
import { PackedTexts } from './packed-texts.ts'
import type { SnapshotFile } from './snapshot-file.server.ts'
import { TraitSets } from './trait-sets.ts'
import { Vocabulary } from './vocabulary.ts'
import { WordRows } from './word-rows.ts'

/** The length with what fills it up to a whole number of eight bytes. */
export function padded(length: number): number {
  return Math.ceil(length / 8) * 8
}

const bytesOf = (array: Uint32Array) => new Uint8Array(array.buffer, array.byteOffset, array.byteLength)
const numbers = (of: Numbers) => bytesOf(of.filledPart())
const lists = (of: Lists) => [numbers(of.starts), numbers(of.values)]
const packed = (of: PackedTexts) => [numbers(of.starts), of.bytes]

/** The index as bytes, in the order in which `indexOf` reads them. What may change while they are written is copied. */
export function partsOf({ documents: d, vocabulary: v, words: w, segments }: SearchIndex): Uint8Array[] {
  return [
    ...packed(d.ids),
    ...packed(d.titleKeys),
    ...texts(d.kinds.texts),
    numbers(d.kindOf),
    numbers(d.published),
    numbers(d.alive).slice(),
    numbers(d.sizes),
    ...lists(d.readers),
    ...lists(d.facets),
    ...texts(d.principals.texts),
    ...texts(d.values.texts),
    ...texts(d.traitValues.texts),
    numbers(d.traitSets.before),
    numbers(d.traitSets.last),
    ...lists(d.traitSets.ofDocument),
    ...texts(v.terms.texts),
    ...texts(v.words.texts),
    ...lists(v.wordTerms),
    numbers(v.publicCount).slice(),
    bytesOf(v.sorted),
    ...texts(w.outlines, 'latin1'),
    numbers(w.starts),
    w.numbers,
    ...segments.flatMap((s) => [bytesOf(s.terms), bytesOf(s.starts), bytesOf(s.counts), s.bytes]),
  ]
}

/** The index out of the parts of a file. */
export function indexOf(file: SnapshotFile): SearchIndex {
  const names = () => new Names(file.texts('utf8'))
  const packed = () => new PackedTexts(file.numbers(), file.bytes().array)
  const lists = () => new Lists(file.numbers(), file.numbers())
  const documents = new Documents(
    packed(),
    packed(),
    names(),
    file.numbers(),
    file.numbers(),
    file.numbers(),
    file.numbers(),
    lists(),
    lists(),
    names(),
    names(),
    names(),
    new TraitSets(file.numbers(), file.numbers(), lists()),
  )
  const vocabulary = new Vocabulary(names(), names(), lists(), file.numbers(), file.numbers().filledPart())
  const outlines = file.texts('latin1')
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

/** How many bytes each of the texts has, and the bytes. */
function texts(all: readonly string[], encoding: 'utf8' | 'latin1' = 'utf8'): Uint8Array[] {
  const lengths = Uint32Array.from(all, (text) => Buffer.byteLength(text, encoding))
  const bytes = Buffer.allocUnsafe(lengths.reduce((sum, length) => sum + length, 0))
  let at = 0
  for (const text of all) at += bytes.write(text, at, encoding)
  return [bytesOf(lengths), bytes]
}
