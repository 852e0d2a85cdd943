import { fold } from '#app/models/texts/fold.ts'
import { Numbers } from './growable.ts'
import type { Vocabulary } from './vocabulary.ts'

/** Letters of a word as bits: words that differ in many letters need not be compared. */
function lettersOf(word: string): number {
  let letters = 0
  for (let i = 0; i < word.length; i += 1) letters |= 1 << (word.charCodeAt(i) % 31)
  return letters
}

function bitCount(bits: number): number {
  let count = 0
  for (let rest = bits; rest !== 0; rest &= rest - 1) count += 1
  return count
}

/** Mends typing errors with words of entries that everybody may read. */
export class Speller {
  readonly #letters = new Numbers()

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
    const { folded, publicCount } = this.vocabulary
    for (let i = this.#letters.length; i < folded.length; i += 1) this.#letters.push(lettersOf(folded[i]!))
    const letters = lettersOf(word)
    let best: { index: number; distance: number; count: number } | undefined
    for (let i = 0; i < folded.length; i += 1) {
      const other = folded[i]!
      const count = publicCount.array[i]!
      if (count === 0 || Math.abs(other.length - word.length) > reach) continue
      if (bitCount(letters ^ this.#letters.array[i]!) > 2 * reach) continue
      const distance = editDistance(word, other, best ? best.distance : reach)
      if (distance > reach) continue
      const nearer = !best || distance < best.distance || (distance === best.distance && count > best.count)
      if (nearer && distance > 0) best = { index: i, distance, count }
    }
    return best && this.vocabulary.words.texts[best.index]
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
