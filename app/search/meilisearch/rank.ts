import type { AskedTerms } from '#app/search/analysis/asked-terms.server.ts'
import { closeness } from '#app/search/embedded/closer-look.ts'
import { textEnd } from '#app/search/embedded/documents.ts'
import { Sameness } from '#app/search/embedded/likeness.ts'
import { nearnessOf } from '#app/search/embedded/proximity.ts'
import type { Group, Phrase } from './interpret.ts'

/** What counts of a question, and how much. */
export interface Scored {
  readonly groups: readonly WeighedGroup[]
  readonly phrases: readonly (Phrase & { readonly rarity: number })[]
  /** False when nothing but words that say nothing was asked: then the newest go first. */
  readonly ranked: boolean
}

export interface WeighedGroup extends Group {
  /** Less than 1 when it says little beside the others. */
  readonly worth: number
  readonly rarity: number
}

/** A document with one word more goes first, whatever else counts; no score comes near. */
const perWord = 1000

/** The terms of a question, numbered, and the bits of the words that each answers: one for each of the first 31. */
export class AskedNumbers {
  readonly terms: readonly Buffer[]
  /** Bits of the words that a term has to do with. */
  readonly bits: number[] = []
  /** Bits of the words that a term alone answers. */
  readonly alone: number[] = []
  /** What the words are worth, by their bit. */
  readonly worths: number[] = []
  readonly #numbers = new Map<string, number>()

  constructor({ groups, phrases }: Scored) {
    const words = [
      ...groups.map(({ ways, worth }) => ({ ways, worth })),
      ...phrases.map(({ terms }) => ({
        ways: terms.map((term) => ({ terms: [term], piece: undefined })),
        worth: 1,
      })),
    ]
    for (const [index, { ways, worth }] of words.entries()) {
      const bit = Math.min(index, 30)
      this.worths[bit] = worth
      for (const { terms, piece } of ways) {
        for (const term of terms) this.#add(term, 1 << bit, terms.length === 1 && !piece ? 1 << bit : 0)
      }
    }
    this.terms = [...this.#numbers.keys()].map((term) => Buffer.from(term))
  }

  #add(term: string, bits: number, alone: number) {
    const number = this.#numbers.get(term) ?? this.#numbers.size
    this.#numbers.set(term, number)
    this.bits[number] = (this.bits[number] ?? 0) | bits
    this.alone[number] = (this.alone[number] ?? 0) | alone
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
  for (const { ways, rarity, worth } of groups) {
    const best = Math.max(...ways.map(({ terms, factor }) => factor * numbers.least(terms, found)))
    if (best > 0 && worth === 1) hits += 1
    score += (best * rarity) / 255
  }
  for (const { terms, words, rarity } of phrases) {
    hits += 1
    score += (numbers.least(terms, found) * rarity * words.length) / 255
  }
  return hits * perWord + score
}

/**
 * What it adds how the words stand in the document.
 *
 * @param stops for the title and for the summary, which of their words say nothing.
 */
export function closerScore(
  found: AskedTerms,
  numbers: AskedNumbers,
  { groups, phrases }: Scored,
  stops: readonly (readonly boolean[])[],
): number {
  const strong = groups.filter(({ worth }) => worth === 1).length + phrases.length
  const near = strong > 1 ? nearnessOf(wordsOf(found), { of: (word) => found.masks[word] ?? 0 }, strong) : 0
  const [title = 0, summary = 0] = stops.map((stop, text) => {
    const same = new Sameness(numbers.worths)
    const words = found.sections[text]?.words ?? []
    for (let i = 0; i < words.length; i += 1) {
      const word = words[i]!
      same.word(found.whole[word] ?? 0, found.parts[word] ?? 0, stop[i] ? 1 : 0)
    }
    return same.share
  })
  return groups.reduce((sum, { rarity }) => sum + rarity, 0) * closeness(near, { title, summary })
}

function wordsOf({ sections }: AskedTerms): number[] {
  const words: number[] = []
  for (const section of sections) {
    for (let i = 0; i < section.words.length; i += 1) words.push(section.words[i]!)
    words.push(textEnd)
  }
  return words
}
