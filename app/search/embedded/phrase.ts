import { textEnd } from './documents.ts'
import type { SearchIndex } from './index.ts'
import type { Found } from './postings.ts'
import type { Readable } from './readable.ts'

/** Of documents that have all terms of a phrase, those that have them next to each other. */
export function matchingPhrase(
  found: Found,
  terms: readonly number[],
  { index, readable }: { readonly index: SearchIndex; readonly readable: Readable },
): Found {
  const docs = new Uint32Array(found.to - found.from)
  const weights = new Float32Array(docs.length)
  let count = 0
  for (let at = found.from; at < found.to; at += 1) {
    const doc = found.docs[at]!
    // Looking through the words of a document is the costly part: not for documents that will not show.
    if (readable.pass[doc] !== 1 || phraseAt(index, terms, index.documents.words.start(doc), doc) < 0)
      continue
    docs[count] = doc
    weights[count] = found.weights[at]!
    count += 1
  }
  return { docs, weights, from: 0, to: count }
}

/** Where, from a place in the row of words on, a document has the terms next to each other; -1 when nowhere. */
export function phraseAt(index: SearchIndex, terms: readonly number[], from: number, doc: number): number {
  const words = index.documents.words.values.array
  const { starts, values } = index.vocabulary.wordTerms
  const end = index.documents.words.end(doc) - terms.length
  for (let at = from; at < end; at += 1) {
    let same = 0
    while (same < terms.length) {
      const word = words[at + same]!
      if (word === textEnd || values.array[starts.array[word]!] !== terms[same]) break
      same += 1
    }
    if (same === terms.length) return at
  }
  return -1
}
