import type { SuggestionQuestion } from '#app/models/search/port.ts'
import { fold } from '#app/models/texts/fold.ts'
import type { QueryWord } from '#app/search/query.ts'
import { best } from './best.ts'
import { tieOf } from './find.ts'
import type { Surroundings } from './interpret.ts'
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
  /** The base word of each word of the text, the last one among them. */
  readonly terms: readonly number[]
  /** The bit of the last word for each word of the index that it may become. */
  readonly begun: Uint32Array
  /** The bits that a title must have. */
  readonly all: number
  /** The bit of the last word when it is there as a whole. */
  readonly exact: number
}

/** No word of the index. */
const nowhere = -1

/** Undefined when no title can have all the words. */
function askedIn(
  { whole, begun, excludes }: Typed,
  { index: { vocabulary }, analyse, scratch }: Surroundings,
): Asked | undefined {
  const count = whole.length + (begun ? 1 : 0)
  if (excludes || count > mostWords) return undefined
  const termOf = (word: QueryWord) => vocabulary.terms.find(analyse(word.text.toLowerCase()).term) ?? nowhere
  const terms = whole.map(termOf)
  if (terms.includes(nowhere)) return undefined
  const marks = scratch.masks(vocabulary.words.size)
  if (!begun) return { terms, begun: marks, all: 2 ** count - 1, exact: 0 }
  const bit = 2 ** whole.length
  for (const word of vocabulary.startingWith(fold(begun.text))) marks[word] = bit
  return { terms: [...terms, termOf(begun)], begun: marks, all: 2 ** count - 1, exact: bit * 2 }
}

/** What a title is worth; 0 when it lacks a word. */
function keyOf(
  doc: number,
  { terms, begun, all, exact }: Asked,
  { index: { words, vocabulary } }: Surroundings,
): number {
  const title = words.title(doc)
  const bases = vocabulary.bases.array
  const stops = vocabulary.stops.array
  let has = 0
  let first = nowhere
  for (let at = 0; at < title.length; at += 1) {
    const word = title[at]!
    const base = bases[word]!
    let mask = begun[word]!
    for (let i = 0; i < terms.length; i += 1) if (terms[i] === base) mask |= 1 << i
    // The last word as a whole is there as a beginning too.
    if (exact > 0 && base === terms[terms.length - 1]) mask |= exact
    has |= mask
    // *De*, *het* and *een* begin no title.
    if (first === nowhere && stops[word] === 0) first = mask
  }
  if ((has & all) !== all) return 0
  const begins = first !== nowhere && (first & 1) === 1 ? worth.begins : 0
  const isExact = (has & exact) !== 0 ? worth.exact : 0
  return begins + isExact + Math.max(1, worth.longest - title.length)
}
