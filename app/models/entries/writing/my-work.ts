import type { KindName } from '../kinds/index.ts'
import type { Returned } from './write-view.ts'

/** A text of one's own. */
export interface Work {
  readonly id: string
  readonly kind: KindName
  readonly title: string
  /** Whether something is in a draft that no version has. */
  readonly hasDraft: boolean
  readonly isOnline: boolean
  /** Address of its page, when it is online. */
  readonly path: string
  /** In words: when it was last written in, sent in, decided or published. */
  readonly since: string
  /** Why it came back. */
  readonly returned: Returned | null
}

/** One's own texts by where they stand. */
export interface MyWork {
  readonly returned: readonly Work[]
  readonly writing: readonly Work[]
  readonly waiting: readonly Work[]
  readonly published: readonly Work[]
  readonly toReview: number | null
}
