import type { Traits } from '#app/models/comparable/traits.ts'
import { FacetBits } from './facet-bits.ts'
import { Lists, Names, Numbers } from './growable.ts'
import { PackedTexts } from './packed-texts.ts'
import { TextNumbers } from './text-numbers.ts'
import { TraitSets } from './trait-sets.ts'

/** Between two texts in the row of words of a document: no word has this number. */
export const textEnd = 0xffffffff

/** What is kept of the entries beside their postings; an entry that changes gets a new number. */
export class Documents {
  /** The newest number of each id, be it there or not. */
  readonly #numbers: TextNumbers
  #count = 0
  /** Facet values once more, as many documents are counted by them. */
  readonly facetBits: FacetBits
  /** Documents that are gone, in the order in which they went since the start. */
  readonly removed = new Numbers()

  constructor(
    readonly ids = new PackedTexts(),
    /** Title of each as `titleSortKey` gives it. */
    readonly titleKeys = new PackedTexts(),
    readonly kinds = new Names(),
    readonly kindOf = new Numbers(),
    /** Instant of publication in seconds. */
    readonly published = new Numbers(),
    /** 1 while it is there. */
    readonly alive = new Numbers(),
    /** Bytes of its document in the database; another length tells another one. */
    readonly sizes = new Numbers(),
    readonly readers = new Lists(),
    readonly facets = new Lists(),
    readonly principals = new Names(),
    /** Facet values as `facet=value`. */
    readonly values = new Names(),
    /** Values of traits as `trait=value`. */
    readonly traitValues = new Names(),
    /** What cases are compared by; other kinds have none. */
    readonly traitSets = new TraitSets(),
  ) {
    this.facetBits = new FacetBits(values, this.size)
    this.#numbers = new TextNumbers(ids, this.size)
    for (let doc = 0; doc < this.size; doc += 1) {
      if (alive.array[doc] === 1) this.#meet(doc)
      this.facetBits.add(facets, doc)
    }
  }

  /** Numbers given out so far, those of entries that are gone among them. */
  get size(): number {
    return this.ids.size
  }

  /** Entries that are there. */
  get count(): number {
    return this.#count
  }

  find(id: string): number | undefined {
    const doc = this.#numbers.find(id)
    return doc !== undefined && this.alive.array[doc] === 1 ? doc : undefined
  }

  /** The numbers of the entries that are there. */
  *present(): Generator<number> {
    for (let doc = 0; doc < this.size; doc += 1) if (this.alive.array[doc] === 1) yield doc
  }

  /** Adds an entry that is not there. */
  add(entry: NewDocument): number {
    const doc = this.size
    this.ids.add(entry.id)
    this.kindOf.push(this.kinds.number(entry.kind))
    this.titleKeys.add(entry.titleKey)
    this.published.push(Math.max(0, Math.floor(Date.parse(entry.published) / 1000) || 0))
    this.alive.push(1)
    this.sizes.push(entry.size)
    this.readers.add(entry.readers.map((principal) => this.principals.number(principal)))
    this.facets.add(
      Object.entries(entry.facets).flatMap(([facet, values]) =>
        (values ?? []).map((value) => this.values.number(`${facet}=${value}`)),
      ),
    )
    this.traitSets.add(
      Object.entries(entry.traits).map(([trait, values]) =>
        (values ?? []).map((value) => this.traitValues.number(`${trait}=${value}`)),
      ),
    )
    this.facetBits.add(this.facets, doc)
    this.#meet(doc)
    return doc
  }

  #meet(doc: number) {
    this.#numbers.put(doc)
    this.#count += 1
  }

  /** Takes out an entry that is there. */
  remove(doc: number) {
    this.alive.array[doc] = 0
    this.removed.push(doc)
    this.#count -= 1
  }

  isPublic(doc: number): boolean {
    const everybody = this.principals.find('public')
    return everybody !== undefined && this.readers.list(doc).includes(everybody)
  }
}

export interface NewDocument {
  readonly id: string
  readonly kind: string
  readonly titleKey: string
  readonly published: string
  readonly size: number
  readonly readers: readonly string[]
  readonly facets: Readonly<Partial<Record<string, readonly string[]>>>
  readonly traits: Traits
}
