import type { SearchText } from '#app/models/search/document.ts'
import { encodeAnalysed, type Section } from './analysed.server.ts'
import type { Lexicon } from './lexicon.server.ts'
import { sentences } from './sentences.ts'
import { tokens } from './tokens.ts'
import { fieldWeights, occurrenceWeight, termWeight, type WeighedField } from './weights.ts'
import { type Analyser, analyser } from './words.ts'

/** Raise it when the same text and lexicon would give another analysis or other bytes. */
const analysisVersion = 2

/** The version that a row must have to be used as it is. */
export function versionWith(lexicon: Lexicon): string {
  return `${analysisVersion}-${lexicon.version}`
}

const analysers = new WeakMap<Lexicon, Analyser>()

/** The analyser of a lexicon: one for all, so that it remembers words across documents. */
export function analyserOf(lexicon: Lexicon): Analyser {
  const known = analysers.get(lexicon) ?? analyser(lexicon)
  analysers.set(lexicon, known)
  return known
}

/** The texts of a document in the order of the sections of its analysis, with what their words count for. */
export function textsOf(document: SearchText): { readonly field: WeighedField; readonly text: string }[] {
  return [
    { field: 'title', text: document.title },
    { field: 'summary', text: document.summary },
    { field: 'body', text: document.body },
    ...document.texts.map(({ weight, text }) => ({ field: weight, text })),
  ]
}

/**
 * Analyses a document, once, when it is published: a few milliseconds for a long text.
 *
 * @returns the bytes for the row in `search_documents` and the version they are of.
 */
export function analyse(document: SearchText, lexicon: Lexicon): { version: string; analysed: Buffer } {
  const collected = new Collected(analyserOf(lexicon))
  const sections = textsOf(document).map(({ field, text }) => collected.section(field, text))
  return {
    version: versionWith(lexicon),
    analysed: encodeAnalysed({
      words: collected.words,
      terms: [...collected.terms.keys()],
      weights: Uint8Array.from(collected.sums, termWeight),
      sections,
    }),
  }
}

/** The words and terms of one document, numbered as they come. */
class Collected {
  readonly words: { text: string; terms: number[] }[] = []
  readonly terms = new Map<string, number>()
  readonly sums: number[] = []
  readonly #numbers = new Map<string, number>()
  readonly #analyser: Analyser

  constructor(analyser: Analyser) {
    this.#analyser = analyser
  }

  section(field: WeighedField, text: string): Section {
    const found = tokens(text)
    const numbers = found.map((token) => this.#word(token.text.toLowerCase()))
    const weight = occurrenceWeight(field, found.length)
    for (const number of numbers) {
      for (const [index, term] of (this.words[number]?.terms ?? []).entries()) {
        this.sums[term] = (this.sums[term] ?? 0) + (index === 0 ? weight : weight * fieldWeights.part)
      }
    }
    return {
      words: numbers,
      starts: found.map((token) => token.start),
      ends: found.map((token) => token.end),
      sentences: sentences(text).flatMap(({ start, end }) => [start, end]),
    }
  }

  #word(text: string): number {
    const known = this.#numbers.get(text)
    if (known !== undefined) return known
    const { term, parts } = this.#analyser(text)
    this.words.push({ text, terms: [term, ...parts].map((each) => this.#term(each)) })
    this.#numbers.set(text, this.words.length - 1)
    return this.words.length - 1
  }

  #term(text: string): number {
    const known = this.terms.get(text)
    if (known !== undefined) return known
    this.terms.set(text, this.terms.size)
    this.sums.push(0)
    return this.terms.size - 1
  }
}
