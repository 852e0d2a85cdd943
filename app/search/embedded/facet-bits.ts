import { Lists, type Names } from './growable.ts'

/** Facets with so many values that few documents have any of them: of those there are no bits. */
const manyValued = new Set(['organisatie', 'gemeente'])

/** A bit for each document. */
export type Bits = Uint32Array

export function setBit(bits: Bits, doc: number) {
  bits[doc >>> 5]! |= 1 << (doc & 31)
}

/** The bits of documents of which there are so many in all. */
export function bitsOf(docs: Uint32Array, all: number): Bits {
  const bits = new Uint32Array(Math.ceil(all / 32))
  for (let i = 0; i < docs.length; i += 1) setBit(bits, docs[i]!)
  return bits
}

/** The facet values of documents, so that many documents are counted at once: 32 of them in one step. */
export class FacetBits {
  /** The values of each document that have no bits. */
  readonly others = new Lists()
  readonly #values: Names
  /** By value; `null` for one of a facet with many values. */
  readonly #bits: (Bits | null)[] = []
  readonly #ofFacet = new Map<string, number[]>()
  readonly #expected: number

  /** @param values the values of facets as `facet=value`, by their number; @param expected so many documents. */
  constructor(values: Names, expected: number) {
    this.#values = values
    this.#expected = expected
  }

  /** Whether the values of a facet have bits. */
  static has(facet: string): boolean {
    return !manyValued.has(facet)
  }

  /** Adds the next document with its list of values. */
  add({ starts: { array: places }, values: { array: values } }: Lists, doc: number) {
    const { starts, values: others } = this.others
    const end = places[doc + 1]!
    for (let at = places[doc]!; at < end; at += 1) {
      const value = values[at]!
      const known = this.#bits[value]
      const bits = known === undefined ? this.#meet(value, doc) : known
      if (bits === null) others.push(value)
      else setBit(doc >>> 5 < bits.length ? bits : this.#larger(value, bits, doc), doc)
    }
    starts.push(others.length)
  }

  /** The documents that have a value, as far as the bits reach; undefined when its facet has no bits. */
  of(value: number): Bits | undefined {
    return this.#bits[value] ?? undefined
  }

  /** The values that documents have of a facet. */
  valuesOf(facet: string): readonly number[] {
    return this.#ofFacet.get(facet) ?? []
  }

  #meet(value: number, doc: number): Bits | null {
    const text = this.#values.texts[value]!
    const facet = text.slice(0, text.indexOf('='))
    this.#ofFacet.set(facet, [...this.valuesOf(facet), value])
    const bits = FacetBits.has(facet) ? new Uint32Array(roomFor(Math.max(doc, this.#expected))) : null
    this.#bits[value] = bits
    return bits
  }

  #larger(value: number, bits: Bits, doc: number): Bits {
    const larger = new Uint32Array(roomFor(doc))
    larger.set(bits)
    this.#bits[value] = larger
    return larger
  }
}

/** Numbers for so many documents, and for some that come after them. */
function roomFor(documents: number): number {
  return Math.ceil((1.25 * documents + 1024) / 32)
}
