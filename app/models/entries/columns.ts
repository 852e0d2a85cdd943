import type { EntryDocument } from './document.ts'
import { type FactSources, shownValues } from './facts.ts'
import type { Field } from './fields/field.ts'
import { type KindName, kindOf } from './kinds/index.ts'

/** Entries as a table: the labels of its columns, and a row of texts for each entry. */
export interface EntryTable {
  readonly columns: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

/** What stands in every row, whatever the kind. */
interface Row {
  readonly document: EntryDocument
  /** Full address of its page. */
  readonly address: string
}

/**
 * A table of entries: what every entry has, then every field of these kinds, by its label. Fields of the same name
 * share a column; what is not known is left empty. Linked entries that the viewer may not read leave no trace.
 */
export function entryTable(
  kinds: readonly KindName[],
  entries: readonly Row[],
  sources: FactSources,
): EntryTable {
  const fields = new Map(kinds.flatMap((kind) => Object.entries(kindOf(kind).fields)))
  const titles = (ids: readonly string[]) => ids.flatMap((id) => sources.linked[id]?.title ?? [])
  return {
    columns: [...fixedColumns, ...columnNames(kinds, fields)],
    rows: entries.map(({ document, address }) => [
      kindOf(document.kind).label.one,
      document.title,
      document.summary ?? '',
      titles(document.themes).join('; '),
      titles(document.owner ? [document.owner] : []).join('; '),
      document.published.slice(0, 10),
      address,
      ...[...fields.keys()].map((name) => cell(document, name, sources)),
    ]),
  }
}

const fixedColumns = ['Soort', 'Titel', 'Samenvatting', "Thema's", 'Eigenaar', 'Gepubliceerd', 'Adres']

/** The label of each field; with the kinds that have the field where another column is called the same. */
function columnNames(kinds: readonly KindName[], fields: ReadonlyMap<string, Field>): string[] {
  const labels = [...fixedColumns, ...[...fields.values()].map(({ label }) => label)]
  return [...fields].map(([name, { label }]) => {
    if (labels.indexOf(label) === labels.lastIndexOf(label)) return label
    const having = kinds.map(kindOf).filter((kind) => name in kind.fields)
    return `${label} (${having.map((kind) => kind.label.one).join(', ')})`
  })
}

function cell(document: EntryDocument, name: string, sources: FactSources): string {
  const field = kindOf(document.kind).fields[name]
  const value = document.record[name]
  if (!field || value === undefined) return ''
  return shownValues(field, value, sources)
    .map(({ text, note }) => (note ? `${text} (${note})` : text))
    .join('; ')
}
