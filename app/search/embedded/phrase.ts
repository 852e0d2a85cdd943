import { textEnd } from './documents.ts'
import type { SearchIndex } from './index.ts'
import { outlineOfTerms } from './outline.ts'
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
  const outline = outlineOfTerms(terms)
  let count = 0
  for (let at = found.from; at < found.to; at += 1) {
    const doc = found.docs[at]!
    // Looking through the words of a document is the costly part: not for documents that will not show.
    if (readable.pass[doc] !== 1 || !hasPhrase(doc)) continue
    docs[count] = doc
    weights[count] = found.weights[at]!
    count += 1
  }
  return { docs, weights, from: 0, to: count }

  function hasPhrase(doc: number): boolean {
    const start = index.documents.words.start(doc)
    const within = index.outlines[doc]!
    // Other words can have the same outline: what looks like the phrase is compared word by word.
    for (let at = within.indexOf(outline); at >= 0; at = within.indexOf(outline, at + 1)) {
      if (standsAt(index, terms, start + at)) return true
    }
    return false
  }
}

function standsAt({ documents, vocabulary }: SearchIndex, terms: readonly number[], from: number): boolean {
  const words = documents.words.values.array
  return terms.every((term, place) => {
    const word = words[from + place]!
    return word !== textEnd && vocabulary.bases.array[word] === term
  })
}
