import type { SearchIndex } from './index.ts'
import { type AskedWord, Likeness } from './likeness.ts'
import { nearnessOf } from './proximity.ts'
import type { WordMasks } from './word-masks.ts'

/** What is known of the words and phrases of a question that count. */
export interface Asked {
  readonly masks: WordMasks
  readonly words: readonly AskedWord[]
  /** What all of them weigh together. */
  readonly weight: number
}

/** What it is worth, as a share of what the words weigh, when all of them stand side by side. */
const nearnessCounts = 0.4

/**
 * What it is worth, in the same share, when the question is the title, or the summary. Less than half of either
 * is worth little: then it is only about the same.
 */
const likenessCounts = { title: 0.5, titlePower: 2, summary: 0.4, summaryPower: 2 } as const

/** Looks at how the words of a question stand in a document; gives what to add to its score. */
export function closerLook(index: SearchIndex, { masks, words, weight }: Asked): (doc: number) => number {
  const likeness = new Likeness(index, words, masks)
  // Words that say little may stand near as well, but need not.
  const strong = words.filter((word) => word.worth === 1).length
  return (doc) => {
    const said = index.words.list(doc)
    return weight * closeness(strong > 1 ? nearnessOf(said, masks, strong) : 0, likeness.of(said))
  }
}

/** What near words and likeness are worth together, as a share of what the words weigh. */
export function closeness(near: number, like: { readonly title: number; readonly summary: number }): number {
  const { title, titlePower, summary, summaryPower } = likenessCounts
  return nearnessCounts * near + title * like.title ** titlePower + summary * like.summary ** summaryPower
}
