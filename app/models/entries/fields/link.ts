import { z } from 'zod'
import type { Municipalities } from '#app/models/places/municipality.ts'
import { sizeClass, sizeClasses } from '#app/models/vocabularies/size-classes.ts'
import { type FacetValues, type Field, type FieldOptions, field } from './field.ts'

/** In a document a reference is the id of an entry; in a file it is its path, `toolbox/het-plein`. */
const reference = z.string().trim().min(1).max(300)

type KindNames = readonly [string, ...string[]]

/** A link to one entry of the kinds given. */
export function link(kinds: KindNames, options: FieldOptions<string>): Field<string> {
  return field(options, {
    type: 'link',
    kinds,
    schema: reference,
    show: (entry) => [{ entry }],
    facetValues: (entry) => [entry],
    mapReferences: (entry, replace) => replace(entry),
  })
}

/** Links to entries of the kinds given, each at most once, in the order of the writer. */
export function links(kinds: KindNames, options: FieldOptions<string[]>): Field<string[]> {
  return field(options, {
    type: 'links',
    kinds,
    schema: z.array(reference).min(1).max(100).refine(isUnique, 'names an entry twice'),
    show: (entries) => entries.map((entry) => ({ entry })),
    facetValues: (entries) => [...entries],
    mapReferences: (entries, replace) => entries.map(replace),
  })
}

/** Gemeenten where something happened, by the slug of the municipality. */
export function places(options: Omit<FieldOptions<string[]>, 'facet'>): Field<string[]> {
  return field<string[]>(
    { ...options, facet: placeFacets, facetTerms: { grootte: sizeClasses.terms } },
    {
      type: 'places',
      schema: z.array(reference).min(1).max(50).refine(isUnique, 'names a gemeente twice'),
      show: (slugs) => slugs.map((municipality) => ({ municipality })),
    },
  )
}

/** A place counts for its gemeente, for the gemeente it became part of, and for that one's province and size. */
function placeFacets(slugs: string[], municipalities: Municipalities): FacetValues {
  const known = slugs.map((slug) => municipalities.get(slug)).filter((place) => place !== undefined)
  const today = known.map((place) => municipalities.today(place))
  return {
    gemeente: unique([...known, ...today].map((place) => place.slug)),
    provincie: unique(today.map((place) => place.provinceSlug)),
    grootte: unique(
      today.flatMap((place) => (place.inhabitants === null ? [] : [sizeClass(place.inhabitants)])),
    ),
  }
}

function isUnique(values: string[]): boolean {
  return new Set(values).size === values.length
}

function unique(values: string[]): string[] {
  return [...new Set(values)]
}
