import { textEnd } from './documents.ts'
import type { Found } from './found.ts'
import type { SearchIndex } from './index.ts'
import { outlineOfTerms } from './outline.ts'
import type { Vocabulary } from './vocabulary.ts'

/** Of documents that have all terms of a phrase, those that have them next to each other. */
export function matchingPhrase(found: Found, terms: readonly number[], index: SearchIndex): Found {
  const docs = new Uint32Array(found.to - found.from)
  const weights = new Float32Array(docs.length)
  const outline = outlineOfTerms(terms)
  let count = 0
  for (let at = found.from; at < found.to; at += 1) {
    const doc = found.docs[at]!
    if (!hasPhrase(doc)) continue
    docs[count] = doc
    weights[count] = found.weights[at]!
    count += 1
  }
  return { docs, weights, from: 0, to: count }

  function hasPhrase(doc: number): boolean {
    const within = index.words.outlines[doc]!
    // Other words can have the same outline: what looks like the phrase is compared word by word.
    for (let at = within.indexOf(outline); at >= 0; at = within.indexOf(outline, at + 1)) {
      if (isPhrase(index.vocabulary, terms, index.words.part(doc, at, terms.length))) return true
    }
    return false
  }
}

/** Whether words are those of the phrase. */
function isPhrase({ bases }: Vocabulary, terms: readonly number[], words: Uint32Array): boolean {
  return terms.every((term, place) => {
    const word = words[place]!
    return word !== textEnd && bases.array[word] === term
  })
}
