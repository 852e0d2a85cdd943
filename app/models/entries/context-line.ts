import { type Municipalities, municipalityName } from '#app/models/places/municipality.ts'
import type { EntryDocument } from './document.ts'
import { kindOf } from './kinds/index.ts'

/**
 * The words under a title in a list: *Amersfoort · coproduceren · 2016*. Only what stands in the entry itself,
 * so that nothing of another entry is in them.
 */
export function contextLine(document: EntryDocument, places: Municipalities): string[] {
  const { context, fields } = kindOf(document.kind)
  return context.flatMap((name) => {
    const value = document.record[name]
    const field = fields[name]
    if (value === undefined || !field) return []
    return field.show(value).flatMap((shown) => {
      if ('municipality' in shown) {
        const place = places.get(shown.municipality)
        return place ? [municipalityName(place, places)] : []
      }
      return 'text' in shown ? [asWritten.has(field.type) ? shown.text : lowerFirst(shown.text)] : []
    })
  })
}

/** Types whose text people wrote themselves; labels of vocabularies lose their capital within a line. */
const asWritten = new Set(['line', 'prose', 'date'])

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1)
}
