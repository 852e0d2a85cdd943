import type { EntryCard } from '#app/models/entries/views.ts'
import type { Row } from './rows.ts'

/** The head of a column, with the addresses of the comparison without it or with it elsewhere. */
export interface BesideHead {
  readonly card: EntryCard
  readonly place: string
  readonly hrefs: { readonly removed: string; readonly left: string | null; readonly right: string | null }
}

/** Cases side by side. */
export interface BesideView {
  readonly heads: readonly BesideHead[]
  /** Those that are shown. */
  readonly rows: readonly Row[]
  /** How many say the same in all cases. */
  readonly same: number
  /** Labels of what is known of none. */
  readonly unknown: readonly string[]
  /** Minutes of the longest programme: all are drawn on its scale. */
  readonly longestProgramme: number
  /** Cases that were asked for and are not there, or not for the asker. */
  readonly gone: number
  /** Cases that were asked for beyond what fits. */
  readonly tooMany: number
  readonly onlyDifferences: boolean
  readonly hrefs: {
    readonly everything: string
    readonly differences: string
    readonly table: string
    /** Where one more is chosen; null when there is no place for it. */
    readonly add: string | null
  }
}
