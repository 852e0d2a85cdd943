import { analyserOf } from '#app/search/analysis/analyse.server.ts'
import type { Lexicon } from '#app/search/analysis/lexicon.server.ts'
import { tokens } from '#app/search/analysis/tokens.ts'

/** Words that about as many of the entries have. */
export interface Band {
  readonly name: string
  readonly words: readonly string[]
}

const limits = [
  { name: 'under 1 %', from: 0, to: 0.01 },
  { name: '1–10 %', from: 0.01, to: 0.1 },
  { name: '10–30 %', from: 0.1, to: 0.3 },
  { name: 'over 30 %', from: 0.3, to: 1.01 },
]

/**
 * Puts words into bands by the share of entries that have them or a part of them.
 *
 * @param sample texts of a number of entries, each with all that is searched in.
 */
export function bandsOf(words: readonly string[], sample: readonly string[], lexicon: Lexicon): Band[] {
  const analyse = analyserOf(lexicon)
  const counts = new Map<string, number>()
  for (const text of sample) {
    const terms = new Set<string>()
    for (const token of tokens(text)) {
      const { term, parts } = analyse(token.text.toLowerCase())
      terms.add(term)
      for (const part of parts) terms.add(part)
    }
    for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1)
  }
  // A word of the sample stands in some entry, so that every question of every band finds something.
  const shares = words.flatMap((word) => {
    const count = counts.get(analyse(word).term)
    return count === undefined ? [] : [{ word, share: count / sample.length }]
  })
  return limits.map(({ name, from, to }) => ({
    name,
    words: shares.filter(({ share }) => share >= from && share < to).map(({ word }) => word),
  }))
}
