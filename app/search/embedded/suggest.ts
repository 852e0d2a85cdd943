import { fold } from '#app/models/texts/fold.ts'
import { Numbers } from './growable.ts'
import type { Vocabulary } from './vocabulary.ts'

/** Letters of a word as bits: words that differ in many letters need not be compared. */
function lettersOf(word: string): number {
  let letters = 0
  for (let i = 0; i < word.length; i += 1) letters |= 1 << (word.charCodeAt(i) % 31)
  return letters
}

/** Bits that are set, counted pairwise: this runs for every word there is. */
function bitCount(bits: number): number {
  const twos = bits - ((bits >>> 1) & 0x55555555)
  const fours = (twos & 0x33333333) + ((twos >>> 2) & 0x33333333)
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}

/** Mends typing errors with words of entries that everybody may read. */
export class Speller {
  readonly #letters = new Numbers()
  readonly #lengths = new Numbers()

  constructor(readonly vocabulary: Vocabulary) {}

  /**
   * The word that was probably meant: the nearest, of those the most frequent.
   *
   * @returns the word as texts write it in lower case; undefined when nothing is near.
   */
  mend(written: string): string | undefined {
    const word = fold(written)
    const reach = word.length < 4 ? 0 : word.length < 6 ? 1 : 2
    if (reach === 0 || word.length > 40) return undefined
    this.#catchUp()
    const { folded, publicCount } = this.vocabulary
    const counts = publicCount.array
    const lettersOfWords = this.#letters.array
    const lengths = this.#lengths.array
    const letters = lettersOf(word)
    let best: { index: number; distance: number; count: number } | undefined
    for (let i = 0; i < folded.length; i += 1) {
      // Numbers first: a text is looked at only when they do not rule it out.
      if (counts[i] === 0 || Math.abs(lengths[i]! - word.length) > reach) continue
      if (bitCount(letters ^ lettersOfWords[i]!) > 2 * reach) continue
      const distance = editDistance(word, folded[i]!, best ? best.distance : reach)
      if (distance > reach) continue
      const count = counts[i]!
      const nearer = !best || distance < best.distance || (distance === best.distance && count > best.count)
      if (nearer && distance > 0) best = { index: i, distance, count }
    }
    return best && this.vocabulary.words.texts[best.index]
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

/**
 * Letters to add, take away, change, or swap with the next one, to make one word of the other; more than `most`
 * once that is sure.
 */
export function editDistance(a: string, b: string, most: number): number {
  let before = new Uint8Array(b.length + 1)
  let row = Uint8Array.from({ length: b.length + 1 }, (_, i) => i)
  let next = new Uint8Array(b.length + 1)
  for (let i = 1; i <= a.length; i += 1) {
    next[0] = i
    let least = i
    for (let j = 1; j <= b.length; j += 1) {
      const same = a.charCodeAt(i - 1) === b.charCodeAt(j - 1) ? 0 : 1
      let distance = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + same)
      const swapped =
        i > 1 &&
        j > 1 &&
        a.charCodeAt(i - 1) === b.charCodeAt(j - 2) &&
        a.charCodeAt(i - 2) === b.charCodeAt(j - 1)
      if (swapped) distance = Math.min(distance, before[j - 2]! + 1)
      next[j] = distance
      if (distance < least) least = distance
    }
    if (least > most) return most + 1
    const free = before
    before = row
    row = next
    next = free
  }
  return row[b.length]!
}
