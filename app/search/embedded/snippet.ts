import type { Marked } from '#app/models/search/port.ts'
import type { Places } from '#app/search/analysis/analysed.server.ts'
import type { WordMasks } from './word-masks.ts'

/** A text of a document with the places of its words, and those words by their number in the index. */
export interface Placed {
  readonly text: string
  readonly places: Places
  readonly words: Uint32Array
}

/** Which words of the question a word of a text answers: a bit for each. */
type Masks = Pick<WordMasks, 'of'>

/** Lengths in UTF-16 units: shorter than `enough` takes the next sentence along, longer than `most` is cut. */
const lengths = { enough: 140, most: 260, before: 70 }

/** The whole text with marks. */
export function marked(placed: Placed, masks: Masks): Marked {
  return { text: placed.text, marks: marksBetween(placed, masks, 0, placed.text.length, 0) }
}

/**
 * The sentence or two that answer best: those with the most, and the rarest, words of the question. Without any,
 * the beginning of the first text.
 *
 * @param texts summary first; @param rarity weight of each word of the question.
 */
export function snippet(texts: readonly Placed[], masks: Masks, rarity: readonly number[]): Marked {
  let best: { placed: Placed; sentence: number; value: number } | undefined
  for (const placed of texts) {
    const { sentences, starts } = placed.places
    let token = 0
    for (let sentence = 0; sentence < sentences.length; sentence += 2) {
      let mask = 0
      for (; token < starts.length && starts[token]! < sentences[sentence + 1]!; token += 1) {
        mask |= masks.of(placed.words[token]!)
      }
      const value = worth(mask, rarity)
      if (!best || value > best.value) best = { placed, sentence, value }
    }
  }
  return best ? cut(best.placed, best.sentence, masks) : { text: '', marks: [] }
}

function worth(mask: number, rarity: readonly number[]): number {
  let value = 0
  for (let bit = 0; mask >>> bit !== 0; bit += 1) if ((mask >>> bit) & 1) value += rarity[bit] ?? 1
  return value
}

function cut(placed: Placed, sentence: number, masks: Masks): Marked {
  const { sentences } = placed.places
  const start = sentences[sentence]!
  let end = sentences[sentence + 1]!
  for (let next = sentence + 2; next < sentences.length && end - start < lengths.enough; next += 2) {
    if (sentences[next + 1]! - start > lengths.most) break
    end = sentences[next + 1]!
  }
  return end - start <= lengths.most ? piece(placed, masks, start, end) : window(placed, masks, start, end)
}

/** Of a long sentence the part around its first mark, from word to word. */
function window(placed: Placed, masks: Masks, start: number, end: number): Marked {
  const { starts, ends } = placed.places
  const first = marksBetween(placed, masks, start, end, 0)[0]?.[0] ?? start
  let from = start
  let to = start
  for (let i = 0; i < starts.length && first - start > lengths.before; i += 1) {
    if (starts[i]! < start || first - starts[i]! > lengths.before) continue
    from = starts[i]!
    break
  }
  for (let i = 0; i < ends.length; i += 1) {
    if (ends[i]! > from && ends[i]! <= end && ends[i]! - from <= lengths.most) to = ends[i]!
  }
  if (to <= from) to = Math.min(end, from + lengths.most)
  return piece(placed, masks, from, to, from > start ? '… ' : '', to < end ? ' …' : '')
}

function piece(placed: Placed, masks: Masks, from: number, to: number, before = '', after = ''): Marked {
  const { text, at } = onOneLine(placed.text.slice(from, to))
  const marks = marksBetween(placed, masks, from, to, -from)
  return {
    text: before + text + after,
    marks: marks.map(([start, end]) => [before.length + at(start), before.length + at(end)]),
  }
}

const apart = ' · '

/** Lines after each other: a heading or an item of a list has no full stop to end it. */
function onOneLine(text: string): { text: string; at: (place: number) => number } {
  const breaks = [...text.matchAll(/(?<=[\p{L}\p{N})"'”’])\n/gu)].map(({ index }) => index)
  if (breaks.length === 0) return { text: text.replace(/\s/g, ' '), at: (place) => place }
  const lines = [...breaks, text.length].map((end, i) =>
    text.slice(i === 0 ? 0 : (breaks[i - 1] ?? 0) + 1, end),
  )
  return {
    text: lines.map((line) => line.replace(/\s/g, ' ')).join(apart),
    at: (place) => place + breaks.filter((end) => end < place).length * (apart.length - 1),
  }
}

function marksBetween({ places, words }: Placed, masks: Masks, from: number, to: number, shift: number) {
  const marks: [number, number][] = []
  for (let i = 0; i < words.length; i += 1) {
    const start = places.starts[i]!
    if (start < from || places.ends[i]! > to || masks.of(words[i]!) === 0) continue
    marks.push([start + shift, places.ends[i]! + shift])
  }
  return marks
}
