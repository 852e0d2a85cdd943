import type { FieldChange } from '../compare/changes.ts'
import type { KindName } from '../kinds/index.ts'
import type { Remark } from './remark.ts'

/** What who reviews a text looks at. */
export interface ReviewView {
  readonly id: string
  readonly kind: KindName
  readonly title: string
  /** What the page of the kind shows. */
  readonly shown: object
  readonly refused: readonly string[]
  readonly by: string
  readonly waits: string
  /** A word of the writer. */
  readonly note: string | null
  /** What looked like personal data and was left in: *een telefoonnummer bij Lessen*. */
  readonly leftIn: readonly { readonly what: string; readonly label: string }[]
  /** What differs from what is online; null when nothing is. */
  readonly changes: readonly FieldChange[] | null
  readonly remarks: readonly Remark[]
  /** What a remark can be about. */
  readonly parts: readonly { readonly value: string; readonly label: string }[]
}
