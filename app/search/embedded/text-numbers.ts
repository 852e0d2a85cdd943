import { hashOf, type PackedTexts } from './packed-texts.ts'

/** The fewest places; there are twice as many as texts at least, so that next to what is looked for one is free soon. */
const fewest = 64

/**
 * Finds packed texts: an open table with nothing but their numbers, which reads the texts where they lie. Of equal
 * texts it knows the one that was put in last.
 */
export class TextNumbers {
  readonly #texts: PackedTexts
  /** The number of a text and 1 more; 0 at a place that is free. A text is at its hash or soon behind it. */
  #places: Uint32Array
  #taken = 0

  /** @param expected so many texts. */
  constructor(texts: PackedTexts, expected: number) {
    this.#texts = texts
    this.#places = new Uint32Array(2 ** Math.ceil(Math.log2(Math.max(fewest, 2 * expected))))
  }

  find(text: string): number | undefined {
    const places = this.#places
    const last = places.length - 1
    for (let at = hashOf(text) & last; places[at] !== 0; at = (at + 1) & last)
      if (this.#texts.is(places[at]! - 1, text)) return places[at]! - 1
    return undefined
  }

  /** Puts in the text with a number, in place of one that is equal. */
  put(number: number) {
    if (2 * this.#taken >= this.#places.length) this.#grow()
    const places = this.#places
    const last = places.length - 1
    let at = this.#texts.hash(number) & last
    while (places[at] !== 0 && this.#texts.compare(places[at]! - 1, number) !== 0) at = (at + 1) & last
    if (places[at] === 0) this.#taken += 1
    places[at] = number + 1
  }

  #grow() {
    const before = this.#places
    this.#places = new Uint32Array(2 * before.length)
    this.#taken = 0
    for (const place of before) if (place !== 0) this.put(place - 1)
  }
}
