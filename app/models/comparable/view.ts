import type { ComparableAddress } from './address.ts'
import type { ComparableCase } from './comparable-case.ts'

interface Option {
  readonly value: string
  readonly label: string
}

/** What the page of comparable cases shows. */
export interface ComparableView {
  readonly address: ComparableAddress
  /** The case or the draft that is compared; null for a situation. */
  readonly subject: { readonly title: string; readonly href: string; readonly path: string | null } | null
  /** Null when nothing was asked yet. */
  readonly found: readonly ComparableCase[] | null
  readonly understood: readonly string[]
  readonly lacking: readonly string[]
  readonly ignored: readonly string[]
  /** True when all that was told was set to count for nothing, so that the resting levels were taken. */
  readonly wasAllZero: boolean
  /** To choose from: themes and gemeenten by their slug. */
  readonly themes: readonly Option[]
  readonly gemeenten: readonly Option[]
}
