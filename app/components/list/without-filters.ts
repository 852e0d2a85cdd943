import type { ListView } from '#app/models/entries/views.ts'

/** The same question without any filter. */
export function withoutFilters({ path, query }: Pick<ListView, 'path' | 'query'>): string {
  return query === '' ? path : `${path}?${new URLSearchParams({ q: query })}`
}
