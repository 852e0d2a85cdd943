import type { ListView } from '#app/models/entries/views.ts'

/** A list without entries; tests change what they are about. */
export function listView(changes: Partial<ListView> = {}): ListView {
  return {
    path: '/zoeken',
    query: '',
    sort: 'beste',
    isDefaultSort: true,
    page: 1,
    pages: 1,
    pictured: false,
    total: 0,
    entries: [],
    facets: [],
    chosen: [],
    ignored: [],
    alsoSearched: [],
    didYouMean: null,
    mended: false,
    wordless: false,
    compared: null,
    hrefs: {
      pictured: '/zoeken?beeld=kaart',
      table: '/zoeken.csv',
      cleared: '/zoeken',
      unfiltered: '/zoeken',
      sorted: { beste: '/zoeken', nieuwste: '/zoeken?sorteer=nieuwste', titel: '/zoeken?sorteer=titel' },
      previous: null,
      next: null,
      pages: [{ page: 1, href: '/zoeken' }],
    },
    ...changes,
  }
}
