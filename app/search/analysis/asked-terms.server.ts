import { readSections, type Section } from './analysed.server.ts'
import { Reader } from './bytes.server.ts'

/** Terms of a question, to be looked for in analysed documents. */
export interface TermsToRead {
  readonly terms: readonly Buffer[]
  /** Bits of each of them: the words of the question that it has to do with. */
  readonly bits: readonly number[]
  /** Bits of the words that it alone answers. */
  readonly alone: readonly number[]
}

/** What an analysed document has of the terms of a question. Its words are known by number. */
export interface AskedTerms {
  /** Weight of each of the terms, 0 when it is not there. */
  readonly weights: Uint8Array
  /** The bits of all terms that a word stands for. */
  readonly masks: Uint32Array
  /** Bits of what the base word of a word alone answers. */
  readonly whole: Uint32Array
  /** Bits of what a part of it alone answers. */
  readonly parts: Uint32Array
  readonly sections: readonly Section[]
}

/**
 * Reads of an analysed document what ranking and showing it takes, and makes none of its words.
 *
 * @throws RangeError when the bytes are cut off.
 */
export function readAskedTerms(bytes: Uint8Array, { terms, bits, alone }: TermsToRead): AskedTerms {
  const from = new Reader(bytes)
  const sections = readSections(from)
  const weights = new Uint8Array(terms.length)
  const ofTerm = new Int32Array(from.number()).fill(-1)
  for (let term = 0; term < ofTerm.length; term += 1) {
    const asked = from.which(terms)
    const weight = from.number()
    ofTerm[term] = asked
    if (asked >= 0) weights[asked] = weight
  }
  const count = from.number()
  const read = {
    masks: new Uint32Array(count),
    whole: new Uint32Array(count),
    parts: new Uint32Array(count),
  }
  for (let word = 0; word < count; word += 1) {
    from.which([])
    const ofWord = from.number()
    for (let i = 0; i < ofWord; i += 1) {
      const asked = ofTerm[from.number()] ?? -1
      if (asked < 0) continue
      read.masks[word]! |= bits[asked] ?? 0
      read[i === 0 ? 'whole' : 'parts'][word]! |= alone[asked] ?? 0
    }
  }
  return { weights, ...read, sections }
}
