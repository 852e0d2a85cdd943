import { type KindName, kindOf } from '#app/models/entries/kinds/index.ts'
import type { Municipalities } from '#app/models/places/municipality.ts'
import type { SuggestedPlace } from '#app/models/search/port.ts'
import { fold } from '#app/models/texts/fold.ts'
import { tokens } from '#app/search/analysis/tokens.ts'
import type { Surroundings } from './interpret.ts'

interface Name {
  readonly slug: string
  readonly words: readonly string[]
}

/** What there is to read of a gemeente. */
interface Reading {
  readonly slug: string
  cases: number
  /** The document of its own page. */
  page: number
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
    const readings = readingsOf(
      named.map(({ slug }) => slug),
      around,
    )
    return readings
      .filter(({ cases, page }) => cases > 0 || page >= 0)
      .sort((a, b) => b.cases - a.cases)
      .slice(0, limit)
      .map(({ slug, cases, page }) => ({
        slug,
        organisation: cases > 0 ? null : around.index.documents.ids[page]!,
      }))
  }
}

const wordsOf = (text: string) => tokens(text).map((token) => fold(token.text))

function fits(name: readonly string[], from: number, asked: readonly string[], isWhole: boolean): boolean {
  const last = asked.length - 1
  return asked.every((word, i) =>
    i < last || isWhole ? name[from + i] === word : name[from + i]?.startsWith(word),
  )
}

/** Counts, over what may be read, the cases in each gemeente, and finds its page. */
function readingsOf(slugs: readonly string[], { index: { documents }, readable }: Surroundings): Reading[] {
  const readings: Reading[] = []
  const ofValue = new Map<number, Reading>()
  for (const slug of slugs) {
    const value = documents.values.find(`gemeente=${slug}`)
    if (value === undefined) continue
    const reading = { slug, cases: 0, page: -1 }
    readings.push(reading)
    ofValue.set(value, reading)
  }
  if (readings.length === 0) return []
  const isCase = Uint8Array.from(documents.kinds.texts, (kind) => (kindOf(kind as KindName).isCase ? 1 : 0))
  const organisation = documents.kinds.find('organisatie' satisfies KindName)
  const isGemeente = documents.values.find('type=gemeente') ?? -1
  const { array } = documents.facets.values
  for (let doc = 0; doc < documents.size; doc += 1) {
    if (readable.pass[doc] !== 1) continue
    const kind = documents.kindOf.array[doc]!
    const counts = isCase[kind] === 1
    if (!counts && (kind !== organisation || !documents.facets.list(doc).includes(isGemeente))) continue
    const end = documents.facets.end(doc)
    for (let at = documents.facets.start(doc); at < end; at += 1) {
      const reading = ofValue.get(array[at]!)
      if (reading === undefined) continue
      if (counts) reading.cases += 1
      else reading.page = doc
    }
  }
  return readings
}
