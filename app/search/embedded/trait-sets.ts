import { Chains, noPlace } from './chains.ts'
import { Lists, type Names, Numbers } from './growable.ts'

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
  /** The sets that are a set and one value more, by that set. */
  readonly #larger = new Chains(0)
  #room = newRoom(0)

  /** @param values the values of traits as `trait=value`, by their number; @param expected so many sets of documents. */
  constructor(values: Names, expected: number) {
    this.#values = values
    this.ofDocument = new Lists(undefined, new Numbers(new Uint32Array(expected)))
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

  /** Adds the next document with its list of values, those of a trait behind each other. */
  add({ starts: { array: places }, values: { array: values } }: Lists, doc: number) {
    const { starts, values: sets } = this.ofDocument
    const end = places[doc + 1]!
    for (let from = places[doc]!, to = from; from < end; from = to) {
      const trait = this.#traitOf(values[from]!)
      while (to < end && this.#traitOf(values[to]!) === trait) to += 1
      sets.push(to - from === 1 ? this.#with(nothing, values[from]!) : this.#ofAll(values.slice(from, to)))
    }
    starts.push(sets.length)
  }

  /** The set of several values; in one order, whatever order they were told in, since that makes fewer sets. */
  #ofAll(values: Uint32Array): number {
    let set = nothing
    for (const value of values.sort()) set = this.#with(set, value)
    return set
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
    const { numbers: sets, before } = this.#larger
    for (let at = this.#larger.newest(set); at !== noPlace; at = before[at]!)
      if (this.last.array[sets[at]!] === value) return sets[at]!
    const larger = this.#new(set, value)
    this.#larger.add(set, larger)
    return larger
  }

  #new(set: number, value: number): number {
    this.before.push(set)
    this.last.push(value)
    return this.last.length - 1
  }
}
