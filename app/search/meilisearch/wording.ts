import type { Asked, Group } from './interpret.ts'
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

/**
 * Questions that together find whatever has any of the words, those with more of them first. The server leaves words
 * out from the end: of "a b c" it finds what has a, b and c, what has a and b, and what has a. So each word stands
 * first in one of them, and of up to five words every choice of them begins one.
 *
 * @param synonyms what the server itself takes to mean the same, by token.
 */
export function anyOf(
  { phrases, without }: Pick<Asked, 'phrases' | 'without'>,
  groups: readonly Group[],
  synonyms: Readonly<Record<string, readonly string[]>>,
): string[] {
  // First what must and must not be there: the server looks at so many words of a question and no further.
  const always = [
    ...without.map((terms) => `-${phrase(terms)}`),
    ...phrases.map(({ terms }) => phrase(terms)),
  ].join('')
  const own = groups.map(({ ways }) => word(ways[0]?.terms[0] ?? ''))
  const chains = orders(own.length).map((order) => order.map((index) => own[index]).join(''))
  const otherwise = groups.flatMap(({ ways }, index) => {
    const rest = own.filter((_, other) => other !== index).join('')
    const known = synonyms[tokenOf(ways[0]?.terms[0] ?? '')] ?? []
    return ways
      .slice(1)
      .filter(({ terms }) => terms.length > 1 || !known.includes(tokenOf(terms[0] ?? '')))
      .map(({ terms }) => allOf(terms) + rest)
  })
  const all = [...new Set([...chains, ...otherwise])]
  return all.length === 0 ? [always.trimEnd()] : all.map((each) => always + each)
}

/** Orders of so many words, by their numbers. */
function orders(count: number): number[][] {
  const numbers = Array.from({ length: count }, (_, i) => i)
  const round = (step: number) =>
    numbers.map((first) => numbers.map((place) => (first + place * step) % count))
  if (count === 2) return round(1)
  if (count === 4) return [...round(1), [0, 2, 1, 3], [1, 3, 0, 2]]
  if (count === 5) return [...round(1), ...round(2)]
  return round(1)
}
