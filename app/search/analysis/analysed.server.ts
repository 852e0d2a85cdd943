import { Reader, Writer } from './bytes.server.ts'

/** A document as the index needs it: its words with their terms, and the places of its words in its texts. */
export interface Analysed {
  /** The different words of the document, lower case as they are written, each with terms by number. */
  readonly words: readonly AnalysedWord[]
  /** The different terms, base words and parts of compounds alike. */
  readonly terms: readonly string[]
  /** Weight of each term, 1–255. */
  readonly weights: Uint8Array
  /** Title first, then summary, body and the texts of the record. */
  readonly sections: readonly Section[]
}

export interface AnalysedWord {
  readonly text: string
  /** Numbers of its terms: the base word first, then the parts. */
  readonly terms: readonly number[]
}

/** The places of words and sentences in one text. */
export interface Places {
  readonly starts: ArrayLike<number>
  readonly ends: ArrayLike<number>
  /** Start and end of each sentence, one after the other. */
  readonly sentences: ArrayLike<number>
}

/** A text as the index needs it. */
export interface Section extends Places {
  /** Number of the word of each token. */
  readonly words: ArrayLike<number>
}

/** The analysed document as the bytes that are stored with the entry. */
export function encodeAnalysed(analysed: Analysed): Buffer {
  const out = new Writer()
  // Places first: what shows a hit reads them and nothing of the rest.
  out.number(analysed.sections.length)
  for (const section of analysed.sections) writeSection(out, section)
  out.number(analysed.terms.length)
  for (const [index, term] of analysed.terms.entries()) {
    out.string(term)
    out.number(analysed.weights[index] ?? 1)
  }
  out.number(analysed.words.length)
  for (const word of analysed.words) {
    // Most words are their own term: then nothing is written twice.
    out.string(word.text === analysed.terms[word.terms[0] ?? -1] ? '' : word.text)
    out.number(word.terms.length)
    for (const term of word.terms) out.number(term)
  }
  return out.bytes()
}

function writeSection(out: Writer, section: Section) {
  out.number(section.words.length)
  let at = 0
  for (let i = 0; i < section.words.length; i += 1) {
    out.number(section.words[i]!)
    out.number(section.starts[i]! - at)
    out.number(section.ends[i]! - section.starts[i]!)
    at = section.ends[i]!
  }
  out.number(section.sentences.length)
  let before = 0
  for (let i = 0; i < section.sentences.length; i += 1) {
    out.number(section.sentences[i]! - before)
    before = section.sentences[i]!
  }
}

/**
 * Reads what `encodeAnalysed` wrote.
 *
 * @throws RangeError when the bytes are cut off.
 */
export function decodeAnalysed(bytes: Uint8Array): Analysed {
  const from = new Reader(bytes)
  const sections = readSections(from)
  const terms: string[] = []
  const weights = new Uint8Array(from.number())
  for (let i = 0; i < weights.length; i += 1) {
    terms.push(from.string())
    weights[i] = from.number()
  }
  const words: AnalysedWord[] = Array.from({ length: from.number() }, () => {
    const text = from.string()
    const numbers = Array.from({ length: from.number() }, () => from.number())
    return { text: text === '' ? (terms[numbers[0] ?? -1] ?? '') : text, terms: numbers }
  })
  return { words, terms, weights, sections }
}

/** Reads the first of it: the places of the words in each text. */
export function readSections(from: Reader): Section[] {
  return Array.from({ length: from.number() }, () => readSection(from))
}

function readSection(from: Reader): Section {
  const count = from.number()
  // Plain arrays: these are many and short, for which typed arrays cost more to make than to fill.
  const words = new Array<number>(count)
  const starts = new Array<number>(count)
  const ends = new Array<number>(count)
  let at = 0
  for (let i = 0; i < count; i += 1) {
    words[i] = from.number()
    const start = at + from.number()
    at = start + from.number()
    starts[i] = start
    ends[i] = at
  }
  const sentences = new Array<number>(from.number())
  let before = 0
  for (let i = 0; i < sentences.length; i += 1) {
    before += from.number()
    sentences[i] = before
  }
  return { words, starts, ends, sentences }
}
