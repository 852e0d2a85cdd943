import { type Municipalities, municipalityName } from '#app/models/places/municipality.ts'
import type { EntryDocument } from './document.ts'
import type { Field, Shown } from './fields/field.ts'
import { groupDigits } from './fields/number.ts'
import { kindOf } from './kinds/index.ts'
import type { EntryCard, Fact } from './views.ts'

/** What the values of a field are shown with. */
export interface FactSources {
  /** Linked entries that the viewer may read; a hidden one leaves no trace. */
  readonly linked: Readonly<Record<string, Pick<EntryCard, 'title' | 'path'>>>
  readonly places: Municipalities
}

/** The facts block of an entry: every field marked `fact` that has something to show, in the order of the kind. */
export function factsOf(document: EntryDocument, sources: FactSources): Fact[] {
  return Object.entries(kindOf(document.kind).fields).flatMap(([name, field]) => {
    const value = document.record[name]
    if (value === undefined || !field.fact) return []
    const values = shownValues(field, value, sources)
    return values.length > 0 ? [{ field: name, label: field.label, values }] : []
  })
}

/** The values of a field as text, with an address where they lead somewhere. */
export function shownValues(field: Field, value: unknown, sources: FactSources): Fact['values'] {
  return field.show(value).flatMap((shown) => shownValue(shown, sources) ?? [])
}

function shownValue(shown: Shown, { linked, places }: FactSources): Fact['values'][number] | undefined {
  if ('entry' in shown) {
    const card = linked[shown.entry]
    return card && { text: card.title, href: card.path, note: shown.note }
  }
  if ('municipality' in shown) {
    const place = places.get(shown.municipality)
    if (!place) return undefined
    const { inhabitants } = places.today(place)
    const note = inhabitants === null ? undefined : `${groupDigits(inhabitants)} inwoners`
    return { text: municipalityName(place, places), href: `/ervaringen?gemeente=${place.slug}`, note }
  }
  return 'url' in shown ? { text: shown.text, href: shown.url, note: shown.note } : shown
}
