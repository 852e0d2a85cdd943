import type { Ask } from '#app/models/ask.ts'
import { cardsById, cardsBySlug } from '#app/models/entries/cards.server.ts'
import type { FacetName } from '#app/models/entries/facets.ts'
import { type KindName, kindOf } from '#app/models/entries/kinds/index.ts'

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
    return slugs.flatMap((slug) => named(slug, facetLabel(ask, kinds, facet, slug)))
  }
  const cards = await cardsBySlug(ask.store.read, ask.viewer, [entryKind], slugs)
  return cards.map(({ slug, card }) => ({ value: card.id, slug, label: card.title }))
}

/** Slugs and labels of values that the index gave; in the order of the vocabulary where there is one. */
export async function nameValues<T extends { readonly value: string }>(
  ask: Ask,
  kinds: readonly KindName[],
  facet: FacetName,
  values: readonly T[],
): Promise<(T & NamedValue)[]> {
  if (entryFacets[facet] !== undefined) {
    const ids = values.map((value) => value.value)
    const cards = await cardsById(ask.store.read, ask.viewer, ids)
    return values.flatMap((value) => {
      const card = cards[value.value]
      return card ? [{ ...value, slug: card.path.split('/').at(-1) ?? '', label: card.title }] : []
    })
  }
  const all = values.flatMap((value) =>
    named(value.value, facetLabel(ask, kinds, facet, value.value)).map((name) => ({ ...value, ...name })),
  )
  return inOrder(all, facet, termsOf(kinds, facet))
}

function named(value: string, label: string | undefined): NamedValue[] {
  return label === undefined ? [] : [{ value, slug: value, label }]
}

function inOrder<T extends NamedValue>(
  values: T[],
  facet: FacetName,
  terms: readonly { readonly slug: string }[],
): T[] {
  if (facet === 'jaar') return values.sort((a, b) => b.value.localeCompare(a.value))
  const order = terms.map((term) => term.slug)
  return order.length === 0 ? values : values.sort((a, b) => order.indexOf(a.value) - order.indexOf(b.value))
}

/** The Dutch label of a value; undefined when the facet has no such value. */
function facetLabel(
  { places }: Ask,
  kinds: readonly KindName[],
  facet: FacetName,
  value: string,
): string | undefined {
  if (facet === 'jaar') return /^\d{4}$/.test(value) ? value : undefined
  if (facet === 'gemeente') return places.get(value)?.name
  if (facet === 'provincie') return places.all().find((place) => place.provinceSlug === value)?.province
  return termsOf(kinds, facet).find((term) => term.slug === value)?.label
}

function termsOf(kinds: readonly KindName[], facet: FacetName): { slug: string; label: string }[] {
  if (facet === 'soort') return kinds.map((name) => ({ slug: name, label: kindOf(name).label.one }))
  const terms = kinds
    .flatMap((name) => Object.values(kindOf(name).fields))
    .flatMap((field) => field.facetTerms?.[facet] ?? [])
  return [...new Map(terms.map((term) => [term.slug, { slug: term.slug, label: term.label }])).values()]
}
