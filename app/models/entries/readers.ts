import { administrators, keepersOf, membersOf, somebody } from '#app/models/principals.ts'
import type { EntryDocument } from './document.ts'

type Visibility = EntryDocument['visibility']

/** Who is named on an entry, and what it belongs to. */
export interface Named {
  /** Its authors; of a plein its vraagstukeigenaars and pleincoaches too. */
  readonly people: readonly string[]
  /** Its own themes; a plein or blog without any has those of its case. */
  readonly themes: readonly string[]
}

/**
 * The principals that may read an entry once it is published (domain.md, *Visibility*). For the team are those who are
 * named on it and the members of its owner, and who looks after it: the kennismakelaars of its themes and the
 * beheerders.
 */
export function readersOf(document: Pick<EntryDocument, 'visibility' | 'owner'>, named: Named): string[] {
  if (document.visibility === 'openbaar') return ['public']
  if (document.visibility === 'netwerk') return ['network']
  const owner = document.owner === undefined ? [] : [membersOf(document.owner)]
  return [
    ...new Set([administrators, ...named.themes.map(keepersOf), ...owner, ...named.people.map(somebody)]),
  ]
}

/** Whether all who may read an entry may read another one as well, whoever is named on the two. */
export function readTogether(entry: Visibility, other: Visibility): boolean {
  return other === 'openbaar' || (other === 'netwerk' && entry !== 'openbaar')
}
