import type { SearchWeight } from '#app/models/entries/fields/field.ts'

/** The fields of a search document, in the order in which its texts are numbered. */
export type WeighedField = 'title' | 'summary' | 'body' | SearchWeight

/**
 * What a word counts for by where it stands. A part of a compound counts for `part` of what the whole word
 * would, in whichever field. The page that explains searching shows these figures.
 */
export const fieldWeights: Readonly<Record<WeighedField, number>> & { readonly part: number } = {
  title: 10,
  high: 4,
  summary: 3,
  normal: 2,
  body: 1,
  low: 0.5,
  part: 0.3,
}

/** Lengths in words that fields usually have: in a longer field a word counts for less (BM25F). */
const usualLength: Readonly<Record<WeighedField, number>> = {
  title: 7,
  high: 60,
  summary: 30,
  normal: 60,
  body: 300,
  low: 60,
}

/** How much length counts: not at all is 0, in full is 1. */
const lengthCounts = 0.6

/** How soon more of the same word stops to count. */
const saturation = 3

/** What one occurrence in a field of this many words adds. */
export function occurrenceWeight(field: WeighedField, words: number): number {
  const relative = 1 - lengthCounts + (lengthCounts * words) / usualLength[field]
  return fieldWeights[field] / Math.max(relative, 0.5)
}

/** The weight of a term in a document, 1–255, out of the sum of its occurrences. */
export function termWeight(sum: number): number {
  return Math.max(1, Math.min(255, Math.round((255 * sum) / (sum + saturation))))
}
