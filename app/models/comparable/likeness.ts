import type { Municipalities } from '#app/models/places/municipality.ts'
import { type TraitName, traitOf } from './traits.ts'

/** Numbers that differ by so many doublings are not alike at all; half as many, half. */
export const doublings = 3

/** What it counts for when two gemeenten are not the same one. */
export const nearness = { neighbours: 0.8, province: 0.5 } as const

/** How alike two numbers are, 0–1: by how many times the one is the other, whichever is larger. */
export function likenessOfNumbers(a: number, b: number): number {
  return Math.max(0, 1 - Math.abs(Math.log2(a) - Math.log2(b)) / doublings)
}

/** How near two gemeenten are, 0–1. */
export function likenessOfPlaces(a: string, b: string, places: Municipalities): number {
  if (a === b) return 1
  const [one, other] = [places.get(a), places.get(b)]
  if (!one || !other) return 0
  if (one.neighbours.includes(b) || other.neighbours.includes(a)) return nearness.neighbours
  return one.provinceSlug === other.provinceSlug ? nearness.province : 0
}

/** How alike a value is to the one of those asked that is most like it, 0–1. */
export function likenessOfValue(
  trait: TraitName,
  asked: readonly (string | number)[],
  value: string | number,
  places: Municipalities,
): number {
  const { by } = traitOf(trait)
  let best = 0
  for (const one of asked) {
    const likeness =
      by === 'scale'
        ? likenessOfNumbers(Number(one), Number(value))
        : by === 'near'
          ? likenessOfPlaces(String(one), String(value), places)
          : String(one) === String(value)
            ? 1
            : 0
    if (likeness > best) best = likeness
  }
  return best
}
