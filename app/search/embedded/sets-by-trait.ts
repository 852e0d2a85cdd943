import { traitNames } from '#app/models/comparable/traits.ts'
import { Numbers } from './growable.ts'
import type { TraitSets } from './trait-sets.ts'

interface Grouped {
  readonly byTrait: readonly Numbers[]
  seen: number
}

const known = new WeakMap<TraitSets, Grouped>()

/**
 * The numbers of all sets by the trait that their values are of, ascending: so what is worked out of them is the same
 * for a whole row. Only those that came since the last time are looked at.
 *
 * @param traitOf the number of the trait of each value.
 */
export function setsByTrait(sets: TraitSets, traitOf: Uint8Array): readonly Numbers[] {
  const grouped = known.get(sets) ?? { byTrait: traitNames.map(() => new Numbers()), seen: 0 }
  known.set(sets, grouped)
  const { byTrait } = grouped
  for (; grouped.seen < sets.size; grouped.seen += 1)
    byTrait[traitOf[sets.last.array[grouped.seen]!]!]!.push(grouped.seen)
  return byTrait
}
