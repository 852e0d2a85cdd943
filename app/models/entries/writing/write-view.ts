import type { Problem } from '../forms/read-answers.ts'
import type { Typed } from '../forms/typed.ts'
import type { KindName } from '../kinds/index.ts'
import type { Remark } from '../reviewing/remark.ts'
import type { Status } from '../standing.ts'

/** Something that a field with links or gemeenten can take. */
export interface Candidate {
  /** Id of an entry, or slug of a gemeente. */
  readonly value: string
  readonly label: string
  /** What it is, where that may be several things: *werkvorm*. */
  readonly note?: string
}

/** Why a text came back. */
export interface Returned {
  readonly by: string
  readonly reason: string
  readonly remarks: readonly Remark[]
}

/** What the form of an entry shows. */
export interface WriteView {
  readonly id: string
  /** Id of who writes: one device may have several writers. */
  readonly writer: string
  readonly kind: KindName
  readonly status: Status
  readonly typed: Typed
  readonly version: number
  /** The revision that the draft started from. */
  readonly baseRevision: string | null
  readonly savedAt: string | null
  readonly isBehind: boolean
  readonly mayEdit: boolean
  /** Whether what the asker writes can go online at once, as a small correction. */
  readonly mayCorrect: boolean
  /** Why it came back, when it did. */
  readonly returned: Returned | null
  /** What is the matter with the answers; shown when somebody asked for it. */
  readonly problems: readonly Problem[]
  /** Titles of what was chosen, by id or slug. */
  readonly names: Readonly<Record<string, string>>
  readonly themes: readonly Candidate[]
  readonly owners: readonly Candidate[]
  /** What was found for a field that takes links or gemeenten. */
  readonly found: {
    readonly at: string
    readonly words: string
    readonly candidates: readonly Candidate[]
  } | null
}
