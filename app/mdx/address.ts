import { kinds } from '#app/models/entries/kinds/index.ts'
import { reservedSlugs } from '#app/models/entries/kinds/reserved-slugs.ts'

const entryPaths = new Set(
  Object.values(kinds)
    .map((kind) => kind.path)
    .filter((path) => path !== ''),
)
const uuid7 = '[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}'
const slug = '[a-z0-9]+(?:-[a-z0-9]+)*'

const referencePattern = new RegExp(`^(?:(?<path>[a-z]+)/${slug}|${uuid7})$`)
const entryAddress = new RegExp(`^/(?<reference>[a-z]+/${slug}|${uuid7}|${slug})(?<rest>[?#].*)?$`)

// What a browser drops or folds before it looks for a scheme, and what a reader can't see.
const unseen = /[\s\p{C}\p{Z}\\]/u

/**
 * May a link point here? Only http, https, mailto, a path on this site that begins with `/`, or `#…` (decision 8).
 * A path relative to the page would lead elsewhere from a feed, a list or a preview. The value is what the parser
 * made of it, entities decoded.
 */
export function isLinkAddress(value: string): boolean {
  if (unseen.test(value)) return false
  if (/^mailto:[^:]+@/i.test(value)) return true
  if (/^https?:/i.test(value)) return isWebAddress(value)
  return /^(?:#|\/(?!\/))/.test(value)
}

/** May an image come from here? Only from this site: no request of a reader goes to a third party (decision 13). */
export function isImageAddress(value: string): boolean {
  return value.startsWith('/') && isLinkAddress(value)
}

/** Does a link lead to another site? */
export function isExternal(href: string): boolean {
  return /^https?:/i.test(href)
}

/** Is this a reference to an entry: its id, or its path (`toolbox/het-plein`) at one of the places given? */
export function isReference(value: string, paths: Iterable<string> = entryPaths): boolean {
  const match = referencePattern.exec(value)
  if (!match) return false
  const path = match.groups?.path
  return path === undefined || [...paths].includes(path)
}

/** The reference in a link to an entry: `/toolbox/het-plein#stappen`, `/privacy`, or `/` with its id. */
export function referenceIn(href: string): string | undefined {
  const reference = entryAddress.exec(href)?.groups?.reference
  if (reference === undefined) return undefined
  const isFixedPage = !reference.includes('/') && !reservedSlugs.has(reference)
  return isFixedPage || isReference(reference) ? reference : undefined
}

function isWebAddress(value: string): boolean {
  if (!/^https?:\/\/[^/]/i.test(value) || !URL.canParse(value)) return false
  // A name before the host makes an address look like another one.
  const { username, password } = new URL(value)
  return username === '' && password === ''
}
