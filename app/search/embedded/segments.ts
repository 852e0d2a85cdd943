import { mergeSegments } from './merge.ts'
import type { Segment } from './segment.ts'

/** More segments than this are made fewer. */
const most = 8

/** Segments are merged into one that has less than so many times their bytes. */
const weighsUp = 8

/** What is kept of the documents that segments are about. */
interface Known {
  readonly documents: { readonly alive: { readonly array: Uint32Array } }
}

interface Merge {
  readonly first: number
  readonly count: number
  readonly work: Generator<void, Segment>
}

/** The segments of an index, the oldest and largest first, and how they are kept few. */
export class Segments {
  readonly #known: Known
  #merging: Merge | undefined

  constructor(
    known: Known,
    public all: readonly Segment[],
  ) {
    this.#known = known
  }

  add(segment: Segment) {
    this.all = [...this.all, segment]
  }

  /** Whether there is merging to do. */
  get untidy(): boolean {
    return this.#merging !== undefined || this.all.length > most
  }

  /**
   * Merges for at most so many milliseconds.
   *
   * @returns whether a merge was completed.
   */
  tidy(milliseconds: number): boolean {
    if (!this.untidy) return false
    this.#merging ??= this.#startMerge()
    const { first, count, work } = this.#merging
    const until = performance.now() + milliseconds
    do {
      const step = work.next()
      if (!step.done) continue
      // What was added meanwhile stands behind the merged ones.
      this.all = [...this.all.slice(0, first), step.value, ...this.all.slice(first + count)]
      this.#merging = undefined
      return true
    } while (performance.now() < until)
    return false
  }

  /** Makes all segments one, at once. */
  compact() {
    this.#merging = this.#merge(0)
    this.tidy(Number.POSITIVE_INFINITY)
  }

  /**
   * The last ones, as far back as they together weigh up against the one before: so a posting is copied only a
   * few times, however many entries come one by one.
   */
  #startMerge(): Merge {
    const sizes = this.all.map((segment) => segment.bytes.length)
    let first = sizes.length - 2
    let together = sizes[first]! + sizes[first + 1]!
    while (first > 0 && sizes[first - 1]! < weighsUp * together) {
      first -= 1
      together += sizes[first]!
    }
    return this.#merge(first)
  }

  #merge(first: number): Merge {
    const merged = this.all.slice(first)
    const work = mergeSegments(merged, this.#known.documents.alive.array)
    return { first, count: merged.length, work }
  }
}
