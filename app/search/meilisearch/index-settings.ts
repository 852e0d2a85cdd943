import type { Settings } from 'meilisearch'
import { facetNames } from '#app/models/entries/facets.ts'
import { stopWords } from '#app/search/analysis/stop-words.ts'
import { tokens } from '#app/search/analysis/tokens.ts'
import type { Analyser } from '#app/search/analysis/words.ts'
import type { SynonymGroup } from '#app/search/synonyms.server.ts'
import { facetAttribute, termAttributes, wordsAttribute } from './document.ts'
import { tokenOf } from './tokens.ts'

/** Only compared for being equal: no search within the values of a facet, no order among them. */
const equalityOnly = { facetSearch: false, filter: { equality: true, comparison: false } }

/** The settings of the index, with the synonyms of the list. All of them are here; a server is never set by hand. */
export function indexSettings(synonyms: Readonly<Record<string, readonly string[]>>): Settings {
  return {
    searchableAttributes: [...termAttributes, wordsAttribute],
    displayedAttributes: ['*'],
    filterableAttributes: [
      { attributePatterns: ['readers', 'kind', ...facetNames.map(facetAttribute)], features: equalityOnly },
    ],
    sortableAttributes: ['id', 'published', 'title_key'],
    // More words first, whatever else counts; then where they stand, and how near to each other.
    rankingRules: [
      'sort',
      'words',
      'typo',
      'attributeRank',
      'proximity',
      'wordPosition',
      'exactness',
      'published:desc',
    ],
    stopWords: [...stopWords].sort(),
    synonyms: Object.fromEntries(Object.entries(synonyms).map(([word, others]) => [word, [...others]])),
    // Terms are what the analysis made of the words; only words as they are written can hold an error.
    typoTolerance: {
      enabled: true,
      minWordSizeForTypos: { oneTypo: 4, twoTypos: 6 },
      disableOnWords: [],
      disableOnAttributes: [...termAttributes],
      disableOnNumbers: false,
    },
    // Terms are letters with spaces between them; nothing else separates or joins.
    separatorTokens: [],
    nonSeparatorTokens: [],
    dictionary: [],
    localizedAttributes: [{ attributePatterns: ['*'], locales: ['nld'] }],
    faceting: { maxValuesPerFacet: 10_000, sortFacetValuesBy: { '*': 'count' } },
    pagination: { maxTotalHits: 1_000_000 },
    proximityPrecision: 'byWord',
    facetSearch: false,
    prefixSearch: 'indexingTime',
  }
}

/** The list of synonyms as the server takes it: each expression in terms, with all that means the same. */
export function synonymsInTerms(
  groups: readonly SynonymGroup[],
  analyse: Analyser,
): Record<string, string[]> {
  const synonyms: Record<string, string[]> = {}
  for (const group of groups) {
    const expressions = group.map((written) =>
      tokens(written)
        .map(({ text }) => tokenOf(analyse(text.toLowerCase()).term))
        .join(' '),
    )
    for (const expression of expressions) {
      const others = expressions.filter((other) => other !== expression)
      synonyms[expression] = [...new Set([...(synonyms[expression] ?? []), ...others])].sort()
    }
  }
  return synonyms
}

/** The names of settings that a server has otherwise; it orders some lists itself, and may know more settings. */
export function differing(wanted: Settings, found: Settings): (keyof Settings)[] {
  return (Object.keys(wanted) as (keyof Settings)[]).filter(
    (name) => comparable(name, wanted[name]) !== comparable(name, found[name]),
  )
}

/** Lists whose order means something. */
const ordered = new Set<keyof Settings>(['searchableAttributes', 'rankingRules'])

function comparable(name: keyof Settings, value: unknown): string {
  return JSON.stringify(value, (_key, each: unknown) => {
    if (Array.isArray(each)) return ordered.has(name) ? each : [...each].sort(byText)
    if (each === null || typeof each !== 'object') return each
    return Object.fromEntries(Object.entries(each).sort(([a], [b]) => (a < b ? -1 : 1)))
  })
}

function byText(a: unknown, b: unknown): number {
  return JSON.stringify(a) < JSON.stringify(b) ? -1 : 1
}
