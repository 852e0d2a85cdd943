import type { Analysed } from '#app/search/analysis/analysed.server.ts'
import { textEnd } from '#app/search/embedded/documents.ts'
import { nearnessOf } from '#app/search/embedded/proximity.ts'
import type { Group, Phrase } from './interpret.ts'

/** What counts of a question, and how much. */
export interface Scored {
  readonly groups: readonly (Group & { readonly rarity: number })[]
  readonly phrases: readonly (Phrase & { readonly rarity: number })[]
  /** False when nothing but words that say nothing was asked: then the newest go first. */
  readonly ranked: boolean
}

/** A document with one word more goes first, whatever else counts; no score comes near. */
const perWord = 1000

/** What it is worth when all words stand side by side, as a share of what they weigh. */
const nearnessCounts = 0.4

/** Which words of the question each word of a document answers: a bit for each of the first 31. */
export function masksOf({ words, terms }: Analysed, { groups, phrases }: Scored): Uint32Array {
  const ofTerm = new Map<string, number>()
  const answers = [
    ...groups.map(({ ways }) => ways.flatMap((way) => way.terms)),
    ...phrases.map((phrase) => phrase.terms),
  ]
  for (const [index, list] of answers.entries()) {
    for (const term of list) ofTerm.set(term, (ofTerm.get(term) ?? 0) | (1 << Math.min(index, 30)))
  }
  const masks = terms.map((term) => ofTerm.get(term) ?? 0)
  return Uint32Array.from(words, (word) => word.terms.reduce((mask, term) => mask | (masks[term] ?? 0), 0))
}

/** What a document weighs for a question: as the embedded engine weighs it. */
export function scoreOf(analysed: Analysed, { groups, phrases }: Scored): number {
  const weights = weightsOf(analysed, { groups, phrases })
  const least = (terms: readonly string[]) => Math.min(...terms.map((term) => weights.get(term) ?? 0))
  let hits = 0
  let score = 0
  for (const { ways, rarity } of groups) {
    const best = Math.max(...ways.map(({ terms, factor }) => factor * least(terms)))
    if (best === 0) continue
    hits += 1
    score += (best * rarity) / 255
  }
  for (const { terms, words, rarity } of phrases) {
    hits += 1
    score += (least(terms) * rarity * words.length) / 255
  }
  return hits * perWord + score
}

function weightsOf(analysed: Analysed, { groups, phrases }: Omit<Scored, 'ranked'>): Map<string, number> {
  const asked = new Set([
    ...groups.flatMap(({ ways }) => ways.flatMap(({ terms }) => terms)),
    ...phrases.flatMap(({ terms }) => terms),
  ])
  const weights = new Map<string, number>()
  for (const [index, term] of analysed.terms.entries())
    if (asked.has(term)) weights.set(term, analysed.weights[index] ?? 0)
  return weights
}

/** What it adds that the words stand near each other. */
export function nearnessScore(
  { sections }: Analysed,
  masks: Uint32Array,
  { groups, phrases }: Scored,
): number {
  const wanted = groups.length + phrases.length
  if (wanted < 2) return 0
  const words: number[] = []
  for (const section of sections) {
    for (let i = 0; i < section.words.length; i += 1) words.push(section.words[i]!)
    words.push(textEnd)
  }
  const all = groups.reduce((sum, { rarity }) => sum + rarity, 0)
  return nearnessCounts * all * nearnessOf(words, { of: (word) => masks[word] ?? 0 }, wanted)
}
