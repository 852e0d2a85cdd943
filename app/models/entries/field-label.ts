import type { KindName } from './kinds/index.ts'
import { kindOf } from './kinds/index.ts'

const labels: Readonly<Record<string, string>> = {
  title: 'Titel',
  summary: 'Samenvatting',
  body: 'Tekst',
  themes: 'Thema',
  owner: 'Organisatie',
  visibility: 'Wie het mag lezen',
  origin: 'Bron',
}

/** What screens call a field of an entry: one of its kind, or one that every entry has. */
export function fieldLabel(kind: KindName, field: string): string {
  return labels[field] ?? kindOf(kind).fields[field]?.label ?? field
}
