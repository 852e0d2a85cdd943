import { type KindName, kindOf } from '#app/models/entries/kinds/index.ts'
import { Chains, noPlace } from './chains.ts'
import type { Documents } from './documents.ts'
import type { Readable } from './readable.ts'

/** What there is to read of a gemeente. */
export interface Reading {
  readonly cases: number
  /** The document of its own page, the first by id; undefined when there is none. */
  readonly page: number | undefined
}

/** Cases, and pages of gemeenten, by their gemeente, so that a question looks only at those of a few. */
export class PlacedDocuments {
  readonly #documents: Documents
  /** By value of the facet: twice the number of the document, and 1 more where it is the page of the gemeente. */
  readonly #chains: Chains
  /** By value of a facet whether it is a gemeente. */
  readonly #isPlace: boolean[] = []
  /** By number of a kind whether it is one of cases. */
  readonly #isCase: boolean[] = []
  /** Documents that are in it. */
  #seen = 0

  constructor(documents: Documents) {
    this.#documents = documents
    this.#chains = new Chains(documents.size)
  }

  /** What an asker may read of the gemeente with this slug. */
  of(slug: string, { pass }: Readable): Reading {
    this.#catchUp()
    const { ids, values } = this.#documents
    const value = values.find(`gemeente=${slug}`)
    if (value === undefined) return { cases: 0, page: undefined }
    const { numbers, before } = this.#chains
    let cases = 0
    let page: number | undefined
    for (let at = this.#chains.newest(value); at !== noPlace; at = before[at]!) {
      const doc = numbers[at]! >>> 1
      if (pass[doc] !== 1) continue
      if ((numbers[at]! & 1) === 0) cases += 1
      else if (page === undefined || ids.compare(doc, page) < 0) page = doc
    }
    return { cases, page }
  }

  /** Takes in the documents that came since the last time. */
  #catchUp() {
    const { size, kinds, kindOf: numberOf, facets, values } = this.#documents
    for (let value = this.#isPlace.length; value < values.size; value += 1)
      this.#isPlace.push(values.texts[value]!.startsWith('gemeente='))
    for (let kind = this.#isCase.length; kind < kinds.size; kind += 1)
      this.#isCase.push(kindOf(kinds.texts[kind] as KindName).isCase)
    const organisation = kinds.find('organisatie' satisfies KindName)
    const isGemeente = values.find('type=gemeente') ?? -1
    for (let doc = this.#seen; doc < size; doc += 1) {
      const kind = numberOf.array[doc]!
      const isCase = this.#isCase[kind]!
      if (!isCase && (kind !== organisation || !facets.list(doc).includes(isGemeente))) continue
      const end = facets.end(doc)
      for (let at = facets.start(doc); at < end; at += 1) {
        const value = facets.values.array[at]!
        if (this.#isPlace[value]) this.#chains.add(value, 2 * doc + (isCase ? 0 : 1))
      }
    }
    this.#seen = size
  }
}
