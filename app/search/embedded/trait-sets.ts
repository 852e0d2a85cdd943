import { Lists, type Names, Numbers } from './growable.ts'

/** In place of the set that one value was added to: it was the first. */
export const nothing = 0xffffffff

/**
 * What cases tell of a trait, each set of values once. A set is another one and a value behind it, so that what holds
 * of all sets is worked out from the first to the last; there are thousands where there are a million values of cases.
 */
export class TraitSets {
  /** The set without its last value; `nothing` when that is its only one. */
  readonly before = new Numbers()
  /** The last value of each set. */
  readonly last = new Numbers()
  /** The sets of each document, one for each trait that it tells. */
  readonly ofDocument: Lists
  readonly #values: Names
  readonly #traits: string[] = []
  /** Sets of one value, by that value; most are. */
  readonly #ofOne: number[] = []
  readonly #ofMore = new Map<number, number>()

  /** @param values the values of traits as `trait=value`, by their number; @param expected so many sets of documents. */
  constructor(values: Names, expected: number) {
    this.#values = values
    this.ofDocument = new Lists(undefined, new Numbers(new Uint32Array(expected)))
  }

  get size(): number {
    return this.last.length
  }

  /** Adds the next document: its values, those of a trait behind each other. */
  add(list: Uint32Array) {
    const { starts, values: sets } = this.ofDocument
    let set = nothing
    let trait: string | undefined
    for (let i = 0; i < list.length; i += 1) {
      const other = this.#traitOf(list[i]!)
      if (other !== trait && trait !== undefined) sets.push(set)
      set = this.#with(other === trait ? set : nothing, list[i]!)
      trait = other
    }
    if (trait !== undefined) sets.push(set)
    starts.push(sets.length)
  }

  #traitOf(value: number): string {
    const text = this.#values.texts[value]!
    this.#traits[value] ??= text.slice(0, text.indexOf('='))
    return this.#traits[value]
  }

  #with(set: number, value: number): number {
    if (set === nothing) {
      this.#ofOne[value] ??= this.#new(set, value)
      return this.#ofOne[value]
    }
    const key = set * 2 ** 26 + value
    const known = this.#ofMore.get(key) ?? this.#new(set, value)
    this.#ofMore.set(key, known)
    return known
  }

  #new(set: number, value: number): number {
    this.before.push(set)
    this.last.push(value)
    return this.last.length - 1
  }
}
