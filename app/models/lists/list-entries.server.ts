import type { Ask } from '#app/models/ask.ts'
import { cardsById } from '#app/models/entries/cards.server.ts'
import { type FacetName, facetLabels } from '#app/models/entries/facets.ts'
import type { KindName } from '#app/models/entries/kinds/index.ts'
import type { FacetView, ListView } from '#app/models/entries/views.ts'
import { NotFound } from '#app/models/refused.ts'
import type { SearchAnswer } from '#app/models/search/port.ts'
import { defaultSort, type ListAddress, listHref, toggled } from './address.ts'
import { nameCounts } from './facet-values.server.ts'
import { listHrefs } from './hrefs.ts'
import { type List, type ListReading, readList } from './reading.server.ts'

/** Values of a facet on a page: thousands of organisations help nobody choose, and would be most of the page. */
const mostValues = 40

/** Entries on one page of a list. */
export const pageSize = 20

/**
 * A list or search page: the entries of these kinds that fit its address and that the viewer may read.
 *
 * @throws NotFound when the page is past the end of the list, or no page number.
 * @throws SearchUnavailable when no engine can answer.
 */
export async function listEntries(
  ask: Ask,
  { counted, ...list }: List & { readonly counted: readonly FacetName[] },
): Promise<ListView> {
  const reading = await readList(ask, list)
  const { address, chosen, ignored, question, compared } = reading
  const offset = (address.page - 1) * pageSize
  const answer = await ask.search.search({ ...question, counted, offset, limit: pageSize })
  const pages = Math.max(1, Math.ceil(answer.total / pageSize))
  if (address.page > pages) throw new NotFound(`page ${address.page} of ${pages}`)

  return {
    path: address.path,
    query: address.query,
    sort: question.sort,
    isDefaultSort: question.sort === defaultSort(address),
    page: address.page,
    pages,
    pictured: address.pictured,
    total: answer.total,
    entries: await listed(ask, answer),
    facets: await facetViews(ask, { ...reading, kinds: list.kinds }, counted, answer),
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
    wordless: answer.wordless,
    compared,
    hrefs: listHrefs(address, pages, list.kinds),
  }
}

function meant(address: ListAddress, query: string) {
  return { query, href: listHref({ ...address, query, page: 1 }) }
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
  { address, question, kinds }: ListReading & { readonly kinds: readonly KindName[] },
  counted: readonly FacetName[],
  { facets }: SearchAnswer,
): Promise<FacetView[]> {
  const shown = new Map(
    counted.map((name) => {
      const asked = new Set(question.chosen[name])
      const counts = facets[name] ?? []
      return [name, counts.filter(({ value }, place) => place < mostValues || asked.has(value))]
    }),
  )
  const named = await nameCounts(ask, kinds, shown)
  return [...named].flatMap(([name, values]) => {
    if (values.length === 0) return []
    const chosen = new Set(address.chosen[name])
    return {
      name,
      label: facetLabels[name],
      left: (facets[name]?.length ?? 0) - (shown.get(name)?.length ?? 0),
      values: values.map(({ slug, label, count }) => ({
        value: slug,
        label,
        count,
        chosen: chosen.has(slug),
      })),
    }
  })
}
