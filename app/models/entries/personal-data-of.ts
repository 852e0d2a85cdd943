import { type PersonalData, personalDataIn } from '#app/models/personal-data.ts'
import type { EntryDocument } from './document.ts'
import { fieldLabel } from './field-label.ts'

/** What looks like personal data in an entry, with the field and the control that it stands in. */
export interface FoundInEntry extends PersonalData {
  /** Name of the field in the record; or `title`, `summary`, `body`. */
  readonly field: string
  readonly label: string
  /** Name of the control of the form: `record.lessons[0].sentence`. */
  readonly at: string
}

/** What looks like personal data in an entry, field by field. */
export function personalDataOf(document: EntryDocument): FoundInEntry[] {
  const { kind, title, summary, body, record } = document
  const texts = [
    ...textsIn(title, 'title'),
    ...textsIn(summary, 'summary'),
    ...Object.entries(record).flatMap(([name, value]) => textsIn(value, `record.${name}`)),
    ...textsIn(body, 'body'),
  ]
  return texts.flatMap(({ at, text }) => {
    const field = /^record\.(\w+)/.exec(at)?.[1] ?? at
    return personalDataIn(text).map((found) => ({ ...found, field, label: fieldLabel(kind, field), at }))
  })
}

/** Every text in a value with the name of its control. Ids and slugs look like no personal data. */
function textsIn(value: unknown, at: string): { at: string; text: string }[] {
  if (typeof value === 'string') return [{ at, text: value }]
  if (Array.isArray(value)) {
    const isList = value.some((item) => typeof item === 'object')
    return value.flatMap((item, index) => textsIn(item, isList ? `${at}[${index}]` : at))
  }
  if (value === null || typeof value !== 'object') return []
  return Object.entries(value).flatMap(([name, part]) => textsIn(part, `${at}.${name}`))
}
