import { doubt, Tally } from '#app/models/comparable/tally.ts'
import type { ComparableQuestion } from '#app/models/search/port.ts'
import { best, type Order } from './best.ts'
import type { Documents } from './documents.ts'
import { nothing } from './trait-sets.ts'
import { type AskedValues, worthOfSets } from './worth-of-sets.ts'

/** What cases are weighed by. */
export interface Weighing {
  readonly question: Pick<ComparableQuestion, 'traits' | 'weights'>
  readonly documents: Documents
  readonly values: AskedValues
  /** How alike a case is in its words; `unknown` when there are none. */
  wordsOf(doc: number): number
}

/** The first `wanted` of the cases by how alike they are, in order; `order.keys` of those says how alike. */
export function mostAlike(docs: Uint32Array, weighing: Weighing, wanted: number, order: Order): Uint32Array {
  weigh(docs, weighing, order.keys)
  const near = nearTheFirst(docs, best(docs, wanted, order), order.keys)
  tallyUp(near, weighing, order.keys)
  return best(near, wanted, order)
}

/**
 * Puts into `keys` how alike each case is to what was asked. Sets of values, which many cases share, are worked out
 * once; then a case is a sum of a few numbers. In the last figures it is not what `tallyUp` gives.
 */
function weigh(docs: Uint32Array, weighing: Weighing, keys: Float64Array) {
  const { documents, wordsOf } = weighing
  const { starts, values: sets } = documents.traitSets.ofDocument
  const { parts, forWords } = worthOfSets(documents.traitSets, weighing)
  for (let i = 0; i < docs.length; i += 1) {
    const doc = docs[i]!
    const words = wordsOf(doc)
    let sum = doubt.likeness * doubt.weight
    let weight: number = doubt.weight
    if (words >= 0) {
      sum += forWords * words
      weight += forWords
    }
    const to = starts.array[doc + 1]!
    for (let at = starts.array[doc]!; at < to; at += 1) {
      const part = 2 * sets.array[at]!
      sum += parts[part]!
      weight += parts[part + 1]!
    }
    keys[doc] = sum / weight
  }
}

/** Far more than the last figures of `weigh` can be beside the truth, and far less than anybody can tell. */
const beside = 1e-5

/** The cases that may be among the first, by keys that are about right. */
function nearTheFirst(docs: Uint32Array, first: Uint32Array, keys: Float64Array): Uint32Array {
  const last = first.at(-1)
  if (last === undefined) return first
  const least = keys[last]! - beside
  const near = new Uint32Array(docs.length)
  let count = 0
  for (let i = 0; i < docs.length; i += 1) if (keys[docs[i]!]! >= least) near[count++] = docs[i]!
  return near.subarray(0, count)
}

/** Puts into `keys` how alike each case is, to the last figure as the domain says it. */
export function tallyUp(
  docs: Uint32Array,
  { documents, question, values, wordsOf }: Weighing,
  keys: Float64Array,
) {
  const { before, last, ofDocument } = documents.traitSets
  const { starts, values: sets } = ofDocument
  const tally = new Tally(question.traits, question.weights)
  for (const doc of docs) {
    const to = starts.array[doc + 1]!
    tally.clear()
    for (let at = starts.array[doc]!; at < to; at += 1)
      // From the last value to the first: sums of so short numbers are exact, in whatever order they are added up.
      for (let set = sets.array[at]!; set !== nothing; set = before.array[set]!) {
        const value = last.array[set]!
        if (values.likeness[value]! >= 0) tally.add(values.trait[value]!, values.likeness[value]!)
      }
    keys[doc] = tally.total(wordsOf(doc))
  }
}
