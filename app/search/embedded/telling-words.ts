import { fold } from '#app/models/texts/fold.ts'
import { stopWords } from '#app/search/analysis/stop-words.ts'
import { tokens } from '#app/search/analysis/tokens.ts'
import { countOf, type Found } from './found.ts'
import type { SearchIndex } from './index.ts'
import type { Surroundings } from './interpret.ts'
import { type Alternative, Lookup } from './lookup.ts'
import { countOfTerm } from './postings.ts'
import { readableBeside } from './readable.ts'
import { spellingFactors } from './spellings.ts'

/** A word of a text that tells what it is about, with the documents that have it. */
export interface TellingWord {
  /** As it was written first. */
  readonly written: string
  readonly term: number
  readonly found: readonly Found[]
  /** How much it tells: how often it was said, and how rare it is. */
  readonly weight: number
}

/** What is longer is cut: its beginning says what it is about. */
const longestText = 10_240

/** So many words of a text are looked for; the others tell less. */
const mostWords = 40

/** Words that more than this share of the entries have tell nothing, once there are entries enough to tell. */
const common = { share: 0.4, entries: 50 }

/** Somebody typed so few words for this: each was chosen. Other ways to say them are looked for as well. */
export const fewWords = 20

/**
 * The words of a text that tell most, of those that readable entries beside `without` have; of a few words also those
 * that none has, so that one that happens to be found does not stand for all.
 */
export function tellingWords(
  text: string,
  without: ReadonlySet<number>,
  around: Surroundings,
): TellingWord[] {
  const said = wordsOf(text, around)
  const { index, readable, scratch } = around
  const all = readable.count
  const lookup = new Lookup(index.segments, readableBeside(without, readable).pass, scratch)
  const isFew = said.length <= fewWords
  const synonyms = isFew ? around.synonyms.of(said.map(({ base }) => base)).perWord : []
  const told: (TellingWord & { readonly place: number })[] = []
  for (const { place, term, most } of mostTellingFirst(said, without.size, around)) {
    // The postings of words that most texts have are the longest, and those words tell least: they are not looked at.
    if (told.length === mostWords && most < told[mostWords - 1]!.weight) break
    const { written, times } = said[place]!
    const found = lookup.any(alternativesOf(term, synonyms[place] ?? [], index))
    const count = countOf(found)
    if ((count === 0 && !isFew) || (all >= common.entries && count > common.share * all)) continue
    told.push({ place, written, term: term ?? -1, found, weight: weightOf(times, count, all) })
    told.sort((a, b) => b.weight - a.weight || a.place - b.place)
    if (told.length > mostWords) told.pop()
  }
  return told
}

function weightOf(times: number, count: number, all: number): number {
  return (1 + Math.log(times)) * Math.log(1 + (all - count + 0.5) / (count + 0.5)) ** 2
}

/** The words by the most that they can tell: when all entries that the asker may not read were among those that have it. */
function mostTellingFirst(said: readonly Said[], without: number, { index, readable }: Surroundings) {
  const unread = index.documents.size - readable.count + without
  return said
    .map(({ base, times }, place) => {
      const term = index.vocabulary.terms.find(base)
      const having = term === undefined ? 0 : countOfTerm(index.segments, term)
      return { place, term, most: weightOf(times, Math.max(0, having - unread), readable.count) }
    })
    .sort((a, b) => b.most - a.most)
}

interface Said {
  readonly written: string
  readonly base: string
  times: number
}

/** The words of a text by what they stand for, with how often they come. */
function wordsOf(text: string, { analyse, index: { vocabulary } }: Surroundings): Said[] {
  const said = new Map<string, Said>()
  for (const { text: written } of tokens(text.slice(0, longestText))) {
    const folded = fold(written)
    if (folded.length < 3 || stopWords.has(folded) || /^\d+$/.test(folded)) continue
    // Of a word that is indexed it is known what it stands for; analysing it would take it apart as well.
    const base = vocabulary.baseOf(written.toLowerCase()) ?? analyse(written.toLowerCase()).term
    const known = said.get(base)
    if (known) known.times += 1
    else said.set(base, { written, base, times: 1 })
  }
  return [...said.values()]
}

function alternativesOf(
  term: number | undefined,
  synonyms: readonly (readonly string[])[],
  { vocabulary }: SearchIndex,
): Alternative[] {
  const others = synonyms.flatMap((spelled) => {
    const terms = spelled.map((each) => vocabulary.terms.find(each))
    return terms.includes(undefined) ? [] : [{ terms: terms as number[], factor: spellingFactors.synonym }]
  })
  return term === undefined ? others : [{ terms: [term], factor: 1 }, ...others]
}
