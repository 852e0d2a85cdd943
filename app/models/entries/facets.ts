import type { Municipalities } from '#app/models/places/municipality.ts'
import type { EntryDocument } from './document.ts'
import { kindOf } from './kinds/index.ts'

/** The facets of a search address, in the order of the screen, with their Dutch labels (domain.md). */
export const facetLabels = {
  soort: 'Soort',
  thema: 'Thema',
  vorm: 'Samenwerkingsvorm',
  veld: 'Beleidsveld',
  grootte: 'Inwoners',
  provincie: 'Provincie',
  gemeente: 'Gemeente',
  organisatie: 'Organisatie',
  fase: 'Fase',
  uitkomst: 'Hoe liep het?',
  jaar: 'Jaar',
  type: 'Type',
  duur: 'Duur',
} as const

export type FacetName = keyof typeof facetLabels

export const facetNames = Object.keys(facetLabels) as FacetName[]

/** The facets that tell cases apart, in the order of the screen. */
export const caseFacets = [
  'thema',
  'vorm',
  'veld',
  'uitkomst',
  'fase',
  'grootte',
  'provincie',
  'gemeente',
  'organisatie',
  'jaar',
] as const satisfies readonly FacetName[]

export type Facets = Partial<Record<FacetName, string[]>>

/**
 * The facet values of a published document. `jaar` is the year a case started, else that of publication.
 *
 * @param places the gemeenten, from which province and size class follow.
 */
export function facetsOf(document: EntryDocument, places: Municipalities): Facets {
  const collected = new Map<string, Set<string>>()
  const add = (facet: string, values: readonly string[]) => {
    const known = collected.get(facet) ?? new Set()
    for (const value of values) known.add(value)
    if (known.size > 0) collected.set(facet, known)
  }
  add('soort', [document.kind])
  add('thema', document.themes)
  if (document.owner) add('organisatie', [document.owner])
  add('jaar', [yearOf(document)])
  for (const [name, field] of Object.entries(kindOf(document.kind).fields)) {
    const value = document.record[name]
    if (value === undefined || field.facet === undefined) continue
    if (typeof field.facet === 'string') add(field.facet, field.facetValues(value))
    else for (const [facet, values] of Object.entries(field.facet(value, places))) add(facet, values)
  }
  return Object.fromEntries([...collected].map(([facet, values]) => [facet, [...values]]))
}

function yearOf(document: EntryDocument): string {
  const { start, date } = document.record
  return String(start ?? date ?? document.published).slice(0, 4)
}
