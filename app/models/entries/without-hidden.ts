import type { EntryDocument } from './document.ts'
import type { Field, Fields } from './fields/field.ts'
import { kindOf } from './kinds/index.ts'

/**
 * A document without its references to entries that its reader may not read: not even their number may show, nor
 * that two entries have one in common. What cannot stand without the reference goes with it.
 *
 * @param readable whether the reader may read the entry with this id.
 */
export function withoutHidden(document: EntryDocument, readable: (id: string) => boolean): EntryDocument {
  const { owner, ...rest } = document
  return {
    ...rest,
    ...(owner !== undefined && readable(owner) ? { owner } : {}),
    themes: document.themes.filter(readable),
    record: shownParts(kindOf(document.kind).fields, document.record, readable),
  }
}

function shownParts(
  fields: Fields,
  values: Readonly<Record<string, unknown>>,
  readable: (id: string) => boolean,
): Record<string, unknown> {
  const shown = Object.entries(values).map(([name, value]) => {
    const field = fields[name]
    return [name, field && value !== undefined ? shownValue(field, value, readable) : value] as const
  })
  return Object.fromEntries(shown.filter(([, value]) => value !== undefined))
}

/** @returns undefined when nothing is left. */
function shownValue(field: Field, value: unknown, readable: (id: string) => boolean): unknown {
  switch (field.type) {
    case 'link':
      return readable(value as string) ? value : undefined
    case 'links':
      return filled((value as string[]).filter(readable))
    case 'group':
      return shownGroup(field, value as Record<string, unknown>, readable)
    case 'list':
      return filled(
        (value as Record<string, unknown>[]).flatMap((item) => shownGroup(field, item, readable) ?? []),
      )
    default:
      return value
  }
}

function shownGroup(
  { parts = {}, needs = [] }: Field,
  value: Record<string, unknown>,
  readable: (id: string) => boolean,
): Record<string, unknown> | undefined {
  const shown = shownParts(parts, value, readable)
  const stands = Object.keys(shown).length > 0 && needs.every((name) => shown[name] !== undefined)
  return stands ? shown : undefined
}

function filled<T>(values: T[]): T[] | undefined {
  return values.length > 0 ? values : undefined
}
