import type { EntryDocument } from '#app/models/entries/document.ts'
import type { RecordOf } from '#app/models/entries/fields/field.ts'
import type { KindName, kinds } from '#app/models/entries/kinds/index.ts'

/** The record of an entry of this kind. Its schema was checked when it was written, so only the type is missing. */
export function recordOf<K extends KindName>(_kind: K, document: EntryDocument) {
  return document.record as RecordOf<(typeof kinds)[K]['fields']>
}
