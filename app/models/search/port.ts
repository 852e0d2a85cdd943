import type { Weights } from '#app/models/comparable/aspects.ts'
import type { Traits } from '#app/models/comparable/traits.ts'
import type { FacetName } from '#app/models/entries/facets.ts'
import type { KindName } from '#app/models/entries/kinds/index.ts'

export type Sort = 'beste' | 'nieuwste' | 'titel'

/** A question to a search engine. All of it comes from the address of the page and from who asks. */
export interface SearchQuestion {
  /** What was typed: words, "a phrase", -without; never syntax beyond that. At most 10 kB; longer is cut. */
  readonly text: string
  /** Who asks: the principals of the viewer; only entries with one of these readers count or show. */
  readonly readers: readonly string[]
  /** Only these kinds; all of them when left out. The facet `soort` is counted within them. */
  readonly kinds?: readonly KindName[]
  /** Chosen values: any of the values within a facet, all facets together. */
  readonly chosen: Partial<Record<FacetName, readonly string[]>>
  /** Facets to count. Each is counted as if nothing were chosen in itself. */
  readonly counted: readonly FacetName[]
  readonly sort: Sort
  /** Number of hits to pass over. */
  readonly offset: number
  /** Number of hits to give. */
  readonly limit: number
  /** Whether only the order of the entries is asked, as for a table: then titles and snippets may be left empty. */
  readonly idsOnly?: boolean
}

/** A text with the places of what was found: pairs of start (included) and end (not included), in UTF-16 units. */
export interface Marked {
  readonly text: string
  readonly marks: readonly (readonly [start: number, end: number])[]
}

export interface SearchHit {
  readonly id: string
  readonly title: Marked
  /** The sentence or two that answer best; out of the summary or the text. */
  readonly snippet: Marked
  /** Higher is better; 0 when nothing was typed. */
  readonly score: number
}

export interface FacetCount {
  readonly value: string
  readonly count: number
}

export interface SearchAnswer {
  readonly total: number
  readonly hits: readonly SearchHit[]
  /** For each counted facet its values with more than 0 entries and those that were chosen, most first. */
  readonly facets: Readonly<Partial<Record<FacetName, readonly FacetCount[]>>>
  /** Synonyms that were searched as well, as they are written in the list: *inwoners, gemeenteraad*. */
  readonly alsoSearched: readonly string[]
  /** The same question with its typing errors mended, when that finds (more); what it finds is among the hits. */
  readonly didYouMean: string | null
  /** True when nothing was found for the text as typed and all hits are those of `didYouMean`. */
  readonly mended: boolean
  /** True when something was typed in which there is no word to look for: then everything is found. */
  readonly wordless: boolean
  /** The generation of the database that the answer holds for. */
  readonly generation: number
}

/** A question for cases that are like another one, or like a situation. */
export interface ComparableQuestion {
  /** What it is about; at most 10 kB, longer is cut. Words only: nothing in it is an operator. */
  readonly text: string
  /** What else is known of it. */
  readonly traits: Traits
  /** What the aspects weigh against each other. */
  readonly weights: Weights
  /** Who asks. Values that are entries count only where these may read them. */
  readonly readers: readonly string[]
  /** Entries to leave out: the case itself. */
  readonly without: readonly string[]
  /** Only cases with at least one of these values; all of them when left out. */
  readonly having?: Traits
  /** Number of candidates to give. */
  readonly limit: number
}

export interface ComparableAnswer {
  /**
   * Cases that may be the most comparable, the best first. An engine that cannot weigh everything gives more than are
   * needed: whoever asks measures them anew.
   */
  readonly candidates: readonly {
    readonly id: string
    /** How alike the texts are, 0–1; null when there are no words to go by. */
    readonly words: number | null
    /** Words of the question that tell most and that the case has too, as they were written. */
    readonly shared: readonly string[]
  }[]
  readonly generation: number
}

/** What stands in a search field while somebody types. */
export interface SuggestionQuestion {
  /** The word that it ends with may be only begun. Nothing is suggested for more than 300 characters. */
  readonly text: string
  /** Who asks: only entries with one of these readers are suggested. */
  readonly readers: readonly string[]
  /** Number of completions to give. */
  readonly completions: number
  /** Groups of kinds, none in two of them, with the number of entries to give of each. */
  readonly entries: readonly { readonly kinds: readonly KindName[]; readonly limit: number }[]
  /** Number of gemeenten to give. */
  readonly places: number
}

/** A gemeente whose name fits what was typed, and where to read about it. */
export interface SuggestedPlace {
  readonly slug: string
  /** The page of the gemeente, for one without cases that the asker may read; null when there are any. */
  readonly organisation: string | null
}

export interface SuggestionAnswer {
  /**
   * The text with its last word completed, the likeliest first. Only words of entries that everybody may read are
   * offered, also to who may read more.
   */
  readonly completions: readonly string[]
  /** For each group the ids of entries whose titles have all the words, the best first. */
  readonly entries: readonly (readonly string[])[]
  /** Those with the most readable cases first. */
  readonly places: readonly SuggestedPlace[]
  /** The generation of the database that the answer holds for. */
  readonly generation: number
}

/** What `/healthz` says of an engine. */
export interface SearchHealth {
  readonly engine: string
  readonly ready: boolean
  readonly entries: number
  /** What answers in its place, and why; absent while the engine answers itself. */
  readonly standby?: {
    readonly engine: string
    readonly why: string
    /** Whether it is over by itself in a moment. */
    readonly passing: boolean
  }
}

/** The one way to search. Both engines pass the same contract test. */
export interface SearchEngine {
  /**
   * Answers a question. What was published before the call is found by it.
   *
   * @throws SearchUnavailable when the engine cannot answer; no text whatever is a reason for that.
   */
  search(question: SearchQuestion): Promise<SearchAnswer>
  /**
   * Finds the cases that are most like what is asked.
   *
   * @throws SearchUnavailable when the engine cannot answer.
   */
  comparable(question: ComparableQuestion): Promise<ComparableAnswer>
  /**
   * Suggests what somebody who is typing may mean.
   *
   * @throws SearchUnavailable when the engine cannot answer.
   */
  suggest(question: SuggestionQuestion): Promise<SuggestionAnswer>
  /** What `/healthz` says of the engine. */
  health(): Promise<SearchHealth>
  close(): Promise<void>
}

/** No engine could answer. */
export class SearchUnavailable extends Error {
  override readonly name = 'SearchUnavailable'
}
