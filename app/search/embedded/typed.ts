import { parseQuery, type QueryWord } from '#app/search/query.ts'

/** A text that somebody is typing. */
export interface Typed {
  /** All of it, up to the word that is begun. */
  readonly before: string
  /** The words in it that say something. */
  readonly whole: readonly QueryWord[]
  /** The word that it ends with, which may be only begun; undefined after a space or a quote. */
  readonly begun: QueryWord | undefined
  /** Whether something is to be left out: then there is more to say than a title can answer. */
  readonly excludes: boolean
}

/** Nobody goes on typing so much and waits for suggestions. */
const longest = 300

/** Takes a text apart; undefined when there is nothing to suggest anything by. */
export function typedOf(text: string): Typed | undefined {
  if (text.length > longest) return undefined
  const { words, phrases, without } = parseQuery(text)
  const wanted = [...words, ...phrases.flat()]
  const begun = [...wanted, ...without.flat()].find((word) => word.end === text.length)
  const whole = wanted.filter((word) => word !== begun && !word.stop)
  if (whole.length === 0 && (begun === undefined || begun.text.length < 2)) return undefined
  return {
    before: text.slice(0, begun?.start ?? text.length),
    whole,
    begun,
    excludes: without.length > 0,
  }
}
