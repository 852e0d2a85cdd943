import { aspectNames, type Weights } from './aspects.ts'
import { type TraitName, type Traits, traitNames, traitOf } from './traits.ts'

/** What is not known is less than nothing, and counts neither for nor against. */
export const unknown = -1

/**
 * What a comparison that knows nothing counts for, and how heavily that hangs in each: one that knows little stays
 * near it, so that a case about which hardly anything is known does not come first because of the one thing that is.
 */
export const doubt = { likeness: 0.15, weight: 0.5 } as const

const isOverlap = traitNames.map((name) => traitOf(name).by === 'overlap')
const weightOfTrait = Float64Array.from(traitNames, (name) => traitOf(name).weight)
const aspectOfTrait = Uint8Array.from(traitNames, (name) => aspectNames.indexOf(traitOf(name).aspect))
const weightOfAspect = Float64Array.from(aspectNames, (aspect) =>
  traitNames.reduce((sum, name) => sum + (traitOf(name).aspect === aspect ? traitOf(name).weight : 0), 0),
)
const text = traitNames.indexOf('tekst')

/** Whether a trait is held against another by how many values both have. */
export function isByOverlap(trait: number): boolean {
  return isOverlap[trait]!
}

/** The number of a trait in the lists of a tally. */
export const numberOfTrait = new Map<string, number>(traitNames.map((name, number) => [name, number]))

/**
 * What each trait weighs in the whole. The weights of an aspect are shared out among its traits, and what is not known
 * takes its share away: so the whole is `doubt` with the traits that are known, each by its share, whatever the aspect.
 * `Tally` gives the same but for the last of its sixteen figures.
 */
export function sharesOfTraits(weights: Weights): Float64Array {
  return Float64Array.from(traitNames, (name, trait) => {
    const aspect = aspectOfTrait[trait]!
    return (weights[traitOf(name).aspect] * weightOfTrait[trait]!) / weightOfAspect[aspect]!
  })
}

/**
 * How alike two lists of values are by how many both have (Sørensen–Dice), 0–1.
 *
 * @param asked how many values were asked; @param values how many the case has, at least one; @param sum of what each
 *   of those is alike.
 */
export function overlap(asked: number, values: number, sum: number): number {
  return (2 * sum) / (asked + values)
}

/**
 * Adds up how alike a case is to what was asked: value by value, then trait, aspect and the whole. The engine does it
 * for all cases and the domain for those it shows, with the same figures.
 */
export class Tally {
  /** Likeness by trait, 0–1; `unknown` where either side tells nothing. */
  readonly traits = new Float64Array(traitNames.length)
  /** Likeness by aspect. */
  readonly aspects = new Float64Array(aspectNames.length)
  readonly #asked: Uint16Array
  readonly #weights: Float64Array
  readonly #values = new Uint16Array(traitNames.length)
  readonly #sums = new Float64Array(traitNames.length)
  readonly #bests = new Float64Array(traitNames.length)
  readonly #known = new Float64Array(aspectNames.length)

  constructor(asked: Traits, weights: Weights) {
    this.#asked = Uint16Array.from(traitNames, (name) => asked[name]?.length ?? 0)
    this.#weights = Float64Array.from(aspectNames, (name) => weights[name])
  }

  /** Begins with another case. */
  clear() {
    // Of arrays as short as these a loop empties one sooner than `fill`, and it is done for every case there is.
    for (let trait = 0; trait < this.traits.length; trait += 1) {
      this.#values[trait] = 0
      this.#sums[trait] = 0
      this.#bests[trait] = 0
    }
  }

  /** A value of the case, and how alike it is to what was asked. */
  add(trait: number, likeness: number) {
    this.#values[trait]! += 1
    this.#sums[trait]! += likeness
    if (likeness > this.#bests[trait]!) this.#bests[trait] = likeness
  }

  /**
   * Works out traits and aspects.
   *
   * @param words how alike the texts are; `unknown` when there are no words to go by.
   * @returns how alike the whole is.
   */
  total(words: number): number {
    const known = this.#known
    for (let aspect = 0; aspect < this.aspects.length; aspect += 1) {
      known[aspect] = 0
      this.aspects[aspect] = 0
    }
    for (let trait = 0; trait < this.traits.length; trait += 1) {
      const likeness = trait === text ? words : this.#likeness(trait)
      this.traits[trait] = likeness
      if (likeness < 0) continue
      const aspect = aspectOfTrait[trait]!
      known[aspect]! += weightOfTrait[trait]!
      this.aspects[aspect]! += weightOfTrait[trait]! * likeness
    }
    let sum = doubt.likeness * doubt.weight
    let weight: number = doubt.weight
    for (let aspect = 0; aspect < this.aspects.length; aspect += 1) {
      this.aspects[aspect] = known[aspect] === 0 ? unknown : this.aspects[aspect]! / known[aspect]!
      if (known[aspect] === 0) continue
      // A side of which half is known weighs half as much.
      const told = (this.#weights[aspect]! * known[aspect]!) / weightOfAspect[aspect]!
      sum += told * this.aspects[aspect]!
      weight += told
    }
    return sum / weight
  }

  #likeness(trait: number): number {
    const asked = this.#asked[trait]!
    const values = this.#values[trait]!
    if (asked === 0 || values === 0) return unknown
    return isByOverlap(trait) ? overlap(asked, values, this.#sums[trait]!) : this.#bests[trait]!
  }

  /** How alike in one trait, after `total`. */
  of(name: TraitName): number {
    return this.traits[traitNames.indexOf(name)]!
  }
}
