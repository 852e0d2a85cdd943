import type { KindName } from '../kinds/index.ts'
import type { FieldChange } from './changes.ts'

/** A version of a text in the list of all. */
export interface VersionLine {
  readonly id: string
  readonly number: number
  /** Who saved it; null for what came with the site. */
  readonly by: string | null
  /** In words, with the time: *18 maart 2016 om 10.00 uur*. */
  readonly when: string
  /** Labels of the fields that differ from the version before; null for the first. */
  readonly changed: readonly string[] | null
  readonly isOnline: boolean
  readonly waits: boolean
}

/** All versions of a text, and two of them beside each other. */
export interface VersionsView {
  readonly id: string
  readonly kind: KindName
  readonly title: string
  /** The newest first. */
  readonly versions: readonly VersionLine[]
  readonly mayRestore: boolean
  /** Whether the asker has a draft that restoring would take the place of. */
  readonly hasDraft: boolean
  /** The two that are compared, by number; null when there is only one. */
  readonly compared: {
    readonly from: number
    readonly to: number
    readonly changes: readonly FieldChange[]
  } | null
}
