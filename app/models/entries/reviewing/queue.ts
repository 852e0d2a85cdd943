import type { KindName } from '../kinds/index.ts'

/** Something that waits for a decision. */
export interface Waiting {
  readonly id: string
  readonly kind: KindName
  readonly title: string
  readonly organisation: string | null
  /** Who sent it in. */
  readonly by: string
  readonly at: string
  /** How long it waits, in words. */
  readonly waits: string
  /** Whether something is online already that this takes the place of. */
  readonly isChange: boolean
}

/** Something that went online at once and that nobody looked at yet. */
export interface ToLookAt {
  readonly revisionId: string
  readonly entryId: string
  readonly kind: KindName
  readonly title: string
  readonly path: string
  readonly why: 'small-correction' | 'day-after-blog'
  readonly by: string
  readonly since: string
  /** Number of the revision, to compare it with the one before. */
  readonly number: number
}
