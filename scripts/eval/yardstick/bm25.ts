import { fold } from '#app/models/texts/fold.ts'
import { stem } from '#app/search/analysis/stem.ts'
import { stopWords } from '#app/search/analysis/stop-words.ts'
import { tokens } from '#app/search/analysis/tokens.ts'

/** Saturation of repeated words, and how much length counts: the usual figures of BM25. */
const constants = { k1: 1.2, b: 0.75 }

/**
 * What to be better than: Dutch stems, any of the words, BM25 over the whole text as one field. It knows no
 * compounds, no typing errors, and no title from a body.
 *
 * @param texts key → text. @returns a search that gives keys, best first.
 */
export function stemsOr(texts: ReadonlyMap<string, string>): (query: string) => string[] {
  const documents = [...texts].map(([key, text]) => ({ key, ...counted(text) }))
  const usual = documents.reduce((sum, { length }) => sum + length, 0) / documents.length
  const frequency = new Map<string, number>()
  for (const { counts } of documents)
    for (const term of counts.keys()) frequency.set(term, (frequency.get(term) ?? 0) + 1)

  return (query) => {
    const terms = [...new Set(stems(query))]
    const scored = documents.map(({ key, counts, length }) => {
      const score = terms.reduce((sum, term) => {
        const count = counts.get(term) ?? 0
        const has = frequency.get(term) ?? 0
        const rarity = Math.log(1 + (documents.length - has + 0.5) / (has + 0.5))
        const relative = 1 - constants.b + (constants.b * length) / usual
        return sum + (rarity * count * (constants.k1 + 1)) / (count + constants.k1 * relative)
      }, 0)
      return { key, score }
    })
    return scored
      .filter(({ score }) => score > 0)
      .sort((a, b) => b.score - a.score)
      .map(({ key }) => key)
  }
}

function counted(text: string) {
  const counts = new Map<string, number>()
  const all = stems(text)
  for (const term of all) counts.set(term, (counts.get(term) ?? 0) + 1)
  return { counts, length: all.length }
}

function stems(text: string): string[] {
  return tokens(text)
    .map((token) => fold(token.text))
    .filter((word) => !stopWords.has(word))
    .map(stem)
}
