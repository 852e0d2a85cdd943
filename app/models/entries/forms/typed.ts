import type { EntryDocument } from '../document.ts'
import type { Field, Fields } from '../fields/field.ts'
import { kindOf } from '../kinds/index.ts'
import { writtenDate } from './written-dates.ts'

/** An answer as it was typed: lines, boxes that were ticked, parts with a name, or a list of those. */
export type TypedAnswer = string | readonly string[] | TypedGroup | readonly TypedGroup[]
export interface TypedGroup {
  readonly [part: string]: TypedAnswer | undefined
}

/** The answers of a form as they were typed, also where they are no valid answer yet. */
export interface Typed {
  readonly title: string
  readonly summary: string
  readonly body: string
  readonly themes: readonly string[]
  readonly owner: string
  readonly visibility: string
  readonly record: TypedGroup
}

export const nothingTyped: Typed = {
  title: '',
  summary: '',
  body: '',
  themes: [],
  owner: '',
  visibility: '',
  record: {},
}

/** The answers of a document, as somebody would have typed them. The inverse of `readAnswers`. */
export function typedOf(document: EntryDocument): Typed {
  const { title, summary = '', body, themes, owner = '', visibility } = document
  return {
    title,
    summary,
    body,
    themes,
    owner,
    visibility,
    record: typedGroup(kindOf(document.kind).fields, document.record),
  }
}

function typedGroup(fields: Fields, values: Readonly<Record<string, unknown>>): TypedGroup {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([name, field]) => {
      const value = values[name]
      return value === undefined ? [] : [[name, typedAnswer(field, value)]]
    }),
  )
}

function typedAnswer(field: Field, value: unknown): TypedAnswer {
  if (Array.isArray(value)) {
    return value.every((item) => typeof item === 'string')
      ? value
      : value.map((item) => typedParts(field, item))
  }
  if (value !== null && typeof value === 'object') return typedParts(field, value)
  return field.type === 'date' || field.type === 'partialDate' ? writtenDate(String(value)) : String(value)
}

/** A group by its parts; a source or a range, which have none, by their keys. */
function typedParts({ parts }: Field, value: object): TypedGroup {
  if (parts) return typedGroup(parts, value as Record<string, unknown>)
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, String(part)]))
}
