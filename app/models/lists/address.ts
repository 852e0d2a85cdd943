import { type FacetName, facetNames } from '#app/models/entries/facets.ts'
import { NotFound } from '#app/models/refused.ts'
import type { Sort } from '#app/models/search/port.ts'
import { caseAtPath } from '#app/models/side-by-side/address.ts'

/** What the address of a list says; facet values are slugs, as they are written there. */
export interface ListAddress {
  readonly path: string
  readonly query: string
  readonly chosen: Readonly<Partial<Record<FacetName, readonly string[]>>>
  readonly sort: Sort | null
  /** The order of the list when nothing is asked of it. */
  readonly restingSort: Sort
  /** From 1. */
  readonly page: number
  /** Whether the map and the charts stand above the list: `beeld=kaart`. */
  readonly pictured: boolean
  /** Paths of the cases that are chosen to be laid side by side, whatever the list holds. */
  readonly compared: readonly string[]
}

const sorts: readonly Sort[] = ['beste', 'nieuwste', 'titel']
const longestQuery = 500

/**
 * Reads the address of a list: `q`, a repeatable parameter for each facet, `sorteer` and `pagina` (domain.md),
 * and `beeld`.
 *
 * @param restingSort the order of the list when nothing is asked of it.
 * @param ignored takes up the parts that are not understood.
 * @throws NotFound when the page is no number from 1.
 */
export function readListAddress(url: URL, restingSort: Sort, ignored: string[]): ListAddress {
  const params = withoutControls(url.searchParams)
  const sort = params.get('sorteer')
  const picture = params.get('beeld')
  const query = (params.get('q') ?? '').trim()
  if (query.length > longestQuery) ignored.push(`q=…${query.slice(longestQuery, longestQuery + 40)}`)
  if (sort !== null && !isSort(sort)) ignored.push(`sorteer=${sort}`)
  if (picture !== null && picture !== 'kaart') ignored.push(`beeld=${picture}`)
  const chosen = Object.fromEntries(
    facetNames
      .map((facet) => [facet, [...new Set(params.getAll(facet))].filter(Boolean)] as const)
      .filter(([, values]) => values.length > 0),
  )
  return {
    path: url.pathname,
    query: query.slice(0, longestQuery),
    chosen,
    sort: sort !== null && isSort(sort) ? sort : null,
    restingSort,
    page: readPage(params.get('pagina')),
    pictured: picture === 'kaart',
    compared: readCompared(params, ignored),
  }
}

/** What was chosen before, with the one that was just chosen or let go. */
function readCompared(params: URLSearchParams, ignored: string[]): string[] {
  const before = [...new Set(params.getAll('vergelijk'))].filter(Boolean)
  const changed = params.get('wissel') || null
  const asked =
    changed === null
      ? before
      : before.includes(changed)
        ? before.filter((path) => path !== changed)
        : [...before, changed]
  const known = asked.filter((path) => caseAtPath(path) !== undefined)
  ignored.push(
    ...asked.filter((path) => !known.includes(path)).map((path) => `vergelijk=${path.slice(0, 80)}`),
  )
  return known
}

/** Nobody means a control character, and no page may hold a NUL byte. */
function withoutControls(params: URLSearchParams): URLSearchParams {
  return new URLSearchParams([...params].map(([name, value]) => [name, value.replace(/\p{Cc}+/gu, ' ')]))
}

function isSort(text: string): text is Sort {
  return (sorts as readonly string[]).includes(text)
}

function readPage(text: string | null): number {
  if (text === null || text === '') return 1
  if (!/^[1-9]\d{0,5}$/.test(text)) throw new NotFound(`page ${text.slice(0, 20)}`)
  return Number(text)
}

/** The order that needs no mention in the address: best first when something was asked. */
export function defaultSort({ query, restingSort }: Pick<ListAddress, 'query' | 'restingSort'>): Sort {
  return query === '' ? restingSort : 'beste'
}

/** The address of a list; facets in their fixed order, so that the same list has one address. */
export function listHref(address: ListAddress): string {
  const params = new URLSearchParams()
  if (address.query !== '') params.set('q', address.query)
  for (const facet of facetNames) {
    for (const value of address.chosen[facet] ?? []) params.append(facet, value)
  }
  if (address.sort !== null && address.sort !== defaultSort(address)) params.set('sorteer', address.sort)
  if (address.pictured) params.set('beeld', 'kaart')
  if (address.page > 1) params.set('pagina', String(address.page))
  for (const path of address.compared) params.append('vergelijk', path)
  const search = params.toString()
  return search === '' ? address.path : `${address.path}?${search}`
}

/** The same list, from its first page, with a value chosen or no longer chosen. */
export function toggled(address: ListAddress, facet: FacetName, value: string): ListAddress {
  const before = address.chosen[facet] ?? []
  const values = before.includes(value) ? before.filter((other) => other !== value) : [...before, value]
  return { ...address, page: 1, chosen: { ...address.chosen, [facet]: values } }
}
