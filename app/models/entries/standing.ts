import type { KindName } from './kinds/index.ts'

/** Where an entry stands on its way (domain.md, *States and rules*). */
export type Status = 'concept' | 'ter-beoordeling' | 'gepubliceerd' | 'gearchiveerd'

/** All that decides who may do what with an entry. Ids are those of entries and people. */
export interface Standing {
  readonly id: string
  readonly kind: KindName
  /** Of the newest revision, or of what is online where there is none. */
  readonly owner: string | null
  /** Its own themes; a plein, blog or tool without any has those of its case. */
  readonly themes: readonly string[]
  /** Whether any of these themes has a kennismakelaar; if not, it goes to the beheerders. */
  readonly isKept: boolean
  /** The author first, then the co-authors. */
  readonly authors: readonly string[]
  /** The vraagstukeigenaars of the plein that it is the day-after blog of; nobody for all else. */
  readonly vraagstukeigenaars: readonly string[]
  /** Whether a revision is online: then it stays so while its successor is written and reviewed. */
  readonly isPublished: boolean
  readonly isArchived: boolean
  /** The revision that is online; null before the first publication. */
  readonly online: string | null
  /** The revision that was sent in and waits, if any. */
  readonly underReview: { readonly submissionId: string; readonly revisionId: string } | null
}

/** The status that screens name. */
export function statusOf(entry: Pick<Standing, 'isPublished' | 'isArchived' | 'underReview'>): Status {
  if (entry.isArchived) return 'gearchiveerd'
  if (entry.underReview !== null) return 'ter-beoordeling'
  return entry.isPublished ? 'gepubliceerd' : 'concept'
}
