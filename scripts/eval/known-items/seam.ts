import { partsOf } from '#app/search/analysis/compounds.ts'
import type { Lexicon } from '#app/search/analysis/lexicon.server.ts'

/** A compound as two words, the linking letters with the first: *overheids participatie*. */
export function atSeam(word: string, lexicon: Lexicon): [string, string] | undefined {
  const parts = partsOf(word, lexicon)
  // The longest part that it ends with is the second half; the parts of that part are shorter.
  const last = parts
    .filter((part) => word.endsWith(part) && part !== word)
    .sort((a, b) => b.length - a.length)[0]
  const first = last && word.slice(0, -last.length)
  return last && first ? [first, last] : undefined
}
