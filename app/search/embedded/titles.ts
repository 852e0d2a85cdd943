import type { SuggestionQuestion } from '#app/models/search/port.ts'
import { fold } from '#app/models/texts/fold.ts'
import { best } from './best.ts'
import { textEnd } from './documents.ts'
import { tieOf } from './find.ts'
import type { Surroundings } from './interpret.ts'
import type { Typed } from './typed.ts'
import { WordMasks } from './word-masks.ts'

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
  const { index, scratch } = around
  scratch.fit(index.documents.size)
  const { ids, kinds } = index.documents
  const groupOf = Int8Array.from(kinds.texts, (kind) =>
    groups.findIndex((group) => group.limit > 0 && group.kinds.some((each) => each === kind)),
  )
  const found: number[][] = groups.map(() => [])
  for (let doc = 0; doc < index.documents.size; doc += 1) {
    const group = groupOf[index.documents.kindOf.array[doc]!]!
    if (group < 0 || around.readable.pass[doc] !== 1) continue
    const key = keyOf(doc, asked, around)
    if (key === 0) continue
    scratch.keys[doc] = key
    found[group]!.push(doc)
  }
  const order = { keys: scratch.keys, tie: tieOf(index, false) }
  return found.map((docs, i) =>
    Array.from(best(Uint32Array.from(docs), groups[i]!.limit, order), (doc) => ids[doc]!),
  )
}

interface Asked {
  readonly masks: WordMasks
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
  const termOf = ({ text }: { readonly text: string }) => {
    const term = vocabulary.terms.find(analyse(text.toLowerCase()).term)
    return term === undefined ? [] : [term]
  }
  const terms = whole.map(termOf)
  if (terms.some((each) => each.length === 0)) return undefined
  const last = begun ? termOf(begun) : []
  const room = scratch.masks(vocabulary.words.size, vocabulary.terms.size)
  const masks = new WordMasks(vocabulary, begun ? [...terms, last, last] : terms, room)
  if (begun) for (const word of vocabulary.startingWith(fold(begun.text))) masks.add(word, whole.length)
  return { masks, all: 2 ** count - 1, exact: begun ? 2 ** count : 0 }
}

/** What a title is worth; 0 when it lacks a word. */
function keyOf(
  doc: number,
  { masks, all, exact }: Asked,
  { index: { documents, vocabulary } }: Surroundings,
): number {
  const { array } = documents.words.values
  const start = documents.words.start(doc)
  let has = 0
  let first = 0
  let at = start
  for (; array[at] !== textEnd; at += 1) {
    const mask = masks.of(array[at]!)
    has |= mask
    // *De*, *het* and *een* begin no title.
    if (first === 0 && vocabulary.stops.array[array[at]!] === 0) first = mask | ((all + 1) * 2)
  }
  if ((has & all) !== all) return 0
  const begins = (first & 1) === 1 ? worth.begins : 0
  const isExact = (has & exact) !== 0 ? worth.exact : 0
  return begins + isExact + Math.max(1, worth.longest - (at - start))
}
