import type { Packed } from './answer.server.ts'

/** For what state of the site an answer holds. */
export interface Held {
  /** Generation of the database before the answer was made, so that a change meanwhile makes it old at once. */
  readonly generation: number
  /** Instant at which it was made; before that (a clock set back) it does not hold. */
  readonly from: Date
  /** The instant at which it changes by itself. */
  readonly until: Date | null
}

/** The answers that visitors without a session get again, bounded by bytes; the longest unused goes first. */
export class AnswerCache {
  readonly #kept = new Map<string, { readonly packed: Packed; readonly held: Held }>()
  readonly #limit: number
  #weight = 0

  /** @param limit bytes that all answers together may weigh. */
  constructor(limit = 64 * 1024 * 1024) {
    this.#limit = limit
  }

  /** The answer under this key when it still holds. */
  find(key: string, generation: number, now: number): Packed | undefined {
    const found = this.#kept.get(key)
    if (found === undefined) return undefined
    this.#kept.delete(key)
    const { held, packed } = found
    const holds =
      held.generation === generation &&
      now >= held.from.getTime() &&
      (held.until === null || now < held.until.getTime())
    if (!holds) {
      this.#weight -= packed.weight
      return undefined
    }
    this.#kept.set(key, found) // put at the end: what stands first has not been asked for longest
    return packed
  }

  keep(key: string, packed: Packed, held: Held): void {
    this.#forget(key)
    if (packed.weight > this.#limit / 16) return
    this.#kept.set(key, { packed, held })
    this.#weight += packed.weight
    for (const oldest of this.#kept.keys()) {
      if (this.#weight <= this.#limit) break
      this.#forget(oldest)
    }
  }

  /** Number of answers kept and the bytes they weigh. */
  get size(): { readonly answers: number; readonly bytes: number } {
    return { answers: this.#kept.size, bytes: this.#weight }
  }

  #forget(key: string): void {
    const found = this.#kept.get(key)
    if (found === undefined) return
    this.#kept.delete(key)
    this.#weight -= found.packed.weight
  }
}
