import type { Ask } from '#app/models/ask.ts'
import type { FacetName } from '#app/models/entries/facets.ts'
import type { Figure, Figures } from '#app/models/entries/views.ts'
import type { Municipalities } from '#app/models/places/municipality.ts'
import { answerIfAny } from '#app/models/search/answer-if-any.ts'
import { type ListAddress, listHref, toggled } from './address.ts'
import { type NamedCount, nameCounts } from './facet-values.server.ts'
import { type List, type ListReading, readList } from './reading.server.ts'

/**
 * Where the entries of a list took place, when and in which form; null when no search engine can say. Each is counted
 * as a facet is, as if nothing were chosen in itself; the map is one, with its provinces and gemeenten.
 *
 * @throws NotFound when the page in the address is no number from 1.
 */
export async function figuresOf(ask: Ask, list: List): Promise<Figures | null> {
  const { address, question } = await readList(ask, list)
  const anywhere = { ...question.chosen, provincie: [], gemeente: [] }
  const [map, charts] = await Promise.all([
    counts(ask, list, { ...question, chosen: anywhere }, ['provincie', 'gemeente']),
    counts(ask, list, question, ['jaar', 'vorm']),
  ])
  if (map === null || charts === null) return null
  const figures = (named: NonNullable<typeof map>, facet: FacetName) =>
    (named.get(facet) ?? []).map((value) => figure(address, facet, value))
  return {
    provinces: provinces(address, ask.places, figures(map, 'provincie'), figures(map, 'gemeente')),
    years: figures(charts, 'jaar').toReversed(),
    forms: figures(charts, 'vorm'),
  }
}

async function counts(
  ask: Ask,
  { kinds }: List,
  question: ListReading['question'],
  counted: readonly FacetName[],
): Promise<ReadonlyMap<FacetName, readonly NamedCount[]> | null> {
  const answer = await answerIfAny(ask.search, { ...question, counted, offset: 0, limit: 0 })
  if (answer === null) return null
  return nameCounts(ask, kinds, new Map(counted.map((facet) => [facet, answer.facets[facet] ?? []])))
}

function figure(address: ListAddress, facet: FacetName, { slug, label, count }: NamedCount): Figure {
  const chosen = address.chosen[facet]?.includes(slug) ?? false
  return {
    value: slug,
    label,
    count,
    chosen,
    href: listHref(withPlace(toggled(address, facet, slug), facet)),
  }
}

/** On the map one chooses provinces or gemeenten: both together would find what lies in both. */
const instead: Partial<Record<FacetName, FacetName>> = { provincie: 'gemeente', gemeente: 'provincie' }

function withPlace(address: ListAddress, facet: FacetName): ListAddress {
  const other = instead[facet]
  return other === undefined ? address : { ...address, chosen: { ...address.chosen, [other]: [] } }
}

/** A gemeente stands in the province of the gemeente of today. */
function provinces(
  address: ListAddress,
  places: Municipalities,
  found: readonly Figure[],
  gemeenten: readonly Figure[],
): Figures['provinces'] {
  const provinceOf = new Map(places.all().map((place) => [place.slug, places.today(place).provinceSlug]))
  const names = new Map(places.all().map(({ provinceSlug, province }) => [provinceSlug, province]))
  const byName = [...names].toSorted(([, a], [, b]) => a.localeCompare(b, 'nl'))
  return byName.map(([slug, label]) => ({
    ...(found.find(({ value }) => value === slug) ?? figure(address, 'provincie', { slug, label, count: 0 })),
    places: gemeenten.filter(({ value }) => provinceOf.get(value) === slug),
  }))
}
