/** Documents with a weight each, from `from` up to `to`: what a word of a question finds. */
export interface Found {
  readonly docs: Uint32Array
  readonly weights: Float32Array
  readonly from: number
  readonly to: number
}

/** How many documents were found. */
export function countOf(found: readonly Found[]): number {
  return found.reduce((sum, { from, to }) => sum + to - from, 0)
}

/** Room for what is found, kept from question to question. What was put there holds until `clear`. */
export class FoundRoom {
  docs = new Uint32Array(0)
  weights = new Float32Array(0)
  /** Where there is room. */
  free = 0

  clear() {
    this.free = 0
  }

  /** Sees to it that so many fit. */
  fit(count: number) {
    if (this.free + count <= this.docs.length) return
    // What was put here before stays where it is, in the arrays that are left to it.
    const size = Math.max(count, 2 * this.docs.length, 4096)
    this.docs = new Uint32Array(size)
    this.weights = new Float32Array(size)
    this.free = 0
  }

  /** What was put from `free` on; what comes next is put behind it. */
  take(count: number): Found {
    const from = this.free
    this.free = from + count
    return { docs: this.docs, weights: this.weights, from, to: from + count }
  }
}
