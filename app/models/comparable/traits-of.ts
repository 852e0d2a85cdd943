import type { EntryDocument } from '#app/models/entries/document.ts'
import type { Field } from '#app/models/entries/fields/field.ts'
import { kindOf } from '#app/models/entries/kinds/index.ts'
import type { Municipalities, Municipality } from '#app/models/places/municipality.ts'
import { type TraitName, type Traits, traitOf } from './traits.ts'

type Value = string | number

/** What a case can be compared by: it follows from the fields of its kind. */
export function traitsOf(
  document: Pick<EntryDocument, 'kind' | 'themes' | 'record'>,
  places: Municipalities,
): Traits {
  const told = new Map<TraitName, Set<Value>>()
  const tell = (trait: TraitName, values: readonly Value[]) => {
    const unknown = traitOf(trait).unknown ?? []
    const known = values.filter((value) => !unknown.includes(String(value)))
    if (known.length > 0) told.set(trait, new Set([...(told.get(trait) ?? []), ...known]))
  }
  tell('thema', document.themes)
  for (const [name, field] of Object.entries(kindOf(document.kind).fields)) {
    const value = document.record[name]
    if (value === undefined || field.compare === undefined) continue
    if (field.type === 'places') {
      for (const [trait, values] of Object.entries(placeTraits(value as string[], places)))
        tell(trait as TraitName, values)
    } else tell(field.compare, valuesOf(field, value, places))
  }
  return Object.fromEntries([...told].map(([trait, values]) => [trait, [...values]]))
}

function valuesOf(field: Field, value: unknown, places: Municipalities): readonly Value[] {
  if (typeof value === 'number') return [value]
  // A field that makes the values of a facet by rule makes those of the trait with its name by the same rule.
  if (typeof field.facet === 'function') return field.facet(value, places)[field.compare ?? ''] ?? []
  return field.facetValues(value)
}

/** What the gemeenten where it happened tell: as they are today, since nobody knows the figures of then. */
export function placeTraits(slugs: readonly string[], places: Municipalities): Traits {
  const known = slugs.flatMap((slug) => places.get(slug) ?? []).map((place) => places.today(place))
  const numbers = (tell: (place: Municipality) => number | null) =>
    known.flatMap((place) => tell(place) ?? []).filter((number) => number > 0)
  return {
    ligging: known.map(({ slug }) => slug),
    inwoners: numbers(({ inhabitants }) => inhabitants),
    dichtheid: numbers(({ inhabitants, km2 }) =>
      inhabitants === null || !km2 ? null : Math.round(inhabitants / km2),
    ),
  }
}
