import { bitCount } from './bit-count.ts'
import { textEnd } from './documents.ts'
import type { WordMasks } from './word-masks.ts'

/** Further apart than this, it says nothing that two words stand in one text. */
const reach = 12

/**
 * How near the words of a question stand to each other in a document: from 0 (far apart, or one word) to 1 (all
 * of them side by side).
 *
 * @param words of the document by their number, with `textEnd` after each text; @param wanted number of words in the
 * question.
 */
export function nearnessOf(words: ArrayLike<number>, masks: Pick<WordMasks, 'of'>, wanted: number): number {
  let best = 0
  let before = -reach - 1
  let beforeMask = 0
  let run = 0
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at]!
    if (word === textEnd) {
      before = at - reach - 1
      continue
    }
    const mask = masks.of(word)
    if (mask === 0) continue
    const gap = at - before
    if (gap > reach) {
      run = 0
      beforeMask = 0
    }
    // A row of different words, each near the one before it, is worth more the longer it gets; words of the
    // question that are one word here stand as near as can be.
    const others = bitCount(mask & ~beforeMask)
    if (others > 0) run += others - 1 + (beforeMask === 0 ? 0 : 1 / gap)
    beforeMask |= mask
    before = at
    if (run > best) best = run
  }
  return Math.min(1, best / Math.max(1, wanted - 1))
}
