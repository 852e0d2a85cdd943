import { Chains, noPlace } from './chains.ts'
import { Lists, Numbers } from './growable.ts'

/** In place of the set that one value was added to: it was the first. */
export const nothing = 0xffffffff

interface SetRoom {
  readonly counts: Uint16Array
  readonly sums: Float32Array
  readonly bests: Float32Array
  /** Two for each set. */
  readonly parts: Float32Array
}

function newRoom(size: number): SetRoom {
  return {
    counts: new Uint16Array(size),
    sums: new Float32Array(size),
    bests: new Float32Array(size),
    parts: new Float32Array(2 * size),
  }
}

/**
 * What cases tell of a trait, each set of values once. A set is another one and a value behind it, so that what holds
 * of all sets is worked out from the first to the last; there are thousands where there are a million values of cases.
 */
export class TraitSets {
  /** Sets of one value, by that value; most are. */
  readonly #ofOne: number[] = []
  /** The sets that are a set and one value more, by that set. */
  readonly #larger = new Chains(0)
  #room = newRoom(0)

  constructor(
    /** The set without its last value; `nothing` when that is its only one. */
    readonly before = new Numbers(),
    /** The last value of each set, by its number. */
    readonly last = new Numbers(),
    /** The sets of each document, one for each trait that it tells. */
    readonly ofDocument = new Lists(),
  ) {
    for (let set = 0; set < this.size; set += 1) this.#meet(set)
  }

  get size(): number {
    return this.last.length
  }

  /** Room for figures of the sets, kept from question to question; it holds what the question before left. */
  room(): SetRoom {
    const { size } = this
    if (this.#room.counts.length < size) this.#room = newRoom(Math.ceil(1.25 * size))
    return this.#room
  }

  /** Adds the next document. @param told the values of each trait that it tells, by their numbers. */
  add(told: readonly (readonly number[])[]) {
    this.ofDocument.add(told.filter((values) => values.length > 0).map((values) => this.#ofAll(values)))
  }

  /** For each set 1 when one of its values is marked so. */
  having(marked: Uint8Array): Uint8Array {
    const has = new Uint8Array(this.size)
    for (let set = 0; set < has.length; set += 1) {
      const shorter = this.before.array[set]!
      has[set] = marked[this.last.array[set]!]! | (shorter === nothing ? 0 : has[shorter]!)
    }
    return has
  }

  /** The set of some values; in one order, whatever order they were told in, since that makes fewer sets. */
  #ofAll(values: readonly number[]): number {
    let set = nothing
    for (const value of [...values].sort((a, b) => a - b)) set = this.#with(set, value)
    return set
  }

  #with(set: number, value: number): number {
    return this.#known(set, value) ?? this.#new(set, value)
  }

  #known(set: number, value: number): number | undefined {
    if (set === nothing) return this.#ofOne[value]
    const { numbers: sets, before } = this.#larger
    for (let at = this.#larger.newest(set); at !== noPlace; at = before[at]!)
      if (this.last.array[sets[at]!] === value) return sets[at]
    return undefined
  }

  #new(set: number, value: number): number {
    this.before.push(set)
    this.last.push(value)
    this.#meet(this.size - 1)
    return this.size - 1
  }

  /** @throws RangeError when it is a set that is not there and one value more: that is damaged. */
  #meet(set: number) {
    const shorter = this.before.array[set]!
    if (shorter === nothing) this.#ofOne[this.last.array[set]!] = set
    else if (shorter < set) this.#larger.add(shorter, set)
    else throw new RangeError(`set ${set} is made of set ${shorter}`)
  }
}
