import type { Asking } from './asking.server.ts'
import { Counting } from './counting.server.ts'
import { readersFilter } from './filter.ts'

/** Words offered to anyone are those of entries that everybody may read. */
export const everybody = [readersFilter(['public'])]

/** In how many entries that everybody may read words stand as they are written. */
export class Written {
  readonly #counting: Counting

  constructor(asking: Asking) {
    this.#counting = new Counting(asking, everybody, 'words')
  }

  add(...words: readonly string[]) {
    this.#counting.add(...words.map((word) => `"${word}"`))
  }

  look(): Promise<void> {
    return this.#counting.look()
  }

  readonly has = (word: string): boolean => this.count(word) > 0

  count(word: string): number {
    return this.#counting.of(`"${word}"`)
  }
}
