import type { EntryCard } from '#app/models/entries/views.ts'
import type { Aspect } from './aspects.ts'
import type { Reasons } from './reasons.ts'

/** A case that is comparable, how much from each side, and why. */
export interface ComparableCase {
  readonly card: EntryCard
  /** 0–1. */
  readonly likeness: number
  /** By aspect; null where nothing can be said. */
  readonly aspects: Readonly<Record<Aspect, number | null>>
  readonly reasons: Reasons
}

/** Less alike than this is not comparable: nobody is helped by five cases that have nothing to do with it. */
export const enough = 0.3
