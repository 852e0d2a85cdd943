import type { Ask } from '#app/models/ask.ts'
import type { FacetName } from '#app/models/entries/facets.ts'
import { type KindName, kindOf } from '#app/models/entries/kinds/index.ts'
import type { ComparedCases } from '#app/models/entries/views.ts'
import type { SearchQuestion } from '#app/models/search/port.ts'
import { mostBeside } from '#app/models/side-by-side/address.ts'
import { defaultSort, type ListAddress, readListAddress } from './address.ts'
import { comparedCases, comparedIn } from './compared.server.ts'
import { type NamedValue, valuesOfSlugs } from './facet-values.server.ts'

/** A list: the kinds it holds and the address that was asked for. */
export interface List {
  readonly kinds: readonly KindName[]
  readonly url: URL
}

/** A list whose address was understood. */
export interface ListReading {
  readonly address: ListAddress
  readonly chosen: Partial<Record<FacetName, readonly NamedValue[]>>
  /** Parts of the address that mean nothing here, as they were written. */
  readonly ignored: readonly string[]
  readonly compared: ComparedCases | null
  /** The question to the search engine; the caller says which part of the answer it wants. */
  readonly question: Omit<SearchQuestion, 'counted' | 'offset' | 'limit'>
}

/**
 * Reads the address of a list: values that do not exist, or that the viewer may not know, are left out and noted.
 *
 * @throws NotFound when the page is no number from 1.
 */
export async function readList(ask: Ask, { kinds, url }: List): Promise<ListReading> {
  const ignored: string[] = []
  const restingSort = kinds.every((kind) => kindOf(kind).listedByTitle) ? 'titel' : 'nieuwste'
  const written = readListAddress(url, restingSort, ignored)
  const chosen: Partial<Record<FacetName, readonly NamedValue[]>> = {}
  for (const [name, slugs] of Object.entries(written.chosen)) {
    const facet = name as FacetName
    const values = await valuesOfSlugs(ask, kinds, facet, slugs)
    const known = new Set(values.map((value) => value.slug))
    ignored.push(...slugs.filter((slug) => !known.has(slug)).map((slug) => `${facet}=${slug}`))
    if (values.length > 0) chosen[facet] = values
  }
  const picked = await comparedCases(ask, written.compared, ignored)
  const address = {
    ...written,
    chosen: mapValues(chosen, (values) => values.map((value) => value.slug)),
    compared: picked.map(({ entry }) => entry).slice(0, mostBeside),
  }
  return {
    address,
    chosen,
    ignored,
    compared: comparedIn(address, picked, kinds),
    question: {
      text: address.query,
      readers: ask.viewer.principals,
      kinds,
      chosen: mapValues(chosen, (values) => values.map((value) => value.value)),
      sort: address.sort ?? defaultSort(address),
    },
  }
}

function mapValues<T, U>(record: Partial<Record<FacetName, T>>, change: (value: T) => U) {
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [name, change(value)])) as Partial<
    Record<FacetName, U>
  >
}
