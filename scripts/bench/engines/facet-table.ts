import type { FacetName } from '#app/models/entries/facets.ts'
import { questionOf } from '../search/port.ts'
import type { PlainRow } from './rows.ts'

/** Counts facets in memory, for engines that cannot: the fastest that can be done for them. */
export class FacetTable {
  readonly #values: string[] = []
  readonly #numbers = new Map<string, number>()
  readonly #starts: number[] = [0]
  readonly #all: number[] = []

  add({ document }: PlainRow) {
    for (const facet of questionOf('').counted)
      for (const value of document.facets[facet] ?? []) this.#all.push(this.#numberOf(facet, value))
    this.#starts.push(this.#all.length)
  }

  #numberOf(facet: FacetName, value: string): number {
    const text = `${facet}=${value}`
    const known = this.#numbers.get(text)
    if (known !== undefined) return known
    this.#numbers.set(text, this.#values.length)
    return this.#values.push(text) - 1
  }

  /** How many of these entries, by number, have each value; the most frequent first. */
  count(entries: Iterable<number>): { readonly value: string; readonly count: number }[] {
    const counts = new Uint32Array(this.#values.length)
    for (const entry of entries)
      for (let at = this.#starts[entry]!; at < this.#starts[entry + 1]!; at += 1) counts[this.#all[at]!]! += 1
    return this.#values
      .map((value, number) => ({ value, count: counts[number]! }))
      .filter(({ count }) => count > 0)
      .sort((a, b) => b.count - a.count)
  }
}
