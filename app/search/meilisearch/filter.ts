import type { SearchQuestion } from '#app/models/search/port.ts'
import { facetAttribute } from './document.ts'
import { indexValue } from './tokens.ts'

/** Keeps to what these principals may read; every question to the server has it. */
export function readersFilter(readers: readonly string[]): string {
  return oneOf('readers', readers)
}

/**
 * What a question keeps to, readers first: all of it must hold.
 *
 * @param but a facet whose choice is left out, to count it as if nothing were chosen there.
 */
export function filterOf({ readers, kinds, chosen }: SearchQuestion, but?: string): string[] {
  return [
    readersFilter(readers),
    ...(kinds ? [oneOf('kind', kinds)] : []),
    ...Object.entries(chosen).flatMap(([facet, values]) =>
      facet === but || !values || values.length === 0 ? [] : [oneOf(facetAttribute(facet), values)],
    ),
  ]
}

// `indexValue` leaves letters, digits and a few signs: whatever was sent, nothing in it can end the quotes.
function oneOf(attribute: string, values: readonly string[]): string {
  return `${attribute} IN [${values.map((value) => `"${indexValue(value)}"`).join(', ')}]`
}
