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
