import { textsOf } from '#app/search/analysis/analyse.server.ts'
import type { SearchIndex } from './index.ts'
import type { Rows } from './rows.ts'
import type { Placed } from './snippet.ts'

/** Texts of so many entries are remembered: most questions lead to the same few. */
const kept = 400

/** The texts of hits out of their rows, with the places of their words. */
export class Texts {
  readonly #rows: Rows
  readonly #known = new Map<number, Placed[]>()
  #index: SearchIndex | undefined

  constructor(rows: Rows) {
    this.#rows = rows
  }

  /** Title first, then summary, body and the rest. An entry that changes gets another number in the index. */
  of(index: SearchIndex, doc: number): readonly Placed[] {
    if (this.#index !== index) this.#known.clear()
    this.#index = index
    const texts = this.#known.get(doc) ?? this.#read(index, doc)
    // The one that was asked for least lately stands first, and goes first.
    this.#known.delete(doc)
    this.#known.set(doc, texts)
    const [oldest] = this.#known.keys()
    if (this.#known.size > kept && oldest !== undefined) this.#known.delete(oldest)
    return texts
  }

  #read({ documents }: SearchIndex, doc: number): Placed[] {
    const row = this.#rows.places(documents.ids[doc]!)
    if (!row) return []
    const texts = textsOf(row.document)
    let at = documents.words.start(doc)
    return row.sections.flatMap((section, i) => {
      const from = at
      at += section.words.length + 1
      const text = texts[i]?.text
      return text === undefined
        ? []
        : [{ text, section, words: documents.words.values.array.subarray(from, at - 1) }]
    })
  }
}
