import { forms, obligations, parties, phases } from '#app/models/vocabularies/cases.ts'
import { type Aspect, aspectNames, type Level, type Levels, levels, restingLevels } from './aspects.ts'

/** What the address of a comparison says; values are slugs, as they are written there. */
export interface ComparableAddress {
  /** Path of the case that is compared: `experimenten/een-titel`. */
  readonly entry: string | null
  /** Id of the entry whose draft is compared. */
  readonly draft: string | null
  readonly words: string
  readonly gemeente: string | null
  readonly inhabitants: number | null
  readonly theme: string | null
  readonly forms: readonly string[]
  readonly participants: number | null
  readonly parties: readonly string[]
  readonly phase: string | null
  readonly obligation: string | null
  readonly levels: Levels
  /** Whether only what went wrong is asked for. */
  readonly onlyWrong: boolean
}

const longestWords = 1_000

/**
 * Reads the address of a comparison.
 *
 * @param ignored takes up the parts that are not understood.
 */
export function readComparableAddress(url: URL, ignored: string[]): ComparableAddress {
  const params = url.searchParams
  const one = (name: string) => params.get(name)?.trim() || null
  const among = (name: string, slugs: readonly string[]) => {
    const values = [...new Set(params.getAll(name))].filter(Boolean)
    ignored.push(...values.filter((value) => !slugs.includes(value)).map((value) => `${name}=${value}`))
    return values.filter((value) => slugs.includes(value))
  }
  const numberAt = (name: string) => {
    const text = one(name)
    const number = text === null ? null : readNumber(text)
    if (text !== null && number === null) ignored.push(`${name}=${text.slice(0, 40)}`)
    return number
  }
  const words = one('q') ?? ''
  if (words.length > longestWords) ignored.push(`q=…${words.slice(longestWords, longestWords + 40)}`)
  return {
    entry: one('bij'),
    draft: one('concept'),
    words: words.slice(0, longestWords),
    gemeente: one('gemeente'),
    inhabitants: numberAt('inwoners'),
    theme: one('thema'),
    forms: among('vorm', forms.slugs),
    participants: numberAt('deelnemers'),
    parties: among('partij', parties.slugs),
    phase: among('fase', phases.slugs)[0] ?? null,
    obligation: among('verplichting', obligations.slugs)[0] ?? null,
    levels: readLevels(params, ignored),
    onlyWrong: among('toon', ['misging']).length > 0,
  }
}

/** *20.000*, *20 000* and *20000* are the same number. */
export function readNumber(text: string): number | null {
  const plain = text.replaceAll(/[.\s]/g, '')
  return /^[1-9]\d{0,7}$/.test(plain) ? Number(plain) : null
}

function readLevels(params: URLSearchParams, ignored: string[]): Levels {
  const set = aspectNames.map((name): [Aspect, Level] => {
    const value = params.get(levelName(name)) ?? restingLevels[name]
    if (Object.hasOwn(levels, value)) return [name, value as Level]
    ignored.push(`${levelName(name)}=${value.slice(0, 40)}`)
    return [name, restingLevels[name]]
  })
  return Object.fromEntries(set) as Levels
}

/** The name of the parameter that says what an aspect weighs. */
export function levelName(aspect: Aspect): string {
  return `telt-${aspect}`
}
