import { fold } from '#app/models/texts/fold.ts'
import type { Surroundings } from './interpret.ts'
import { foundByTerm } from './postings.ts'
import type { Typed } from './typed.ts'

/** Of so many words, the most frequent ones, it is looked up how often they go with the words before. */
const mostTried = 60

/** A word that the begun one may become, for all forms of its base word. */
interface Candidate {
  readonly term: number
  /** The most frequent form. */
  word: number
  /** Entries with that form. */
  most: number
  /** Entries with any form. */
  count: number
}

/**
 * What was typed with its last word completed, by words of entries that everybody may read: those first that most
 * entries have together with the words before.
 *
 * @param everybody the index for someone without an account; what others may read counts for nothing here.
 */
export function completionsOf(
  { before, whole, begun }: Typed,
  limit: number,
  everybody: Surroundings,
): string[] {
  if (begun === undefined || begun.text.length < 2) return []
  const { words } = everybody.index.vocabulary
  const candidates = candidatesFor(begun.text, everybody)
  const tried = candidates
    .sort((a, b) => b.count - a.count || (words.texts[a.word]! < words.texts[b.word]! ? -1 : 1))
    .slice(0, mostTried)
  const said = whole.map(({ text }) => text)
  const counts = countsWith(said, tried, everybody)
  const together = tried
    .map(({ word }, i) => ({ word, count: counts[i]! }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count)
  // When no entry has all of it, each word by itself still finds something.
  const likeliest = together.length === 0 ? tried : together
  return likeliest.slice(0, limit).map(({ word }) => before + words.texts[word]!)
}

function candidatesFor(begun: string, { index: { vocabulary }, analyse }: Surroundings): Candidate[] {
  const prefix = fold(begun)
  const own = vocabulary.terms.find(analyse(begun.toLowerCase()).term)
  const byTerm = new Map<number, Candidate>()
  for (const word of vocabulary.startingWith(prefix)) {
    const count = vocabulary.publicCount.array[word]!
    const term = vocabulary.bases.array[word]!
    if (count === 0 || term === own || vocabulary.stops.array[word] === 1) continue
    if (vocabulary.folded[word] === prefix) continue
    const known = byTerm.get(term)
    if (!known) byTerm.set(term, { term, word, most: count, count })
    else {
      known.count += count
      if (count > known.most) Object.assign(known, { word, most: count })
    }
  }
  return [...byTerm.values()]
}

/** How many entries each candidate is in, of those that have all the words before it. */
function countsWith(
  before: readonly string[],
  candidates: readonly Candidate[],
  { index, readable, analyse, scratch }: Surroundings,
): number[] {
  const terms = [
    ...new Set(before.map((word) => index.vocabulary.terms.find(analyse(word.toLowerCase()).term))),
  ]
  if (terms.length === 0) return candidates.map(({ count }) => count)
  if (terms.includes(undefined)) return candidates.map(() => 0)
  scratch.fit(index.documents.size)
  const { hits, found } = scratch
  for (const [step, term] of terms.entries())
    for (const { docs, from, to } of foundByTerm(index.segments, term!, readable.pass, found))
      for (let at = from; at < to; at += 1) if (hits[docs[at]!] === step) hits[docs[at]!] = step + 1
  const counts = candidates.map(({ term }) => {
    let count = 0
    found.clear()
    for (const { docs, from, to } of foundByTerm(index.segments, term, readable.pass, found))
      for (let at = from; at < to; at += 1) if (hits[docs[at]!] === terms.length) count += 1
    return count
  })
  hits.fill(0)
  return counts
}
