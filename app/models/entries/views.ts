import type { Talk } from '#app/models/reactions/threads.ts'
import type { Marked, Sort } from '#app/models/search/port.ts'
import type { EntryDocument } from './document.ts'
import type { FacetName } from './facets.ts'
import type { KindName } from './kinds/index.ts'

/** An entry as a line in a list or a link: what its reader may know without opening it. */
export interface EntryCard {
  readonly id: string
  readonly kind: KindName
  /** `/toolbox/het-plein` */
  readonly path: string
  readonly title: string
  readonly summary: string | null
  readonly publishedAt: string
  /** Instant of the published revision. */
  readonly changedAt: string
  /** One line of context: gemeente, form, year. */
  readonly context: readonly string[]
  /** Day on which it takes place, `2016-06-01`, for what has one. */
  readonly startsOn: string | null
}

/** What an entry is called, and where it is. */
export interface EntryName {
  readonly slug: string
  readonly title: string
  /** `/toolbox/het-plein` */
  readonly path: string
}

/** A theme with how much of each the reader finds in it; without numbers when nobody could count. */
export interface CountedTheme {
  readonly card: EntryCard
  readonly counts: { readonly cases: number; readonly tools: number; readonly leerkringen: number } | null
}

/** Entries of one kind that a page of another entry shows at most; the newest. */
export const mostOfAKind = 50

/** Meetings of a leerkring that its page shows: more than any will have. */
export const longestSeries = 300

export interface Heading {
  readonly id: string
  readonly text: string
  readonly depth: number
}

/** A Markdown text as HTML that is safe to show to this viewer; cards and links to entries are filled in. */
export interface RenderedText {
  readonly html: string
  readonly headings: readonly Heading[]
}

/** A line of the facts block: a label with one or more values, some of which lead somewhere. */
export interface Fact {
  readonly field: string
  readonly label: string
  readonly values: readonly { readonly text: string; readonly href?: string; readonly note?: string }[]
}

/** Something that a member may do with an entry, and where. */
export interface EntryAct {
  readonly href: string
  readonly text: string
}

/** An entry with all that its page shows of the entry itself. */
export interface EntryPage {
  /** Without references to entries that the viewer may not read. */
  readonly document: EntryDocument
  readonly card: EntryCard
  /** The rendered texts of body and fields, by their source: `texts[document.record.concrete]`. */
  readonly texts: Readonly<Record<string, RenderedText>>
  readonly facts: readonly Fact[]
  /** Entries that this one points at and that the viewer may read, by id. */
  readonly linked: Readonly<Record<string, EntryCard>>
  readonly archived: { readonly at: string; readonly reason: string } | null
  /** What readers say under it. */
  readonly talk: Talk
  /** What the viewer may do with it; absent where it is only shown. */
  readonly acts?: readonly EntryAct[]
  /** Whether the viewer follows it; absent for who can't. */
  readonly isFollowed?: boolean
}

export interface FacetValue {
  readonly value: string
  readonly label: string
  readonly count: number
  readonly chosen: boolean
}

export interface FacetView {
  readonly name: FacetName
  readonly label: string
  readonly values: readonly FacetValue[]
  /** How many values with fewer entries the page leaves out. */
  readonly left: number
}

export interface ListedEntry {
  readonly card: EntryCard
  readonly title: Marked
  readonly snippet: Marked
}

/** What the map or a chart shows: a value, how many entries have it, and the list with it chosen or no longer. */
export interface Figure {
  readonly value: string
  readonly label: string
  readonly count: number
  readonly chosen: boolean
  readonly href: string
}

/** Where entries took place, when, and in which form. */
export interface Figures {
  /** All twelve, also those without entries. */
  readonly provinces: readonly (Figure & { readonly places: readonly Figure[] })[]
  /** From the first year. */
  readonly years: readonly Figure[]
  /** In the order of the vocabulary. */
  readonly forms: readonly Figure[]
}

/** What is chosen in a list to be laid side by side. */
export interface ComparedCases {
  /** By their path, `experimenten/een-titel`, in the order in which they were chosen. */
  readonly chosen: readonly { readonly entry: string; readonly title: string }[]
  /** How many fit. */
  readonly most: number
  readonly hrefs: { readonly beside: string; readonly none: string }
}

/** A list or search page: everything it shows follows from its address and from who asks. */
export interface ListView {
  /** Path of the list: `/zoeken`, `/ervaringen`, `/toolbox`. */
  readonly path: string
  readonly query: string
  readonly sort: Sort
  /** The order needs no mention in the address. */
  readonly isDefaultSort: boolean
  readonly page: number
  readonly pages: number
  /** Whether the address asks for map and charts. */
  readonly pictured: boolean
  readonly total: number
  readonly entries: readonly ListedEntry[]
  readonly facets: readonly FacetView[]
  /** The chosen values, each with the address of the list without it. */
  readonly chosen: readonly {
    readonly facet: FacetName
    readonly value: string
    readonly label: string
    readonly href: string
  }[]
  /** Parts of the address that were not understood, as they were written: *vorm=onzin*. */
  readonly ignored: readonly string[]
  readonly alsoSearched: readonly string[]
  readonly didYouMean: { readonly query: string; readonly href: string } | null
  /** True when the entries are those of `didYouMean`. */
  readonly mended: boolean
  /** True when there is no word in `query` to look for, so that the entries are all there are. */
  readonly wordless: boolean
  /** Cases that are chosen to be laid side by side; null where the list holds no cases and none is chosen. */
  readonly compared: ComparedCases | null
  readonly hrefs: {
    /** The list without query or facets. */
    readonly cleared: string
    /** The same question without any filter. */
    readonly unfiltered: string
    readonly sorted: Readonly<Record<Sort, string>>
    /** The same list with map and charts above it, or without them when they are there. */
    readonly pictured: string
    /** The whole list as CSV. */
    readonly table: string
    readonly previous: string | null
    readonly next: string | null
    readonly pages: readonly { readonly page: number; readonly href: string }[]
  }
}
