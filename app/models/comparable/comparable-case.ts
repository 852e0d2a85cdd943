import type { EntryCard } from '#app/models/entries/views.ts'
import type { Aspect } from './aspects.ts'
import type { Reasons } from './reasons.ts'

/** A case that is comparable, how much from each side, and why. */
export interface ComparableCase {
  readonly card: EntryCard
  /** 0–1. */
  readonly likeness: number
  /** By aspect that was asked about; null where the case tells nothing. */
  readonly aspects: Readonly<Partial<Record<Aspect, number | null>>>
  readonly reasons: Reasons
}

/** Less alike than this is not comparable: nobody is helped by five cases that have nothing to do with it. */
export const enough = 0.3
