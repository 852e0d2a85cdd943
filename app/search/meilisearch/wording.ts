import type { Asked, Way } from './interpret.ts'
import type { WeighedGroup } from './rank.ts'
import { tokenOf } from './tokens.ts'

/** Questions as the server takes them: words, phrases between quotes, and minus. Nothing typed is ever in them. */

/** The term as a word of which the server also finds what means the same. The space says that it is whole. */
export function word(term: string): string {
  return `${tokenOf(term)} `
}

/** All of the terms, in any order. Between quotes a term is found as it is. */
export function allOf(terms: readonly string[]): string {
  return terms.map((term) => `"${tokenOf(term)}" `).join('')
}

/** The terms next to each other. */
export function phrase(terms: readonly string[]): string {
  return `"${terms.map(tokenOf).join(' ')}" `
}

/** A question for the server, with what it is worth beside the others. */
export interface Wording {
  readonly text: string
  readonly worth: number
}

/** What a question is worth that begins with a word that says little. */
const weakWorth = 0.3

/**
 * Questions that together find whatever has any of the words, those with more of them first. The server leaves words
 * out from the end: of "a b c" it finds what has a, b and c, what has a and b, and what has a. So each word stands
 * first in one of them, and of up to five words every choice of them begins one. Words that say little come last.
 *
 * @param synonyms what the server itself takes to mean the same, by token.
 */
export function anyOf(
  { phrases, without }: Pick<Asked, 'phrases' | 'without'>,
  groups: readonly Pick<WeighedGroup, 'ways' | 'worth'>[],
  synonyms: Readonly<Record<string, readonly string[]>>,
): Wording[] {
  // First what must and must not be there: the server looks at so many words of a question and no further.
  const always = [
    ...without.map((terms) => `-${phrase(terms)}`),
    ...phrases.map(({ terms }) => phrase(terms)),
  ].join('')
  const ownOf = ({ ways }: Pick<WeighedGroup, 'ways'>) => word(ways[0]?.terms[0] ?? '')
  const strong = groups.filter(({ worth }) => worth === 1)
  const weak = groups.filter(({ worth }) => worth < 1)
  const last = weak.map(ownOf).join('')
  const chains = orders(strong.length).map((order) => order.map((at) => ownOf(strong[at]!)).join('') + last)
  const otherwise = groups.flatMap((group) => {
    const rest = [...strong, ...weak].filter((other) => other !== group).map(ownOf)
    const known = synonyms[tokenOf(group.ways[0]?.terms[0] ?? '')] ?? []
    const isOther = ({ terms }: Way) => terms.length > 1 || !known.includes(tokenOf(terms[0] ?? ''))
    return group.ways
      .slice(1)
      .filter(isOther)
      .map(({ terms }) => ({ text: allOf(terms) + rest.join(''), worth: group.worth < 1 ? weakWorth : 1 }))
  })
  const all = [
    ...chains.map((text) => ({ text, worth: 1 })),
    ...weak.map((group) => ({ text: ownOf(group), worth: weakWorth })),
    ...otherwise,
  ]
  if (all.length === 0) return [{ text: always.trimEnd(), worth: 1 }]
  const once = new Map(all.map((each) => [each.text, { ...each, text: always + each.text }]))
  return [...once.values()]
}

/** Orders of so many words, by their numbers. */
function orders(count: number): number[][] {
  const numbers = Array.from({ length: count }, (_, i) => i)
  const round = (step: number) =>
    numbers.map((first) => numbers.map((place) => (first + place * step) % count))
  if (count === 4) return [...round(1), [0, 2, 1, 3], [1, 3, 0, 2]]
  if (count === 5) return [...round(1), ...round(2)]
  return round(1)
}
