import type { Typed } from '../forms/typed.ts'
import type { Difference } from './merge.ts'

/** Two texts of one entry beside each other, to choose from. */
export interface MergeView {
  readonly id: string
  readonly title: string
  /** Whose the other text is: a name, or *je andere venster*. */
  readonly other: string
  readonly differences: readonly Difference[]
  /** Version of the draft that was looked at. */
  readonly version: number
  /** The newest revision that was looked at. */
  readonly newest: string
  /** The asker's own text, when it is not the draft. */
  readonly mine: Typed | null
}
