import { countOf, type Found } from './found.ts'
import type { Group, Interpreted, PhraseGroup } from './interpret.ts'
import type { Readable } from './readable.ts'
import type { Scratch } from './scratch.ts'

/** Words that more than this share of the entries have say nothing, once there are entries enough to tell. */
export const common = { share: 0.4, entries: 500 }

/** What a word that says little counts for beside one that says something. */
export const weakFactor = 0.1

// Hits of a document: the lowest bit says that it was found, the others count the words that say something.
const isTouched = 1
const oneHit = 2

/** How many of the words and phrases that say something a document has. */
export function hitsOf(doc: number, { hits }: Scratch): number {
  return hits[doc]! >> 1
}

/** What counts of a question, and how much. */
export interface Scored {
  readonly groups: readonly Group[]
  /** What each of them counts for by itself: less than 1 when it says little beside the others. */
  readonly worths: readonly number[]
  /** Weight of each of the groups: a rare word says more. */
  readonly rarities: readonly number[]
  /** False when nothing but words that say nothing was asked: then the newest go first. */
  readonly ranked: boolean
}

/** Puts score and hits of everything that was found into `scratch`; `touched` lists the documents. */
export function score(question: Interpreted, readable: Readable, scratch: Scratch): Scored {
  const { groups, ranked } = groupsThatCount(question.groups, readable)
  const strong = groups.some((group) => group.count > 0 && !group.word.weak)
  const worths = groups.map((group) => (strong && group.word.weak ? weakFactor : 1))
  const rarities = groups.map(({ count }, index) => rarity(count, readable.count) * worths[index]!)
  for (const [index, group] of groups.entries()) {
    const worth = { factor: ranked ? rarities[index]! / 255 : 0, hits: worths[index]! < 1 ? 0 : oneHit }
    for (const part of group.found) addWord(part, worth, scratch)
  }
  for (const phrase of question.phrases) addPhrase(phrase, readable.count, scratch)
  return { groups, worths, rarities, ranked: ranked || question.phrases.length > 0 }
}

/** Stop words and common words count only when there is nothing better in the question. */
function groupsThatCount(all: readonly Group[], readable: Readable) {
  const told = all.filter((group) => !group.word.stop)
  const isCommon = (group: Group) =>
    readable.count >= common.entries && group.count > common.share * readable.count
  const rare = told.filter((group) => !isCommon(group))
  if (rare.some((group) => group.count > 0)) return { groups: rare, ranked: true }
  if (told.length > 0) return { groups: told, ranked: told.length === rare.length }
  return { groups: all, ranked: false }
}

/** What a word weighs that so many of all entries have. */
export function rarity(count: number, all: number): number {
  return Math.log(1 + (all - count + 0.5) / (count + 0.5))
}

interface Worth {
  readonly factor: number
  readonly hits: number
}

function addWord({ docs, weights, from, to }: Found, { factor, hits: more }: Worth, scratch: Scratch) {
  const { score, hits, touched } = scratch
  let count = scratch.touchedCount
  for (let at = from; at < to; at += 1) {
    const doc = docs[at]!
    const before = hits[doc]!
    // Without a branch, which nobody could foresee: a document that was touched before is overwritten by the next one.
    touched[count] = doc
    count += isZero(before)
    hits[doc] = (before | isTouched) + more
    if (factor > 0) score[doc]! += weights[at]! * factor
  }
  scratch.touchedCount = count
}

/** 1 for 0, 0 for any other number up to 2 ** 31. */
function isZero(number: number): number {
  return (number - 1) >>> 31
}

function addPhrase({ found, words }: PhraseGroup, all: number, scratch: Scratch) {
  const factor = (rarity(countOf(found), all) * words.length) / 255
  for (const { docs, weights, from, to } of found) {
    for (let at = from; at < to; at += 1) {
      const doc = docs[at]!
      if (scratch.hits[doc] === 0) {
        scratch.touched[scratch.touchedCount] = doc
        scratch.touchedCount += 1
        scratch.hits[doc] = isTouched
      }
      scratch.hits[doc]! += oneHit
      scratch.phrases[doc]! += 1
      scratch.score[doc]! += weights[at]! * factor
    }
  }
}
