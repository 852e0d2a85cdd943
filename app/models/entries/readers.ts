import type { EntryDocument } from './document.ts'

/** The principals that may read an entry once it is published (domain.md, *Visibility*). */
export function readersOf(document: Pick<EntryDocument, 'visibility' | 'owner'>): string[] {
  if (document.visibility === 'openbaar') return ['public']
  if (document.visibility === 'netwerk') return ['network']
  return document.owner === undefined ? [] : [`organisation:${document.owner}`]
}
