import { bitCount } from './bit-count.ts'
import { editDistance } from './edit-distance.ts'
import { Numbers } from './growable.ts'
import type { Vocabulary } from './vocabulary.ts'

/** A word of the vocabulary that is near another one. */
interface Near {
  readonly word: number
  /** Errors between the two. */
  readonly distance: number
}

/** Errors that a word of this length may have. */
export function reachOf(word: string): number {
  return word.length < 4 ? 0 : word.length < 6 ? 1 : 2
}

/** Letters of a word as bits: words that differ in many letters need not be compared. */
function lettersOf(word: string): number {
  let letters = 0
  for (let i = 0; i < word.length; i += 1) letters |= 1 << (word.charCodeAt(i) % 31)
  return letters
}

/** Finds the words that are nearest to one with an error, among those of entries that everybody may read. */
export class NearestWords {
  readonly #letters = new Numbers()
  readonly #lengths = new Numbers()

  constructor(readonly vocabulary: Vocabulary) {}

  /**
   * The nearest word, of those the most frequent; not the word itself.
   *
   * @param word folded; @param reach most errors.
   */
  to(word: string, reach: number): Near | undefined {
    if (reach === 0) return undefined
    this.#catchUp()
    const { folded, publicCount } = this.vocabulary
    const counts = publicCount.array
    const lettersOfWords = this.#letters.array
    const lengths = this.#lengths.array
    const letters = lettersOf(word)
    let best: (Near & { readonly count: number }) | undefined
    for (let i = 0; i < folded.length; i += 1) {
      // Numbers first: a text is looked at only when they do not rule it out.
      if (counts[i] === 0 || Math.abs(lengths[i]! - word.length) > reach) continue
      if (bitCount(letters ^ lettersOfWords[i]!) > 2 * reach) continue
      const distance = editDistance(word, folded[i]!, best ? best.distance : reach)
      if (distance > reach || distance === 0) continue
      const count = counts[i]!
      const nearer = !best || distance < best.distance || (distance === best.distance && count > best.count)
      if (nearer) best = { word: i, distance, count }
    }
    return best
  }

  /** Looks at the words that came since the last time. */
  #catchUp() {
    const { folded } = this.vocabulary
    for (let i = this.#letters.length; i < folded.length; i += 1) {
      this.#letters.push(lettersOf(folded[i]!))
      this.#lengths.push(folded[i]!.length)
    }
  }
}
