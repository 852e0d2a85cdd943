import { textEnd } from './documents.ts'
import { Numbers, withRoomFor } from './growable.ts'
import type { Vocabulary } from './vocabulary.ts'

// A word is kept in two parts: the letter of its base word, in an outline (see outline.ts), and which of the words with
// that letter it is, as a number of seven bits in a byte, the lowest first, all but the last with the eighth bit set.
// Frequent words were met early and have small numbers: most of the hundred million words of a large site take two bytes.

/** The most bytes that a number takes. */
const mostBytes = 5

/** The words of each document in their order, all texts, each text closed by `textEnd`. */
export class WordRows {
  readonly #vocabulary: Vocabulary
  #bytes: Uint8Array
  #room = new Uint32Array(1024)
  #letters = Buffer.alloc(1024)

  /** @param starts where the numbers of each row start in `bytes`, which has room behind them; taken as they are. */
  constructor(
    vocabulary: Vocabulary,
    readonly outlines: string[] = [],
    readonly starts = new Numbers(Uint32Array.of(0), 1),
    bytes = new Uint8Array(4096),
  ) {
    this.#vocabulary = vocabulary
    this.#bytes = bytes
  }

  /** Adds the row of the next document. */
  add(words: readonly number[]) {
    const { ranks } = this.#vocabulary
    this.#fit(words.length)
    const letters = this.#letters
    const bytes = this.#bytes
    let at = this.#size
    for (let i = 0; i < words.length; i += 1) {
      const word = words[i]!
      letters[i] = word === textEnd ? 0 : this.#vocabulary.letterOf(word)
      if (word === textEnd) continue
      let rest = ranks.array[word]!
      for (; rest > 127; rest >>>= 7) bytes[at++] = rest | 128
      bytes[at++] = rest
    }
    this.outlines.push(letters.toString('latin1', 0, words.length))
    this.starts.push(at)
  }

  /** The row of a document; it holds until the next one is read. */
  list(doc: number): Uint32Array {
    return this.#read(doc, this.outlines[doc]!.length)
  }

  /** The words of the first text of a document, its title, without `textEnd`; they hold until the next row is read. */
  title(doc: number): Uint32Array {
    return this.#read(doc, Math.max(0, this.outlines[doc]!.indexOf('\0')))
  }

  /** So many words of a row from a place on; they hold until the next row is read. What is before is passed over. */
  part(doc: number, from: number, count: number): Uint32Array {
    return this.#read(doc, count, from)
  }

  #read(doc: number, count: number, from = 0): Uint32Array {
    const outline = this.outlines[doc]!
    if (this.#room.length < count) this.#room = new Uint32Array(2 * count)
    const { withLetter } = this.#vocabulary
    const room = this.#room
    const bytes = this.#bytes
    let at = this.starts.array[doc]!
    for (let i = 0; i < from; i += 1) if (outline.charCodeAt(i) !== 0) while (bytes[at++]! > 127);
    for (let i = 0; i < count; i += 1) {
      const letter = outline.charCodeAt(from + i)
      if (letter === 0) {
        room[i] = textEnd
        continue
      }
      let byte = bytes[at++]!
      let rank = byte & 127
      for (let shift = 7; byte > 127; shift += 7) {
        byte = bytes[at++]!
        rank |= (byte & 127) << shift
      }
      room[i] = withLetter[letter]!.array[rank]!
    }
    return room.subarray(0, count)
  }

  /** Empties the row of a document that is gone. */
  drop(doc: number) {
    this.outlines[doc] = ''
  }

  /** The numbers of all rows. */
  get numbers(): Uint8Array {
    return this.#bytes.subarray(0, this.#size)
  }

  get #size(): number {
    return this.starts.last() ?? 0
  }

  #fit(words: number) {
    if (this.#letters.length < words) this.#letters = Buffer.alloc(2 * words)
    this.#bytes = withRoomFor(this.#size + words * mostBytes, this.#bytes)
  }
}
