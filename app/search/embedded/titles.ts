import type { SuggestionQuestion } from '#app/models/search/port.ts'
import { fold } from '#app/models/texts/fold.ts'
import type { QueryWord } from '#app/search/query.ts'
import { best } from './best.ts'
import { tieOf } from './find.ts'
import type { Surroundings } from './interpret.ts'
import { opens } from './title-words.ts'
import type { Typed } from './typed.ts'

/** No title answers more words than this. */
const mostWords = 16

/** What makes a title the better one; of equals the newer entry goes first. */
const worth = { begins: 64, exact: 16, longest: 15 }

/**
 * For each group the entries that have all the words in their titles, whole or by their base words, and the last one
 * perhaps only begun. First those whose titles begin so, then those that have the last word whole, then short titles.
 */
export function titlesWith(
  typed: Typed,
  groups: SuggestionQuestion['entries'],
  around: Surroundings,
): string[][] {
  const asked = askedIn(typed, around)
  if (asked === undefined) return groups.map(() => [])
  const { index, scratch, readable } = around
  scratch.fit(index.documents.size)
  const { ids, kinds, kindOf } = index.documents
  const groupOf = Int8Array.from(kinds.texts, (kind) =>
    groups.findIndex((group) => group.limit > 0 && group.kinds.some((each) => each === kind)),
  )
  const found: number[][] = groups.map(() => [])
  const { docs, count, bits } = index.titles.having(asked.words, asked.bitsOf)
  for (let i = 0; i < count; i += 1) {
    const doc = docs[i]!
    const has = bits[doc]!
    if ((has & asked.all) !== asked.all || readable.pass[doc] !== 1) continue
    const group = groupOf[kindOf.array[doc]!]!
    if (group < 0) continue
    scratch.keys[doc] = worthOf(has, index.titles.lengthOf(doc), asked)
    found[group]!.push(doc)
  }
  const order = { keys: scratch.keys, tie: tieOf(index, false) }
  return found.map((docs, i) =>
    Array.from(best(Uint32Array.from(docs), groups[i]!.limit, order), (doc) => ids.text(doc)),
  )
}

interface Asked {
  /** The words of the index that a title may answer the text with. */
  readonly words: readonly number[]
  /** By word: a bit for each word of the text that it answers, the last one among them, and `exact`. */
  readonly bitsOf: Uint32Array
  /** The bits that a title must have. */
  readonly all: number
  /** The bit of the last word when it is there as a whole. */
  readonly exact: number
}

/** Undefined when no title can have all the words. */
function askedIn(
  { whole, begun, excludes }: Typed,
  { index: { vocabulary }, analyse, scratch }: Surroundings,
): Asked | undefined {
  const count = whole.length + (begun ? 1 : 0)
  if (excludes || count > mostWords) return undefined
  const bitsOf = scratch.masks(vocabulary.words.size)
  const words: number[] = []
  const mark = (word: number, bits: number) => {
    if (bitsOf[word] === 0) words.push(word)
    bitsOf[word]! |= bits
  }
  const termOf = (word: QueryWord) => vocabulary.terms.find(analyse(word.text.toLowerCase()).term)
  for (const [place, word] of whole.entries()) {
    const term = termOf(word)
    if (term === undefined) return undefined
    for (const form of vocabulary.formsOf(term)) mark(form, 2 ** place)
  }
  if (!begun) return { words, bitsOf, all: 2 ** count - 1, exact: 0 }
  const bit = 2 ** whole.length
  for (const word of vocabulary.startingWith(fold(begun.text))) mark(word, bit)
  // The last word as a whole is there as a beginning too.
  const exact = 2 * bit
  const term = termOf(begun)
  if (term !== undefined) for (const form of vocabulary.formsOf(term)) mark(form, bit | exact)
  return { words, bitsOf, all: 2 ** count - 1, exact }
}

/** What a title is worth that has all the words. */
function worthOf(has: number, length: number, { exact }: Asked): number {
  const begins = (has & opens) !== 0 ? worth.begins : 0
  const isExact = (has & exact) !== 0 ? worth.exact : 0
  return begins + isExact + Math.max(1, worth.longest - length)
}
