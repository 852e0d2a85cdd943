import type { FacetName } from '#app/models/entries/facets.ts'
import type { FacetCount, SearchQuestion } from '#app/models/search/port.ts'
import { countOfBoth } from './bit-count.ts'
import type { Documents } from './documents.ts'
import { type Bits, bitsOf, FacetBits, setBit } from './facet-bits.ts'
import type { Lists } from './growable.ts'

type Counts = Partial<Record<FacetName, FacetCount[]>>

/** From so many times fewer than all documents on, bits count sooner than one document after the other. */
const manyFrom = 64

/** Chooses and counts by facet: any of the values within a facet, all facets together. */
export class FacetCounter {
  readonly #documents: Documents
  readonly #question: SearchQuestion
  readonly #counts: Uint32Array
  /** The facets in which something was chosen; each has the bit of its place. */
  readonly #facets: string[] = []
  /** Of each value: the bit of its facet when it was chosen. */
  readonly #chosen: Uint32Array
  /** Of each value: the bit of its facet, chosen or not; 0 when nothing was chosen in the facet. */
  readonly #facetBit: Uint32Array

  constructor(documents: Documents, question: SearchQuestion) {
    this.#documents = documents
    this.#question = question
    const { size } = documents.values
    this.#counts = new Uint32Array(size)
    this.#chosen = new Uint32Array(size)
    this.#facetBit = new Uint32Array(size)
    for (const [facet, values] of Object.entries(question.chosen)) {
      if (!values || values.length === 0) continue
      const bit = 2 ** this.#facets.length
      this.#facets.push(facet)
      for (const value of documents.facetBits.valuesOf(facet)) this.#facetBit[value] = bit
      for (const value of values) {
        const number = documents.values.find(`${facet}=${value}`)
        if (number !== undefined) this.#chosen[number] = bit
      }
    }
  }

  /**
   * Counts the documents and keeps, at the front of the array, those that have what was chosen.
   *
   * @param atOnce how they are counted; the counts are the same.
   * @returns how many were kept.
   */
  count(docs: Uint32Array, size: number, atOnce = size * manyFrom > this.#documents.size): number {
    const nearlyKept = this.#facets.map((facet) =>
      atOnce && FacetBits.has(facet) ? this.#noBits() : undefined,
    )
    const count = this.#facets.length === 0 ? size : this.#choose(docs, size, nearlyKept)
    const kept = docs.subarray(0, count)
    if (atOnce) this.#countAtOnce(kept, nearlyKept)
    else this.#countEach(kept, this.#documents.facets)
    return count
  }

  #noBits(): Bits {
    return new Uint32Array(Math.ceil(this.#documents.size / 32))
  }

  /**
   * Keeps what has what was chosen. What only one facet keeps out counts there, as if nothing had been chosen in it:
   * it is counted, or put into the bits for the facet of that place.
   */
  #choose(docs: Uint32Array, size: number, nearlyKept: readonly (Bits | undefined)[]): number {
    const { starts, values } = this.#documents.facets
    const all = 2 ** this.#facets.length - 1
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
      } else if ((missing & (missing - 1)) === 0) {
        const nearly = nearlyKept[31 - Math.clz32(missing)]
        if (nearly) setBit(nearly, doc)
        else
          for (let at = from; at < to; at += 1)
            if (facetBit[values.array[at]!] === missing) counts[values.array[at]!]! += 1
      }
    }
    return kept
  }

  /** @param lists values of each document. */
  #countEach(docs: Uint32Array, { starts: { array: starts }, values: { array: values } }: Lists) {
    const counts = this.#counts
    for (let i = 0; i < docs.length; i += 1) {
      const doc = docs[i]!
      const to = starts[doc + 1]!
      for (let at = starts[doc]!; at < to; at += 1) counts[values[at]!]! += 1
    }
  }

  /** @param nearlyKept what only the facet of that place keeps out, where that was not counted yet. */
  #countAtOnce(docs: Uint32Array, nearlyKept: readonly (Bits | undefined)[]) {
    const { facetBits, size } = this.#documents
    const kept = bitsOf(docs, size)
    const counts = this.#counts
    for (const facet of this.#question.counted.filter((each) => FacetBits.has(each))) {
      const nearly = nearlyKept[this.#facets.indexOf(facet)]
      for (const value of facetBits.valuesOf(facet)) {
        const having = facetBits.of(value)!
        counts[value]! += countOfBoth(kept, having) + (nearly ? countOfBoth(nearly, having) : 0)
      }
    }
    if (this.#question.counted.some((facet) => !FacetBits.has(facet))) this.#countEach(docs, facetBits.others)
  }

  /** What was counted, most first, equal ones by value; chosen values are always there. */
  counted(): Counts {
    const { facetBits, values } = this.#documents
    const counts: Counts = {}
    for (const facet of this.#question.counted) {
      const list: FacetCount[] = []
      for (const number of facetBits.valuesOf(facet)) {
        const count = this.#counts[number]!
        if (count > 0) list.push({ value: values.texts[number]!.slice(facet.length + 1), count })
      }
      for (const value of new Set(this.#question.chosen[facet]))
        if (!list.some((each) => each.value === value)) list.push({ value, count: 0 })
      counts[facet] = list.sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
    }
    return counts
  }
}
