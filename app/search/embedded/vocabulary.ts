import { fold } from '#app/models/texts/fold.ts'
import { stopWords } from '#app/search/analysis/stop-words.ts'
import { Lists, Names, Numbers } from './growable.ts'
import { letterOf } from './outline.ts'

/** So many words may wait to be put in order. */
const mostUnsorted = 250

/** The terms that are indexed, and the words of the texts that stand for them. */
export class Vocabulary {
  /** Words in folded form, for prefixes and typing errors. */
  readonly folded: string[]
  /** The base word, a term, that each word stands for. */
  readonly bases = new Numbers()
  /** 1 for each word that says nothing about the subject. */
  readonly stops = new Numbers()
  /** The words with each letter of an outline, in the order in which they came. */
  readonly withLetter = Array.from({ length: 256 }, () => new Numbers(new Uint32Array(16)))
  /** Which of those with its letter each word is. */
  readonly ranks = new Numbers()

  constructor(
    readonly terms = new Names(),
    readonly words = new Names(),
    /** Terms of each word: the base word first, then the parts. */
    readonly wordTerms = new Lists(),
    /** In how many entries that everybody may read each word stands. */
    readonly publicCount = new Numbers(),
    /** Words in the order of their folded form; those that came later are not in it yet. */
    public sorted: Uint32Array = new Uint32Array(0),
  ) {
    this.folded = words.texts.map(fold)
    for (let word = 0; word < words.size; word += 1) this.#derive(word)
  }

  /** The number of a word, which is added with its terms when it is new. */
  word(text: string, terms: () => Iterable<number>): number {
    const known = this.words.find(text)
    if (known !== undefined) return known
    this.folded.push(fold(text))
    this.wordTerms.add(terms())
    this.publicCount.push(0)
    const word = this.words.number(text)
    this.#derive(word)
    return word
  }

  #derive(word: number) {
    this.bases.push(this.wordTerms.values.array[this.wordTerms.start(word)]!)
    this.stops.push(stopWords.has(this.folded[word]!) ? 1 : 0)
    const same = this.withLetter[this.letterOf(word)]!
    this.ranks.push(same.length)
    same.push(word)
  }

  /** The letter of a word in an outline: that of its base word. */
  letterOf(word: number): number {
    return letterOf(this.bases.array[word]!)
  }

  /** The words whose base word is a term. */
  formsOf(term: number): number[] {
    const { array, length } = this.withLetter[letterOf(term)]!
    const forms: number[] = []
    for (let at = 0; at < length; at += 1) if (this.bases.array[array[at]!] === term) forms.push(array[at]!)
    return forms
  }

  /** Puts words that came since the last time in their order, once they are many. */
  sort() {
    const { folded, sorted } = this
    const late = Uint32Array.from({ length: folded.length - sorted.length }, (_, i) => sorted.length + i)
    if (late.length < mostUnsorted) return
    late.sort((a, b) => (folded[a]! < folded[b]! ? -1 : 1))
    const merged = new Uint32Array(folded.length)
    let copied = 0
    for (const [place, word] of late.entries()) {
      const before = this.#sortedBefore(folded[word]!)
      merged.set(sorted.subarray(copied, before), copied + place)
      merged[before + place] = word
      copied = before
    }
    merged.set(sorted.subarray(copied), copied + late.length)
    this.sorted = merged
  }

  /** How many of the sorted words come before a folded word or prefix. */
  #sortedBefore(word: string): number {
    let low = 0
    let high = this.sorted.length
    while (low < high) {
      const middle = (low + high) >>> 1
      if (this.folded[this.sorted[middle]!]! < word) low = middle + 1
      else high = middle
    }
    return low
  }

  /** A word that everybody may read, by its folded form; undefined when there is none. */
  publicWord(folded: string): number | undefined {
    for (let at = this.#sortedBefore(folded); at < this.sorted.length; at += 1) {
      const word = this.sorted[at]!
      if (this.folded[word] !== folded) break
      if (this.publicCount.array[word]! > 0) return word
    }
    for (let word = this.sorted.length; word < this.folded.length; word += 1)
      if (this.folded[word] === folded && this.publicCount.array[word]! > 0) return word
    return undefined
  }

  /** Whether any word starts with a folded prefix. */
  hasPrefix(prefix: string): boolean {
    const first = this.sorted[this.#sortedBefore(prefix)]
    if (first !== undefined && this.folded[first]!.startsWith(prefix)) return true
    for (let word = this.sorted.length; word < this.folded.length; word += 1)
      if (this.folded[word]!.startsWith(prefix)) return true
    return false
  }

  /** Words that start with a folded prefix. */
  startingWith(prefix: string): number[] {
    const found: number[] = []
    for (let at = this.#sortedBefore(prefix); at < this.sorted.length; at += 1) {
      const word = this.sorted[at]!
      if (!this.folded[word]!.startsWith(prefix)) break
      found.push(word)
    }
    for (let word = this.sorted.length; word < this.folded.length; word += 1) {
      if (this.folded[word]!.startsWith(prefix)) found.push(word)
    }
    return found
  }
}
