import type { FacetName } from '#app/models/entries/facets.ts'
import type { FacetCount, SearchQuestion } from '#app/models/search/port.ts'
import type { Documents } from './documents.ts'

type Counts = Partial<Record<FacetName, FacetCount[]>>

/** Chooses and counts by facet: any of the values within a facet, all facets together. */
export class FacetCounter {
  readonly #documents: Documents
  readonly #question: SearchQuestion
  readonly #counts: Uint32Array
  /** A bit for each facet in which something was chosen. */
  readonly #bits = new Map<string, number>()
  /** Of each value: the bit of its facet when it was chosen. */
  readonly #chosen: Uint32Array
  /** Of each value: the bit of its facet, chosen or not; 0 when nothing was chosen in the facet. */
  readonly #facetBit: Uint32Array

  constructor(documents: Documents, question: SearchQuestion) {
    this.#documents = documents
    this.#question = question
    const { texts } = documents.values
    this.#counts = new Uint32Array(texts.length)
    this.#chosen = new Uint32Array(texts.length)
    this.#facetBit = new Uint32Array(texts.length)
    for (const [facet, values] of Object.entries(question.chosen)) {
      if (!values || values.length === 0) continue
      const bit = 2 ** this.#bits.size
      this.#bits.set(facet, bit)
      for (const [value, text] of texts.entries())
        if (text.startsWith(`${facet}=`)) this.#facetBit[value] = bit
      for (const value of values) {
        const number = documents.values.find(`${facet}=${value}`)
        if (number !== undefined) this.#chosen[number] = bit
      }
    }
  }

  /**
   * Counts the documents and keeps, at the front of the array, those that have what was chosen.
   *
   * @returns how many were kept.
   */
  count(docs: Uint32Array, size: number): number {
    const { starts, values } = this.#documents.facets
    const all = 2 ** this.#bits.size - 1
    const counts = this.#counts
    const chosen = this.#chosen
    const facetBit = this.#facetBit
    let kept = 0
    for (let i = 0; i < size; i += 1) {
      const doc = docs[i]!
      const from = starts.array[doc]!
      const to = starts.array[doc + 1]!
      let missing = all
      for (let at = from; missing !== 0 && at < to; at += 1) missing &= ~chosen[values.array[at]!]!
      if (missing === 0) {
        docs[kept] = doc
        kept += 1
        for (let at = from; at < to; at += 1) counts[values.array[at]!]! += 1
      } else if ((missing & (missing - 1)) === 0) {
        // Only one facet keeps it out: there it counts, as if nothing had been chosen in that facet.
        for (let at = from; at < to; at += 1)
          if (facetBit[values.array[at]!] === missing) counts[values.array[at]!]! += 1
      }
    }
    return kept
  }

  /** What was counted, most first, equal ones by value; chosen values are always there. */
  counted(): Counts {
    const { counted, chosen } = this.#question
    const counts: Counts = {}
    for (const facet of counted) {
      counts[facet] = [...new Set(chosen[facet])].flatMap((value) =>
        this.#countOf(`${facet}=${value}`) > 0 ? [] : [{ value, count: 0 }],
      )
    }
    for (const [number, text] of this.#documents.values.texts.entries()) {
      const count = this.#counts[number]!
      if (count === 0) continue
      const equals = text.indexOf('=')
      counts[text.slice(0, equals) as FacetName]?.push({ value: text.slice(equals + 1), count })
    }
    for (const list of Object.values(counts))
      list.sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
    return counts
  }

  #countOf(text: string): number {
    return this.#counts[this.#documents.values.find(text) ?? -1] ?? 0
  }
}
