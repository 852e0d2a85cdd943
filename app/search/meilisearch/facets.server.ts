import type { FacetName } from '#app/models/entries/facets.ts'
import type { FacetCount, SearchAnswer, SearchQuestion } from '#app/models/search/port.ts'
import type { Asking, Page } from './asking.server.ts'
import { filterOf } from './filter.ts'
import { textOfIndexValue } from './tokens.ts'
import type { Wording } from './wording.ts'

type Counts = SearchAnswer['facets']

/**
 * Counts each facet in which something was chosen as if nothing had been: a question of its own for each.
 *
 * @returns what makes all facets of the answer, with those that were counted with the page.
 */
export async function facetsCounted(
  question: SearchQuestion,
  texts: readonly Wording[],
  asking: Asking,
): Promise<(withPage: Page['facets']) => Counts> {
  const apart = question.counted.filter((facet) => question.chosen[facet]?.length)
  const pages = await Promise.all(
    apart.map((facet) =>
      asking.page({ texts, filter: filterOf(question, facet), facets: [facet], offset: 0, limit: 0 }),
    ),
  )
  const counted = new Map(apart.map((facet, index) => [facet, pages[index]?.facets[facet] ?? {}]))
  return (withPage) =>
    Object.fromEntries(
      question.counted.map((facet) => [
        facet,
        listed(counted.get(facet) ?? withPage[facet] ?? {}, question.chosen[facet] ?? []),
      ]),
    ) as Partial<Record<FacetName, FacetCount[]>>
}

/** Most first, equal ones by value; chosen values are always there. */
function listed(counts: Readonly<Record<string, number>>, chosen: readonly string[]): FacetCount[] {
  const byValue = new Map<string, number>(chosen.map((value) => [value, 0]))
  for (const [indexed, count] of Object.entries(counts)) {
    const value = textOfIndexValue(indexed)
    if (value !== undefined && count > 0) byValue.set(value, count)
  }
  return [...byValue]
    .map(([value, count]) => ({ value, count }))
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
}
