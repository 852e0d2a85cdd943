import type { AskedTerms } from '#app/search/analysis/asked-terms.server.ts'
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

/** The terms of a question, numbered, and the bit of the word that each answers: one for each of the first 31. */
export class AskedNumbers {
  readonly terms: readonly Buffer[]
  readonly bits: readonly number[]
  readonly #numbers = new Map<string, number>()

  constructor({ groups, phrases }: Scored) {
    const bits: number[] = []
    const lists = [
      ...groups.map(({ ways }) => ways.flatMap(({ terms }) => terms)),
      ...phrases.map(({ terms }) => terms),
    ]
    for (const [index, list] of lists.entries()) {
      for (const term of list) {
        const number = this.#numbers.get(term) ?? this.#numbers.size
        this.#numbers.set(term, number)
        bits[number] = (bits[number] ?? 0) | (1 << Math.min(index, 30))
      }
    }
    this.terms = [...this.#numbers.keys()].map((term) => Buffer.from(term))
    this.bits = bits
  }

  /** The least weight of these terms in a document. */
  least(terms: readonly string[], { weights }: AskedTerms): number {
    return Math.min(...terms.map((term) => weights[this.#numbers.get(term) ?? -1] ?? 0))
  }
}

/** What a document weighs for a question: as the embedded engine weighs it. */
export function scoreOf(found: AskedTerms, numbers: AskedNumbers, { groups, phrases }: Scored): number {
  let hits = 0
  let score = 0
  for (const { ways, rarity } of groups) {
    const best = Math.max(...ways.map(({ terms, factor }) => factor * numbers.least(terms, found)))
    if (best === 0) continue
    hits += 1
    score += (best * rarity) / 255
  }
  for (const { terms, words, rarity } of phrases) {
    hits += 1
    score += (numbers.least(terms, found) * rarity * words.length) / 255
  }
  return hits * perWord + score
}

/** What it adds that the words stand near each other. */
export function nearnessScore({ sections, masks }: AskedTerms, { groups, phrases }: Scored): number {
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
