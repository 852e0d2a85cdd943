import { v7 as uuid } from 'uuid'
import type { EntryDocument } from '#app/models/entries/document.ts'
import type { KindName } from '#app/models/entries/kinds/index.ts'

/** A published document with as little in it as can be; `parts` says what matters in a test. */
export function aDocument(kind: KindName, parts: Partial<EntryDocument> = {}): EntryDocument {
  return {
    id: uuid(),
    kind,
    slug: 'een-titel',
    title: 'Een titel',
    summary: 'Een samenvatting.',
    lang: 'nl',
    themes: [],
    visibility: 'openbaar',
    provenance: 'lid',
    origin: [],
    published: '2026-11-02T09:00:00Z',
    body: '',
    record: {},
    ...parts,
  }
}
