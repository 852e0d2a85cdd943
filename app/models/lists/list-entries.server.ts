import type { Ask } from '#app/models/ask.ts'
import { cardsById } from '#app/models/entries/cards.server.ts'
import { type FacetName, facetLabels } from '#app/models/entries/facets.ts'
import type { KindName } from '#app/models/entries/kinds/index.ts'
import type { FacetView, ListView } from '#app/models/entries/views.ts'
import { NotFound } from '#app/models/refused.ts'
import type { SearchAnswer } from '#app/search/port.ts'
import { defaultSort, type ListAddress, listHref, readListAddress, toggled } from './address.ts'
import { type NamedValue, nameValues, valuesOfSlugs } from './facet-values.server.ts'
import { listHrefs } from './hrefs.ts'

/** Entries on one page of a list. */
export const pageSize = 20

interface List {
  readonly kinds: readonly KindName[]
  /** The facets that the page shows, in this order. */
  readonly counted: readonly FacetName[]
  /** The address of the page. */
  readonly url: URL
}

type Chosen = Partial<Record<FacetName, readonly NamedValue[]>>

/**
 * A list or search page: the entries of these kinds that fit its address and that the viewer may read.
 *
 * @throws NotFound when the page is past the end of the list, or no page number.
 * @throws SearchUnavailable when no engine can answer.
 */
export async function listEntries(ask: Ask, { kinds, counted, url }: List): Promise<ListView> {
  const ignored: string[] = []
  const written = readListAddress(url, ignored)
  const chosen = await understand(ask, kinds, written, ignored)
  const address: ListAddress = { ...written, chosen: slugsOf(chosen) }
  const sort = address.sort ?? defaultSort(address.query)
  const answer = await ask.search.search({
    text: address.query,
    readers: ask.viewer.principals,
    kinds,
    chosen: mapValues(chosen, (values) => values.map((value) => value.value)),
    counted,
    sort,
    offset: (address.page - 1) * pageSize,
    limit: pageSize,
  })
  const pages = Math.max(1, Math.ceil(answer.total / pageSize))
  if (address.page > pages) throw new NotFound(`page ${address.page} of ${pages}`)

  return {
    path: address.path,
    query: address.query,
    sort,
    page: address.page,
    pages,
    total: answer.total,
    entries: await listed(ask, answer),
    facets: await facetViews(ask, kinds, counted, answer, address),
    chosen: Object.entries(chosen).flatMap(([facet, values]) =>
      values.map(({ slug, label }) => ({
        facet: facet as FacetName,
        value: slug,
        label,
        href: listHref(toggled(address, facet as FacetName, slug)),
      })),
    ),
    ignored,
    alsoSearched: answer.alsoSearched,
    didYouMean: answer.didYouMean === null ? null : meant(address, answer.didYouMean),
    mended: answer.mended,
    hrefs: listHrefs(address, pages),
  }
}

function meant(address: ListAddress, query: string) {
  return { query, href: listHref({ ...address, query, page: 1 }) }
}

/** The chosen values that exist; what does not exist is noted as it was written. */
async function understand(
  ask: Ask,
  kinds: readonly KindName[],
  { chosen }: ListAddress,
  ignored: string[],
): Promise<Chosen> {
  const understood: Chosen = {}
  for (const [name, slugs] of Object.entries(chosen)) {
    const facet = name as FacetName
    const values = await valuesOfSlugs(ask, kinds, facet, slugs)
    const known = new Set(values.map((value) => value.slug))
    ignored.push(...slugs.filter((slug) => !known.has(slug)).map((slug) => `${facet}=${slug}`))
    if (values.length > 0) understood[facet] = values
  }
  return understood
}

function slugsOf(chosen: Chosen): ListAddress['chosen'] {
  return mapValues(chosen, (values) => values.map((value) => value.slug))
}

function mapValues<T, U>(record: Partial<Record<FacetName, T>>, change: (value: T) => U) {
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [name, change(value)])) as Partial<
    Record<FacetName, U>
  >
}

/** The hits as cards; read with the viewer's rights once more, whatever the index says. */
async function listed(ask: Ask, { hits }: SearchAnswer): Promise<ListView['entries']> {
  const cards = await cardsById(
    ask.store.read,
    ask.viewer,
    hits.map((hit) => hit.id),
  )
  return hits.flatMap(({ id, title, snippet }) => {
    const card = cards[id]
    return card ? [{ card, title, snippet }] : []
  })
}

async function facetViews(
  ask: Ask,
  kinds: readonly KindName[],
  counted: readonly FacetName[],
  answer: SearchAnswer,
  address: ListAddress,
): Promise<FacetView[]> {
  const views: FacetView[] = []
  for (const name of counted) {
    const values = await nameValues(ask, kinds, name, answer.facets[name] ?? [])
    if (values.length === 0) continue
    views.push({
      name,
      label: facetLabels[name],
      values: values.map(({ slug, label, count }) => ({
        value: slug,
        label,
        count,
        chosen: address.chosen[name]?.includes(slug) ?? false,
        href: listHref(toggled(address, name, slug)),
      })),
    })
  }
  return views
}
