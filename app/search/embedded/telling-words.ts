import { fold } from '#app/models/texts/fold.ts'
import { stopWords } from '#app/search/analysis/stop-words.ts'
import { tokens } from '#app/search/analysis/tokens.ts'
import { countOf, type Found } from './found.ts'
import type { SearchIndex } from './index.ts'
import type { Surroundings } from './interpret.ts'
import { type Alternative, Lookup } from './lookup.ts'
import { countOfTerm, haveMoreThan } from './postings.ts'
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
  const { pass } = readableBeside(without, readable)
  const lookup = new Lookup(index.segments, pass, scratch)
  const isFew = said.length <= fewWords
  const synonyms = isFew ? around.synonyms.of(said.map(({ base }) => base)).perWord : []
  const told: (TellingWord & { readonly place: number })[] = []
  for (const { place, term } of mostTellingFirst(said, around)) {
    const { written, times } = said[place]!
    // Most words of a long text are ones that many texts have: of those no more is read than shows that they tell less.
    const least = told[mostWords - 1]?.weight
    if (term !== undefined && least !== undefined)
      if (haveMoreThan(mostThatTell(least, times, all), term, index.segments, pass)) continue
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

/** How many entries may have a word, and one more for rounding, so that it weighs so much: `weightOf` turned round. */
function mostThatTell(weight: number, times: number, all: number): number {
  return (all + 1) / Math.exp(Math.sqrt(weight / (1 + Math.log(times)))) + 0.5
}

/** The words by what they tell as far as it is known at once: in how many entries they are, read by the asker or not. */
function mostTellingFirst(said: readonly Said[], { index, readable: { count: all } }: Surroundings) {
  return said
    .map(({ base, times }, place) => {
      const term = index.vocabulary.terms.find(base)
      const having = term === undefined ? 0 : countOfTerm(index.segments, term)
      return { place, term, about: weightOf(times, Math.min(all, having), all) }
    })
    .sort((a, b) => b.about - a.about)
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
