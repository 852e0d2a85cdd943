import { fold } from '#app/models/texts/fold.ts'
import type { Surroundings } from './interpret.ts'
import { type Candidate, likeliestWith } from './likeliest.ts'
import type { Typed } from './typed.ts'

/** Of so many words, the most frequent ones, it is looked up how often they go with the words before. */
const mostTried = 60

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
  const tried = mostFrequent(candidatesFor(begun.text, everybody), everybody)
  const said = whole.map(({ text }) => text)
  const together = likeliestWith(said, tried, limit, everybody)
  // When no entry has all of it, each word by itself still finds something.
  const likeliest = together.length === 0 ? tried : together
  return likeliest.slice(0, limit).map(({ word }) => before + words.texts[word]!)
}

function candidatesFor(begun: string, { index: { vocabulary }, analyse }: Surroundings): Candidate[] {
  const { words } = vocabulary
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
      // Words have numbers in the order in which they came, which may have been in hidden entries.
      const isFirst = count === known.most && words.texts[word]! < words.texts[known.word]!
      if (count > known.most || isFirst) Object.assign(known, { word, most: count })
    }
  }
  return [...byTerm.values()]
}

/** Those that are tried, the most frequent first. The others, which are thousands for two letters, are not sorted. */
function mostFrequent(candidates: readonly Candidate[], { index }: Surroundings): Candidate[] {
  const { texts } = index.vocabulary.words
  const least = Float64Array.from(candidates, ({ count }) => count).sort()[candidates.length - mostTried] ?? 0
  return candidates
    .filter(({ count }) => count >= least)
    .sort((a, b) => b.count - a.count || (texts[a.word]! < texts[b.word]! ? -1 : 1))
    .slice(0, mostTried)
}
