import type { FacetName } from '#app/models/entries/facets.ts'
import { type KindName, kindOf } from '#app/models/entries/kinds/index.ts'
import type { Municipalities } from '#app/models/places/municipality.ts'

interface ValueLabels {
  /** The Dutch label of a value; undefined when the facet has no such value. */
  labelOf(value: string): string | undefined
  /** Values in the order of the screen: that of the vocabulary, years from the last; else as they are given. */
  inOrder<T extends { readonly value: string }>(values: readonly T[]): readonly T[]
}

/** Labels and order of the values of a facet that are no entries. */
export function valueLabels(
  places: Municipalities,
  kinds: readonly KindName[],
  facet: FacetName,
): ValueLabels {
  if (facet === 'jaar') {
    return {
      labelOf: (year) => (/^\d{4}$/.test(year) ? year : undefined),
      inOrder: (values) => values.toSorted((a, b) => b.value.localeCompare(a.value)),
    }
  }
  if (facet === 'gemeente') return { labelOf: (slug) => places.get(slug)?.name, inOrder: (values) => values }
  if (facet === 'provincie') {
    const provinceOf = (slug: string) => places.all().find((place) => place.provinceSlug === slug)?.province
    return { labelOf: provinceOf, inOrder: (values) => values }
  }
  return ofTerms(termsOf(kinds, facet))
}

function ofTerms(terms: ReadonlyMap<string, string>): ValueLabels {
  const order = [...terms.keys()]
  return {
    labelOf: (slug) => terms.get(slug),
    inOrder: (values) => values.toSorted((a, b) => order.indexOf(a.value) - order.indexOf(b.value)),
  }
}

/** Vocabularies do not change, and walking all fields of all kinds for every page is a tenth of its time. */
const known = new Map<string, ReadonlyMap<string, string>>()

/** Labels of a vocabulary by slug, in its order. */
function termsOf(kinds: readonly KindName[], facet: FacetName): ReadonlyMap<string, string> {
  const key = `${facet} ${kinds.join(' ')}`
  const terms = known.get(key) ?? collectTerms(kinds, facet)
  known.set(key, terms)
  return terms
}

function collectTerms(kinds: readonly KindName[], facet: FacetName): ReadonlyMap<string, string> {
  if (facet === 'soort') return new Map(kinds.map((name) => [name, kindOf(name).label.one]))
  const terms = kinds
    .flatMap((name) => Object.values(kindOf(name).fields))
    .flatMap((field) => field.facetTerms?.[facet] ?? [])
  return new Map(terms.map((term) => [term.slug, term.label]))
}
