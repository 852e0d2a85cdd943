import type { Traits } from '#app/models/comparable/traits.ts'
import type { SearchDocument } from '#app/models/search/document.ts'
import type { Analysed } from '#app/search/analysis/analysed.server.ts'
import { titleSortKey } from '#app/search/title-sort-key.ts'
import { Documents, textEnd } from './documents.ts'
import { PlacedDocuments } from './placed.ts'
import { type Segment, SegmentBuilder } from './segment.ts'
import { Segments } from './segments.ts'
import { TitleWords } from './title-words.ts'
import { Vocabulary } from './vocabulary.ts'
import { WordRows } from './word-rows.ts'

/** An entry as it goes into the index. */
export interface IndexedRow {
  readonly document: SearchDocument
  readonly analysed: Analysed
  /** Bytes of its document in the database. */
  readonly size: number
  /** What it can be compared by, when it is a case. */
  readonly traits: Traits
}

/** The index in memory: documents, vocabulary, and postings in one large and some small segments. */
export class SearchIndex {
  /** Titles by their words; who asks first waits until it is made. */
  readonly titles: TitleWords
  /** Cases and pages of gemeenten by place. */
  readonly placed: PlacedDocuments
  readonly #segments: Segments

  constructor(
    readonly documents = new Documents(),
    readonly vocabulary = new Vocabulary(),
    readonly words = new WordRows(vocabulary),
    segments: readonly Segment[] = [],
  ) {
    this.titles = new TitleWords(documents, vocabulary, words)
    this.placed = new PlacedDocuments(documents)
    this.#segments = new Segments(this, segments)
  }

  get segments(): readonly Segment[] {
    return this.#segments.all
  }

  /** Adds entries, in place of those with the same id, as one new segment. */
  add(rows: Iterable<IndexedRow>) {
    const builder = new SegmentBuilder()
    let added = 0
    for (const row of rows) {
      this.#addRow(row, builder)
      added += 1
    }
    if (added === 0) return
    this.#segments.add(builder.build())
  }

  #addRow({ document, analysed, size, traits }: IndexedRow, builder: SegmentBuilder) {
    this.remove(document.id)
    const { vocabulary } = this
    const terms = analysed.terms.map((term) => vocabulary.terms.number(term))
    const words = analysed.words.map((word) =>
      vocabulary.word(word.text, () => word.terms.map((t) => terms[t]!)),
    )
    const doc = this.documents.add({
      ...document,
      titleKey: titleSortKey(document.title),
      size,
      traits,
    })
    this.words.add(wordsInOrder(analysed, words))
    for (let i = 0; i < terms.length; i += 1) builder.add(doc, terms[i]!, analysed.weights[i]!)
    if (this.documents.isPublic(doc)) this.#count(doc, 1)
  }

  /** Takes an entry out; nothing happens when it is not there. */
  remove(id: string) {
    const doc = this.documents.find(id)
    if (doc === undefined) return
    if (this.documents.isPublic(doc)) this.#count(doc, -1)
    this.documents.remove(doc)
    this.words.drop(doc)
  }

  #count(doc: number, by: number) {
    const { array } = this.vocabulary.publicCount
    for (const word of new Set(this.words.list(doc))) if (word !== textEnd) array[word]! += by
  }

  /** Whether there is merging to do. */
  get untidy(): boolean {
    return this.#segments.untidy
  }

  /** Merges segments for at most so many milliseconds; questions can be answered in between. */
  tidy(milliseconds: number) {
    if (this.#segments.tidy(milliseconds)) this.vocabulary.sort()
  }

  /** Makes all segments one, at once. */
  compact() {
    this.#segments.compact()
    this.vocabulary.sort()
  }
}

function wordsInOrder(analysed: Analysed, words: readonly number[]): number[] {
  const row: number[] = []
  for (const section of analysed.sections) {
    for (let i = 0; i < section.words.length; i += 1) row.push(words[section.words[i]!]!)
    row.push(textEnd)
  }
  return row
}
