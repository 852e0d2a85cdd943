import type { KindName } from '../kinds/index.ts'
import type { FoundInEntry } from '../personal-data-of.ts'

/** What somebody sees before sending in. */
export interface SendInView {
  readonly id: string
  readonly kind: KindName
  readonly title: string
  /** The revision that is sent in; null when nothing was saved yet. */
  readonly revision: string | null
  /** What has to be answered first, with the name of the control; null when it has none. */
  readonly missing: readonly { readonly at: string | null; readonly label: string }[]
  /** What looks like personal data. */
  readonly found: readonly FoundInEntry[]
  /** Whether it was sent in already and waits. */
  readonly waits: boolean
  /** Whether that revision is online already. */
  readonly isOnline: boolean
  /** Whether the asker wrote on since that revision. */
  readonly hasDraft: boolean
  readonly mayPublish: boolean
  /** Whether it is a day-after blog that the asker may put online at once. */
  readonly mayPublishAtOnce: boolean
  /** Who looks at it. */
  readonly reviewers: 'kennismakelaar' | 'beheerder'
}
