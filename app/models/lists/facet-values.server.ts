import type { Ask } from '#app/models/ask.ts'
import { cardsBySlug, namesById } from '#app/models/entries/cards.server.ts'
import type { FacetName } from '#app/models/entries/facets.ts'
import type { KindName } from '#app/models/entries/kinds/index.ts'
import type { FacetCount } from '#app/models/search/port.ts'
import { valueLabels } from './value-labels.ts'

/** A value of a facet in the index, with its slug in addresses and its label on screen. */
export interface NamedValue {
  /** As the index knows it: the id of an entry, else the same as the slug. */
  readonly value: string
  readonly slug: string
  readonly label: string
}

/** The facets whose values are entries. */
const entryFacets: Partial<Record<FacetName, KindName>> = { thema: 'thema', organisatie: 'organisatie' }

/**
 * The values that these slugs of an address stand for; a slug that is not known, or is that of an entry the
 * viewer may not read, is left out.
 */
export async function valuesOfSlugs(
  ask: Ask,
  kinds: readonly KindName[],
  facet: FacetName,
  slugs: readonly string[],
): Promise<NamedValue[]> {
  const entryKind = entryFacets[facet]
  if (entryKind === undefined) {
    const { labelOf } = valueLabels(ask.places, kinds, facet)
    return slugs.flatMap((slug) => {
      const label = labelOf(slug)
      return label === undefined ? [] : [{ value: slug, slug, label }]
    })
  }
  const cards = await cardsBySlug(ask.store.read, ask.viewer, [entryKind], slugs)
  return cards.map(({ slug, card }) => ({ value: card.id, slug, label: card.title }))
}

/** A value with how many entries have it. */
export interface NamedCount extends Omit<NamedValue, 'value'> {
  readonly count: number
}

/**
 * Slugs and labels of values that the index counted, facet by facet; in the order of the vocabulary where there is
 * one. What the viewer may not read is left out.
 */
export async function nameCounts(
  ask: Ask,
  kinds: readonly KindName[],
  counted: ReadonlyMap<FacetName, readonly FacetCount[]>,
): Promise<Map<FacetName, NamedCount[]>> {
  const ofEntries = [...counted].filter(([facet]) => entryFacets[facet] !== undefined)
  const ids = ofEntries.flatMap(([, counts]) => counts.map(({ value }) => value))
  const entries = await namesById(ask.store.read, ask.viewer, ids)
  const named = new Map<FacetName, NamedCount[]>()
  for (const [facet, counts] of counted) {
    if (entryFacets[facet] === undefined) {
      const { labelOf, inOrder } = valueLabels(ask.places, kinds, facet)
      const name = ({ value, count }: FacetCount) => withLabel(value, labelOf(value), count)
      named.set(facet, inOrder(counts).flatMap(name))
    } else {
      named.set(
        facet,
        counts.flatMap(({ value, count }) => {
          const entry = entries[value]
          return entry ? withLabel(entry.slug, entry.title, count) : []
        }),
      )
    }
  }
  return named
}

function withLabel(slug: string, label: string | undefined, count: number): NamedCount[] {
  return label === undefined ? [] : [{ slug, label, count }]
}
