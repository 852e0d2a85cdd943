import type { Municipalities } from '#app/models/places/municipality.ts'
import type { SuggestedPlace } from '#app/models/search/port.ts'
import { fold } from '#app/models/texts/fold.ts'
import { tokens } from '#app/search/analysis/tokens.ts'
import type { Surroundings } from './interpret.ts'

interface Name {
  readonly slug: string
  readonly words: readonly string[]
}

/** Finds gemeenten by the beginning of their names. */
export class PlaceNames {
  readonly #names: readonly Name[]

  constructor(places: Municipalities) {
    this.#names = places.all().map(({ slug, name }) => ({ slug, words: wordsOf(name) }))
  }

  /**
   * Gemeenten whose name, or a part of it that begins with a word, begins with the text: *den ha* and *haag*. Only
   * those with cases or a page that the asker may read; those with the most cases first.
   */
  startingWith(text: string, limit: number, around: Surroundings): SuggestedPlace[] {
    if (limit <= 0) return []
    const said = wordsOf(text)
    const asked = said.length > 1 && said[0] === 'gemeente' ? said.slice(1) : said
    if (asked.join('').length < 2) return []
    const isWhole = /[^\p{L}\p{N}\p{M}]$/u.test(text)
    const named = this.#names.filter(({ words }) => words.some((_, at) => fits(words, at, asked, isWhole)))
    const { placed, documents } = around.index
    return named
      .map(({ slug }) => ({ slug, ...placed.of(slug, around.readable) }))
      .filter(({ cases, page }) => cases > 0 || page !== undefined)
      .sort((a, b) => b.cases - a.cases)
      .slice(0, limit)
      .map(({ slug, cases, page }) => ({ slug, organisation: cases > 0 ? null : documents.ids.text(page!) }))
  }
}

const wordsOf = (text: string) => tokens(text).map((token) => fold(token.text))

function fits(name: readonly string[], from: number, asked: readonly string[], isWhole: boolean): boolean {
  const last = asked.length - 1
  return asked.every((word, i) =>
    i < last || isWhole ? name[from + i] === word : name[from + i]?.startsWith(word),
  )
}
