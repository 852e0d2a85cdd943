import type { Municipalities } from '#app/models/places/municipality.ts'
import { readNumber } from './address.ts'

/** What a sentence tells beside its words. */
export interface Understood {
  readonly inhabitants: number | null
  /** Slug of a gemeente that is named. */
  readonly gemeente: string | null
  readonly parties: readonly string[]
  /** The sentence without how large the gemeente is: that is no word to look for. */
  readonly rest: string
}

/** Words by which people name the parties. */
const partyWords: Readonly<Record<string, RegExp>> = {
  inwoners: /\b(?:be|in)woners?\b|\bburgers?\b/i,
  ondernemers: /\bondernemers?\b|\bwinkeliers?\b|\bbedrijven\b|\bhoreca/i,
  ambtenaren: /\bambtena(?:ar|ren)\b/i,
  college: /\bcollege\b|\bwethouders?\b|\bburgemeesters?\b/i,
  raad: /\braad\b|\bgemeenteraad\b|\braadsl(?:id|eden)\b/i,
  'maatschappelijke-organisaties': /\bverenigingen\b|\bstichtingen\b|\bmaatschappelijke organisaties\b/i,
  kennisinstellingen: /\buniversiteit\w*\b|\bhogescho\w*\b|\bkennisinstelling\w*\b/i,
  'andere-overheden': /\bprovincie\b|\bwaterschap\w*\b|\bhet rijk\b/i,
}

const inhabitantsWords = /(\d{1,3}(?:[. ]\d{3})+|\d+) (?:inwoners|bewoners)\b/i

/** Understands what is said of place and parties: *dorpsplein, 20.000 inwoners, ondernemers oneens*. */
export function understoodIn(text: string, places: Municipalities): Understood {
  const inhabitants = inhabitantsWords.exec(text)
  // *20.000 inwoners* says how large it is, and not who take part.
  const others = text.replace(inhabitantsWords, '')
  return {
    inhabitants: inhabitants?.[1] === undefined ? null : readNumber(inhabitants[1]),
    gemeente: namedGemeente(text, places),
    parties: Object.entries(partyWords)
      .filter(([, words]) => words.test(others))
      .map(([party]) => party),
    rest: others.trim(),
  }
}

/** Names are written with a capital: *in Best* is a gemeente, *het beste* is not. The first word may be any word. */
function namedGemeente(text: string, places: Municipalities): string | null {
  const named = places
    .all()
    .filter(({ name }) => {
      const at = text.search(new RegExp(`(?<![\\p{L}\\p{N}-])${escaped(name)}(?![\\p{L}\\p{N}-])`, 'u'))
      return at > 0 || (at === 0 && name.length > 5)
    })
    .sort((a, b) => b.name.length - a.name.length)
  return named[0]?.slug ?? null
}

function escaped(name: string): string {
  return name.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
