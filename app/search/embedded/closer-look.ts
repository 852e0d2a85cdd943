import type { SearchIndex } from './index.ts'
import { Likeness } from './likeness.ts'
import { nearness } from './proximity.ts'
import type { WordMasks } from './word-masks.ts'

/** What is known of the words and phrases of a question that count. */
export interface Asked {
  readonly masks: WordMasks
  /** Each as the terms that alone answer it. */
  readonly alone: readonly (readonly number[])[]
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
export function closerLook(index: SearchIndex, { masks, alone, weight }: Asked): (doc: number) => number {
  const likeness = new Likeness(index, alone, masks)
  const { title, titlePower, summary, summaryPower } = likenessCounts
  return (doc) => {
    const near = alone.length > 1 ? nearnessCounts * nearness(index, doc, masks, alone.length) : 0
    const like = likeness.of(doc)
    return weight * (near + title * like.title ** titlePower + summary * like.summary ** summaryPower)
  }
}
