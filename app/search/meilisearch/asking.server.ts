import type { Meilisearch, MultiSearchQuery } from 'meilisearch'
import { fold } from '#app/models/texts/fold.ts'
import { betweenWords, facetAttribute, termAttributes, wordsAttribute } from './document.ts'
import type { Wording } from './wording.ts'

/** A page of what several questions find together. */
export interface Page {
  readonly total: number
  readonly hits: readonly { readonly id: string; readonly published: number }[]
  /** Values as they are in the index, with their numbers, by facet. */
  readonly facets: Readonly<Record<string, Readonly<Record<string, number>>>>
}

export interface PageAsked {
  readonly texts: readonly Wording[]
  readonly filter: readonly string[]
  readonly facets: readonly string[]
  readonly sort?: readonly string[]
  readonly offset: number
  readonly limit: number
}

/** A text to count, with what it keeps to; `words` are words as texts write them. */
export interface Counted {
  readonly text: string
  readonly filter: readonly string[]
  readonly among: 'terms' | 'words'
}

/** One question's talk with the server: all of it is given up when the signal says so. */
export class Asking {
  readonly #client: Meilisearch
  readonly #uid: string
  readonly #signal: AbortSignal

  constructor(client: Meilisearch, uid: string, signal: AbortSignal) {
    this.#client = client
    this.#uid = uid
    this.#signal = signal
  }

  /** How many entries each of these finds. */
  async counts(all: readonly Counted[]): Promise<number[]> {
    if (all.length === 0) return []
    const results = await this.#several(
      all.map(({ text, filter, among }) => ({
        q: text,
        filter: [...filter],
        limit: 0,
        attributesToRetrieve: [],
        attributesToSearchOn: among === 'words' ? [wordsAttribute] : [...termAttributes],
        matchingStrategy: 'all',
      })),
    )
    return results.map((result) => result.estimatedTotalHits ?? 0)
  }

  /**
   * Words of texts that are like what was typed, or begin with it, as they are written.
   *
   * @param typed words with how many entries to look at.
   */
  async likeWords(
    typed: readonly { readonly text: string; readonly filter: readonly string[]; readonly limit: number }[],
  ): Promise<string[][]> {
    if (typed.length === 0) return []
    const results = await this.#several(
      typed.map(({ text, filter, limit }) => ({
        q: text,
        filter: [...filter],
        limit,
        attributesToSearchOn: [wordsAttribute],
        attributesToRetrieve: [],
        attributesToHighlight: [wordsAttribute],
        highlightPreTag: open,
        highlightPostTag: close,
        matchingStrategy: 'all',
      })),
    )
    return results.map(({ hits }) => [
      ...new Set(hits.flatMap(({ _formatted }) => markedWords(String(_formatted?.[wordsAttribute] ?? '')))),
    ])
  }

  /** What any of several questions finds, each entry once. */
  async page({ texts, filter, facets, sort, offset, limit }: PageAsked): Promise<Page> {
    const answer = await this.#client.multiSearch(
      {
        federation: {
          offset,
          limit,
          ...(facets.length > 0 ? { facetsByIndex: { [this.#uid]: facets.map(facetAttribute) } } : {}),
        },
        queries: texts.map(({ text, worth }) => ({
          indexUid: this.#uid,
          q: text,
          ...(worth === 1 || sort ? {} : { federationOptions: { weight: worth } }),
          filter: [...filter],
          ...(sort ? { sort: [...sort] } : {}),
          attributesToSearchOn: [...termAttributes],
          attributesToRetrieve: ['id', 'published'],
          matchingStrategy: 'last' as const,
        })),
      },
      { signal: this.#signal },
    )
    const distribution = answer.facetsByIndex?.[this.#uid]?.distribution ?? {}
    return {
      total: answer.estimatedTotalHits ?? 0,
      hits: answer.hits.map(({ id, published }) => ({ id: String(id), published: Number(published) })),
      facets: Object.fromEntries(facets.map((facet) => [facet, distribution[facetAttribute(facet)] ?? {}])),
    }
  }

  async #several(queries: readonly Omit<MultiSearchQuery, 'indexUid'>[]) {
    const { results } = await this.#client.multiSearch(
      { queries: queries.map((query) => ({ indexUid: this.#uid, ...query })) },
      { signal: this.#signal },
    )
    return results
  }
}

// No text has these: they are no letters, and texts come without control characters.
const open = '\u0002'
const close = '\u0003'

/** Whole words of which a part is marked; an entry may have more than one, and the first need not be the nearest. */
function markedWords(shown: string): string[] {
  return shown
    .split(betweenWords)
    .filter((word) => word.includes(open))
    .map((word) => word.replaceAll(open, '').replaceAll(close, ''))
    .filter((word) => fold(word) !== '')
}
