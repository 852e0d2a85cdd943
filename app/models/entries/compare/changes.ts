import { visibilities } from '#app/models/vocabularies/kinds.ts'
import type { EntryDocument } from '../document.ts'
import { type FactSources, shownValues } from '../facts.ts'
import { fieldLabel } from '../field-label.ts'
import type { Field } from '../fields/field.ts'
import { type KindName, kindOf } from '../kinds/index.ts'
import { type PictureChange, pictureChanges } from './pictures.ts'
import { type WordChange, wordChanges } from './words.ts'

/** A field that says something else in one document than in another. */
export interface FieldChange {
  /** Name in the record; or `title`, `summary`, `body`, `themes`, `owner`, `visibility`. */
  readonly field: string
  readonly label: string
  readonly sort: 'came' | 'went' | 'changed'
  readonly words: readonly WordChange[]
  readonly pictures: readonly PictureChange[]
}

/** Every field that somebody can change, in the order of the form. */
function fieldsInOrder(kind: KindName): string[] {
  return ['title', 'summary', ...Object.keys(kindOf(kind).fields), 'body', 'themes', 'owner', 'visibility']
}

/** What a field of a document holds. */
export function fieldValue(document: EntryDocument, field: string): unknown {
  return field in kindOf(document.kind).fields
    ? document.record[field]
    : document[field as keyof EntryDocument]
}

/** Labels of the fields that differ from a document to a later one; null without an earlier one. */
export function changedFields(before: EntryDocument | undefined, after: EntryDocument): string[] | null {
  if (!before) return null
  return fieldsInOrder(after.kind)
    .filter((field) => asText(fieldValue(before, field)) !== asText(fieldValue(after, field)))
    .map((field) => fieldLabel(after.kind, field))
}

/** The same for what is the same, whatever the order of its keys. */
function asText(value: unknown): string {
  return JSON.stringify(value ?? null, (_key, part: unknown) =>
    part === null || typeof part !== 'object' || Array.isArray(part)
      ? part
      : Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1))),
  )
}

/** The fields of a document in the order of its form, as text to read and compare. Empty ones are not there. */
export function fieldTexts(document: EntryDocument, sources: FactSources): ReadonlyMap<string, string> {
  const { kind, title, summary = '', themes, owner, visibility, body, record } = document
  const titles = (ids: readonly string[]) => ids.flatMap((id) => sources.linked[id]?.title ?? []).join('\n')
  const texts: [string, string][] = [
    ['title', title],
    ['summary', summary],
    ...Object.entries(kindOf(kind).fields).map(([name, field]): [string, string] => [
      name,
      record[name] === undefined ? '' : fieldText(field, record[name], sources),
    ]),
    ['body', body],
    ['themes', titles(themes)],
    ['owner', titles(owner === undefined ? [] : [owner])],
    ['visibility', visibilities.label(visibility)],
  ]
  return new Map(texts.filter(([, text]) => text !== ''))
}

function fieldText(field: Field, value: unknown, sources: FactSources): string {
  return shownValues(field, value, sources)
    .map(({ text, note }) => (note ? `${text} (${note})` : text))
    .join('\n')
}

/** What differs from one document to a later one, field by field; without an earlier one all of it came. */
export function changesBetween(
  before: EntryDocument | undefined,
  after: EntryDocument,
  sources: FactSources,
): FieldChange[] {
  const old = before ? fieldTexts(before, sources) : new Map<string, string>()
  const now = fieldTexts(after, sources)
  return fieldsInOrder(after.kind).flatMap((field) => {
    const [was = '', is = ''] = [old.get(field), now.get(field)]
    if (was === is) return []
    const sort = was === '' ? 'came' : is === '' ? 'went' : 'changed'
    const pictures = pictureChanges(was, is)
    return [{ field, label: fieldLabel(after.kind, field), sort, words: wordChanges(was, is), pictures }]
  })
}
