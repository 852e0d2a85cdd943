import type { SearchDocument } from '#app/search/document.ts'
import type { SearchEngine } from '#app/search/port.ts'
import type { Band } from './bench-bands.ts'
import { type Generated, seeded } from './generate.ts'

/** Milliseconds; half of the questions, and all but one in a hundred, took no longer. */
export interface Timing {
  readonly what: string
  readonly p50: number
  readonly p99: number
}

const facets = ['thema', 'vorm', 'veld', 'provincie'] as const

/** Asks for words in every band, for prefixes, a phrase, and words with a typing error. */
export async function timingsOf(
  engine: SearchEngine,
  bands: readonly Band[],
  made: Generated,
  samples: number,
  progress: (step: string, done: number) => void,
): Promise<Timing[]> {
  const random = seeded(7)
  const pick = (words: readonly string[]) => words[Math.floor(random() * words.length)] ?? ''
  const timings: Timing[] = []
  const questions: [string, () => string][] = []
  for (const { name, words } of bands) {
    for (const count of [1, 2, 3]) {
      questions.push([`${name}, ${count}`, () => Array.from({ length: count }, () => pick(words)).join(' ')])
    }
  }
  for (const letters of [2, 3, 4])
    questions.push([`prefix of ${letters}`, () => pick(made.words).slice(0, letters)])
  questions.push(['typing error', () => misspelt(pick(made.words.slice(0, 5000)), random)])
  questions.push([
    'phrase of 2',
    () => `"${pick(bands.at(-1)?.words ?? [])} ${pick(bands.at(-1)?.words ?? [])}"`,
  ])
  questions.push(['no words', () => ''])
  for (const [index, [what, text]] of questions.entries()) {
    timings.push(await timed(what, samples, () => engine.search(questionOf(text()))))
    progress('questions', (index + 1) / questions.length)
  }
  return timings
}

function questionOf(text: string) {
  return {
    text,
    readers: ['public'],
    chosen: {},
    counted: facets,
    sort: 'beste',
    offset: 0,
    limit: 20,
  } as const
}

function misspelt(word: string, random: () => number): string {
  const at = 1 + Math.floor(random() * (word.length - 1))
  return `${word.slice(0, at)}${word.charAt(at) === 'q' ? 'x' : 'q'}${word.slice(at + 1)}`
}

async function timed(
  what: string,
  samples: number,
  work: (sample: number) => Promise<unknown>,
): Promise<Timing> {
  const times: number[] = []
  // The first few let the runtime compile what it runs; a site that is up has done that.
  for (let sample = -20; sample < samples; sample += 1) {
    const start = performance.now()
    await work(sample)
    if (sample >= 0) times.push(performance.now() - start)
  }
  times.sort((a, b) => a - b)
  const at = (share: number) => Math.round((times[Math.ceil(share * times.length) - 1] ?? 0) * 1000) / 1000
  return { what, p50: at(0.5), p99: at(0.99) }
}

/** From the start of publishing one entry until the answer that has it. */
export function timePublishing(
  engine: SearchEngine,
  publish: (documents: readonly SearchDocument[]) => void,
  made: Generated,
  entries: number,
): Promise<Timing> {
  return timed('published → found', 100, async (sample) => {
    const entry = made.entry(entries + 100 + sample)
    const title = `${entry.title} zqx${sample + 20}`
    publish([{ ...entry, title, readers: ['public'] }])
    const { hits } = await engine.search(questionOf(`zqx${sample + 20}`))
    if (hits[0]?.id !== entry.id) throw new Error('what was published was not found')
  })
}
