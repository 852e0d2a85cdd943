import type { SearchDocument } from '#app/models/search/document.ts'
import type { Analysed } from '#app/search/analysis/analysed.server.ts'
import { titleSortKey } from '#app/search/title-sort-key.ts'
import { Documents, textEnd } from './documents.ts'
import { mergeSegments, type Segment, SegmentBuilder } from './segment.ts'
import { Vocabulary } from './vocabulary.ts'

/** An entry as it goes into the index. */
export interface IndexedRow {
  readonly document: SearchDocument
  readonly analysed: Analysed
  /** Bytes of its document in the database. */
  readonly size: number
}

/** More segments than this are made one. */
const mostSegments = 8

/** The index in memory: documents, vocabulary, and postings in one large and some small segments. */
export class SearchIndex {
  /** Goes up with every change. */
  version = 0
  #merging:
    | { readonly first: number; readonly count: number; readonly work: Generator<void, Segment> }
    | undefined

  constructor(
    readonly documents = new Documents(),
    readonly vocabulary = new Vocabulary(),
    public segments: readonly Segment[] = [],
  ) {}

  /** Adds entries, in place of those with the same id, as one new segment. */
  add(rows: Iterable<IndexedRow>) {
    const builder = new SegmentBuilder()
    let added = 0
    for (const row of rows) {
      this.#addRow(row, builder)
      added += 1
    }
    if (added === 0) return
    this.segments = [...this.segments, builder.build(this.vocabulary.terms.size)]
    this.version += 1
  }

  #addRow({ document, analysed, size }: IndexedRow, builder: SegmentBuilder) {
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
      words: wordsInOrder(analysed, words),
    })
    for (let i = 0; i < terms.length; i += 1) builder.add(doc, terms[i]!, analysed.weights[i]!)
    if (this.documents.isPublic(doc)) this.#count(doc, 1)
  }

  /** Takes an entry out; nothing happens when it is not there. */
  remove(id: string) {
    const doc = this.documents.find(id)
    if (doc === undefined) return
    if (this.documents.isPublic(doc)) this.#count(doc, -1)
    this.documents.remove(doc)
    this.version += 1
  }

  #count(doc: number, by: number) {
    const { array } = this.vocabulary.publicCount
    for (const word of new Set(this.documents.words.list(doc))) if (word !== textEnd) array[word]! += by
  }

  /** Whether there is merging to do. */
  get untidy(): boolean {
    return this.#merging !== undefined || this.segments.length > mostSegments
  }

  /**
   * Merges segments for at most so many milliseconds; questions can be answered in between.
   *
   * @returns whether a merge was completed.
   */
  tidy(milliseconds: number): boolean {
    if (!this.untidy) return false
    this.#merging ??= this.#startMerge()
    const { first, count, work } = this.#merging
    const until = performance.now() + milliseconds
    do {
      const step = work.next()
      if (!step.done) continue
      // What was added meanwhile stands behind the merged ones.
      this.segments = [...this.segments.slice(0, first), step.value, ...this.segments.slice(first + count)]
      this.#merging = undefined
      this.vocabulary.sort()
      return true
    } while (performance.now() < until)
    return false
  }

  /** Makes all segments one, at once. */
  compact() {
    this.#merging = this.#merge(0)
    while (!this.tidy(Number.POSITIVE_INFINITY));
  }

  /** The small ones among themselves, until together they weigh up against the large one. */
  #startMerge() {
    const [largest, ...small] = this.segments
    const postings = small.reduce((sum, segment) => sum + segment.docs.length, 0)
    return this.#merge(largest && postings * 8 < largest.docs.length ? 1 : 0)
  }

  #merge(first: number) {
    const merged = this.segments.slice(first)
    return { first, count: merged.length, work: mergeSegments(merged, this.documents.alive.array) }
  }
}

function* wordsInOrder(analysed: Analysed, words: readonly number[]): Generator<number> {
  for (const section of analysed.sections) {
    for (let i = 0; i < section.words.length; i += 1) yield words[section.words[i]!]!
    yield textEnd
  }
}
