import { Numbers } from './growable.ts'

/** No place in a chain: the one before the oldest. */
export const noPlace = 0

/**
 * Numbers by key, added one by one in any order of keys: each knows the one that its key had before. To go through
 * those of a key, the newest first:
 *
 *     for (let at = chains.newest(key); at !== noPlace; at = before[at]!) … numbers[at]!
 */
export class Chains {
  /** Place of the newest number of each key. */
  #newest = new Uint32Array(0)
  readonly #numbers: Numbers
  readonly #before: Numbers

  /** @param expected so many numbers; room that is not used takes no memory. */
  constructor(expected: number) {
    this.#numbers = new Numbers(new Uint32Array(expected + 1), 1)
    this.#before = new Numbers(new Uint32Array(expected + 1), 1)
  }

  add(key: number, number: number) {
    if (key >= this.#newest.length) this.#fit(key)
    this.#before.push(this.#newest[key]!)
    this.#newest[key] = this.#numbers.length
    this.#numbers.push(number)
  }

  newest(key: number): number {
    return this.#newest[key] ?? noPlace
  }

  /** The number at each place. */
  get numbers(): Uint32Array {
    return this.#numbers.array
  }

  /** For each place the one that its key had before. */
  get before(): Uint32Array {
    return this.#before.array
  }

  #fit(key: number) {
    const larger = new Uint32Array(Math.ceil(1.25 * key) + 1024)
    larger.set(this.#newest)
    this.#newest = larger
  }
}
