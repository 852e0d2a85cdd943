import { readSections, type Section } from './analysed.server.ts'
import { Reader } from './bytes.server.ts'

/** What an analysed document has of the terms that are asked. */
export interface AskedTerms {
  /** Weight of each of the terms, 0 when it is not there. */
  readonly weights: Uint8Array
  /** Which terms the words of the document stand for, by the number of the word: the bits of those terms together. */
  readonly masks: Uint32Array
  readonly sections: readonly Section[]
}

/**
 * Reads of an analysed document what ranking and showing it takes, and makes none of its words.
 *
 * @param terms as `Buffer`, to be compared without reading; @param bits a number for each of them.
 * @throws RangeError when the bytes are cut off.
 */
export function readAskedTerms(
  bytes: Uint8Array,
  terms: readonly Buffer[],
  bits: readonly number[],
): AskedTerms {
  const from = new Reader(bytes)
  const sections = readSections(from)
  const weights = new Uint8Array(terms.length)
  const ofTerm = new Uint32Array(from.number())
  for (let term = 0; term < ofTerm.length; term += 1) {
    const asked = from.which(terms)
    const weight = from.number()
    if (asked < 0) continue
    weights[asked] = weight
    ofTerm[term] = bits[asked] ?? 0
  }
  const masks = new Uint32Array(from.number())
  for (let word = 0; word < masks.length; word += 1) {
    from.which([])
    const count = from.number()
    for (let i = 0; i < count; i += 1) masks[word]! |= ofTerm[from.number()] ?? 0
  }
  return { weights, masks, sections }
}
