/** Places for each document; the last one stands for any other weight and holds 0. */
export const slots = 4

/** The weights that most postings of each document have: most of its words stand once, in one and the same text. */
export class UsualWeights {
  /** The first document that it knows; it knows all that follow, as many as there are in `bytes`. */
  readonly first: number
  /** `slots` for each document. */
  readonly bytes: Uint8Array

  constructor(first: number, bytes: Uint8Array) {
    this.first = first
    this.bytes = bytes
  }

  /** Which of the usual weights of a document this is; the last of the slots when it is none. */
  whichIs(doc: number, weight: number): number {
    const { bytes } = this
    const at = slots * (doc - this.first)
    return bytes[at] === weight ? 0 : bytes[at + 1] === weight ? 1 : bytes[at + 2] === weight ? 2 : 3
  }
}

/** @param docs document of each weight, those of a document behind each other, ascending. */
export function usualWeightsOf(docs: Uint32Array, weights: Uint32Array): UsualWeights {
  const first = docs[0] ?? 0
  const count = docs.length === 0 ? 0 : docs.at(-1)! - first + 1
  const bytes = new Uint8Array(slots * count)
  for (let from = 0, to = 0; from < docs.length; from = to) {
    const doc = docs[from]!
    while (docs[to] === doc) to += 1
    bytes.set(mostUsual(weights.subarray(from, to)), slots * (doc - first))
  }
  return new UsualWeights(first, bytes)
}

/** Those of several segments together, whose documents ascend. */
export function allUsualWeights(all: readonly UsualWeights[]): UsualWeights {
  const known = all.filter(({ bytes }) => bytes.length > 0)
  const first = known[0]?.first ?? 0
  const last = known.at(-1)
  const together = new Uint8Array(last === undefined ? 0 : slots * (last.first - first) + last.bytes.length)
  for (const part of known) together.set(part.bytes, slots * (part.first - first))
  return new UsualWeights(first, together)
}

function mostUsual(weights: Uint32Array): number[] {
  const counts = new Map<number, number>()
  for (const weight of weights) counts.set(weight, (counts.get(weight) ?? 0) + 1)
  const byCount = [...counts].sort((a, b) => b[1] - a[1])
  return byCount.slice(0, slots - 1).map(([weight]) => weight)
}
