import { entryAtPath, kindOf } from '#app/models/entries/kinds/index.ts'

/** So many cases fit beside each other. */
export const mostBeside = 4

/** What the address of a comparison side by side says. */
export interface BesideAddress {
  /** Paths of cases in their order: `experimenten/een-titel`. */
  readonly entries: readonly string[]
  readonly onlyDifferences?: boolean
}

/** Reads the address; what comes after the fourth is left out, as is what is there twice. */
export function readBesideAddress(url: URL): BesideAddress & { readonly tooMany: number } {
  const params = url.searchParams
  // A list sends what was chosen there under the name that it has there.
  const asked = [...params.getAll('ervaring'), ...params.getAll('vergelijk')].map((path) => path.trim())
  const entries = [...new Set(asked)].filter(Boolean)
  return {
    entries: entries.slice(0, mostBeside),
    onlyDifferences: params.get('toon') === 'verschillen',
    tooMany: Math.max(0, entries.length - mostBeside),
  }
}

/** The address of a comparison side by side. */
export function besideHref({ entries, onlyDifferences }: BesideAddress, path = '/vergelijken'): string {
  const params = entries.map((entry) => `ervaring=${entry}`)
  if (onlyDifferences) params.push('toon=verschillen')
  return params.length === 0 ? path : `${path}?${params.join('&')}`
}

/** The kind and slug of a case that a path names; undefined when it can name none. */
export function caseAtPath(path: string) {
  const at = /^[a-z]+\/[a-z0-9-]{1,120}$/.test(path) ? entryAtPath(path) : undefined
  return at && kindOf(at.kind).isCase ? at : undefined
}
