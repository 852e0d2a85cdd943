import type { Ask } from '#app/models/ask.ts'
import { municipalityName } from '#app/models/places/municipality.ts'
import { fold } from '#app/models/texts/fold.ts'
import type { Field } from '../fields/field.ts'
import { partsOfPath } from '../forms/path.ts'
import type { KindName } from '../kinds/index.ts'
import { kindOf } from '../kinds/index.ts'
import { lookUpUnderWay, namesCase } from './case-under-way.server.ts'
import type { Candidate } from './write-view.ts'

const mostShown = 12
const notOnline = 'staat nog niet online'

/** The field that a control of a form belongs to: `record.programme[2].tool`; undefined when there is none. */
export function fieldAt(kind: KindName, path: string): Field | undefined {
  const [record, ...names] = partsOfPath(path).filter((part) => typeof part === 'string')
  if (record !== 'record') return undefined
  let fields: Readonly<Record<string, Field>> = kindOf(kind).fields
  let field: Field | undefined
  for (const name of names) {
    field = fields[name]
    fields = field?.parts ?? {}
  }
  return field
}

/** What a field can take that fits what was typed; without words the first or newest. */
export async function candidatesFor(ask: Ask, field: Field, words: string): Promise<Candidate[]> {
  if (field.type === 'places') return gemeenten(ask, words)
  if (!field.kinds) return []
  const answer = await ask.search.search({
    text: words,
    readers: ask.viewer.principals,
    kinds: field.kinds as readonly KindName[],
    chosen: {},
    counted: [],
    sort: words === '' ? 'nieuwste' : 'beste',
    offset: 0,
    limit: mostShown,
  })
  const online = answer.hits.map((hit) => ({ value: hit.id, label: hit.title.text }))
  if (!namesCase(field)) return online
  const underWay = await lookUpUnderWay(ask, field.kinds, words)
  return [
    ...underWay.map(({ id, title }) => ({ value: id, label: title, note: notOnline })),
    ...online,
  ].slice(0, mostShown)
}

function gemeenten({ places }: Ask, words: string): Candidate[] {
  const wanted = fold(words.trim())
  const rank = (name: string) => (fold(name).startsWith(wanted) ? 0 : 1)
  return places
    .all()
    .filter(({ name }) => fold(name).includes(wanted))
    .sort((a, b) => rank(a.name) - rank(b.name) || a.name.localeCompare(b.name, 'nl'))
    .slice(0, mostShown)
    .map((place) => ({ value: place.slug, label: municipalityName(place, places) }))
}
