import { analyserOf } from '#app/search/analysis/analyse.server.ts'
import type { Lexicon } from '#app/search/analysis/lexicon.server.ts'
import { tokens } from '#app/search/analysis/tokens.ts'
import type { Generated } from './generate.ts'

/** Words that about as many of the entries have. */
export interface Band {
  readonly name: string
  readonly words: readonly string[]
}

const limits = [
  { name: 'under 1 %', from: 0.0005, to: 0.01 },
  { name: '1–10 %', from: 0.01, to: 0.1 },
  { name: '10–30 %', from: 0.1, to: 0.3 },
  { name: 'over 30 %', from: 0.3, to: 1.01 },
]

/** Share of the entries that have a word or a part of it, by word; counted in a sample. */
export function documentFrequencies(made: Generated, entries: number, lexicon: Lexicon): Map<string, number> {
  const analyse = analyserOf(lexicon)
  const size = Math.min(entries, 2000)
  const counts = new Map<string, number>()
  for (let number = 0; number < size; number += 1) {
    const { title, summary, texts, body } = made.entry(number)
    const all = [title, summary, ...texts.map((each) => each.text), body].join(' ')
    const terms = new Set<string>()
    for (const token of tokens(all)) {
      const { term, parts } = analyse(token.text.toLowerCase())
      terms.add(term)
      for (const part of parts) terms.add(part)
    }
    for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1)
  }
  return new Map(made.words.map((word) => [word, (counts.get(analyse(word).term) ?? 0) / size]))
}

export function bandsOf(frequencies: ReadonlyMap<string, number>, entries: number): Band[] {
  return limits.map(({ name, from, to }) => ({
    name,
    words: [...frequencies]
      .filter(([, share]) => share >= Math.max(from, 2 / entries) && share < to)
      .map(([word]) => word),
  }))
}
