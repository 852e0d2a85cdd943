import { type KindName, kindNames } from '#app/models/entries/kinds/index.ts'
import type { ListView } from '#app/models/entries/views.ts'
import { type ListAddress, listHref } from './address.ts'

/** The addresses that a list page of these kinds leads to: other orders, other pages, without any choice, as a table. */
export function listHrefs(
  address: ListAddress,
  pages: number,
  kinds: readonly KindName[],
): ListView['hrefs'] {
  const page = (number: number) => listHref({ ...address, page: number })
  const sorted = (sort: ListView['sort']) => listHref({ ...address, sort, page: 1 })
  return {
    unfiltered: listHref({ ...address, chosen: {}, sort: null, page: 1 }),
    cleared: listHref({ ...address, query: '', chosen: {}, sort: null, page: 1 }),
    sorted: { beste: sorted('beste'), nieuwste: sorted('nieuwste'), titel: sorted('titel') },
    pictured: listHref({ ...address, pictured: !address.pictured }),
    table: tableHref(address, kinds),
    previous: address.page > 1 ? page(address.page - 1) : null,
    next: address.page < pages ? page(address.page + 1) : null,
    pages: pagesAround(address.page, pages).map((number) => ({ page: number, href: page(number) })),
  }
}

/** The same list as CSV; the table of a search asks for its kinds as the page of a kind does by its path. */
function tableHref(address: ListAddress, kinds: readonly KindName[]): string {
  const soort = address.chosen.soort ?? (kinds.length === kindNames.length ? [] : kinds)
  return listHref({
    ...address,
    path: '/zoeken.csv',
    page: 1,
    pictured: false,
    compared: [],
    chosen: { ...address.chosen, soort },
  })
}

/** The first, the last and the two pages on either side of this one. */
function pagesAround(current: number, pages: number): number[] {
  const near = [current - 2, current - 1, current, current + 1, current + 2]
  return [...new Set([1, ...near, pages])].filter((page) => page >= 1 && page <= pages).sort((a, b) => a - b)
}
