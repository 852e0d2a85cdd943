import { visibilities } from '#app/models/vocabularies/kinds.ts'
import type { EntryDocument } from '../document.ts'
import { type FactSources, shownValues } from '../facts.ts'
import { fieldLabel } from '../field-label.ts'
import type { Field } from '../fields/field.ts'
import { kindOf } from '../kinds/index.ts'
import { type WordChange, wordChanges } from './words.ts'

/** A field that says something else in one document than in another. */
export interface FieldChange {
  /** Name in the record; or `title`, `summary`, `body`, `themes`, `owner`, `visibility`. */
  readonly field: string
  readonly label: string
  readonly sort: 'came' | 'went' | 'changed'
  readonly words: readonly WordChange[]
}

const ofEveryEntry = ['title', 'summary', 'themes', 'owner', 'visibility'] as const

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
  const { fields } = kindOf(after.kind)
  const order = ['title', 'summary', ...Object.keys(fields), 'body', ...ofEveryEntry.slice(2)]
  return order.flatMap((field) => {
    const [was = '', is = ''] = [old.get(field), now.get(field)]
    if (was === is) return []
    const sort = was === '' ? 'came' : is === '' ? 'went' : 'changed'
    return [{ field, label: fieldLabel(after.kind, field), sort, words: wordChanges(was, is) }]
  })
}
