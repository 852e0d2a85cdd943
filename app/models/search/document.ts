import type { EntryDocument } from '#app/models/entries/document.ts'
import { type Facets, facetsOf } from '#app/models/entries/facets.ts'
import type { SearchWeight } from '#app/models/entries/fields/field.ts'
import { type KindName, kindOf } from '#app/models/entries/kinds/index.ts'
import type { Municipalities } from '#app/models/places/municipality.ts'

/** Raise it whenever the same entry gives another search document: what is stored is then made anew. */
export const searchTextVersion = '2'

/** What a search engine gets of an entry, before any analysis, but for who may read it. */
export interface SearchText {
  readonly id: string
  readonly kind: KindName
  readonly title: string
  readonly summary: string
  /** Texts of the record by weight; names of gemeenten and organisations are among them. */
  readonly texts: readonly { readonly weight: SearchWeight; readonly text: string }[]
  /** The body as plain text, paragraphs apart by a line break. */
  readonly body: string
  readonly facets: Facets
  /** Instant of publication, for the order *nieuwste*. */
  readonly published: string
}

/** What a search engine gets of an entry, before any analysis. */
export interface SearchDocument extends SearchText {
  readonly readers: readonly string[]
}

/** What the search document needs beside the entry itself. */
export interface SearchContext {
  readonly places: Municipalities
  /** Title of another entry, when everybody who may read this entry may know it. */
  titleOf(id: string): string | undefined
  /** A Markdown text as plain text. */
  plainText(markdown: string): string
}

/** The search document of an entry but for its readers: it follows from the fields of its kind. */
export function searchText(document: EntryDocument, context: SearchContext): SearchText {
  const fields = kindOf(document.kind).fields
  const texts = Object.entries(fields).flatMap(([name, field]) => {
    const value = document.record[name]
    if (value === undefined || field.search === undefined) return []
    const weight = field.search
    return field.show(field.mapTexts(value, context.plainText)).flatMap((shown) => {
      const text = [shownText(shown, context), shown.note].filter(Boolean).join(' · ')
      return text === '' ? [] : [{ weight, text }]
    })
  })
  const owner = document.owner ? context.titleOf(document.owner) : undefined
  return {
    id: document.id,
    kind: document.kind,
    title: document.title,
    summary: document.summary ?? '',
    texts: owner ? [...texts, { weight: 'normal', text: owner }] : texts,
    body: context.plainText(document.body),
    facets: facetsOf(document, context.places),
    published: document.published,
  }
}

function shownText(
  shown: ReturnType<ReturnType<typeof kindOf>['fields'][string]['show']>[number],
  context: SearchContext,
) {
  if ('entry' in shown) return context.titleOf(shown.entry) ?? ''
  if ('municipality' in shown) {
    const place = context.places.get(shown.municipality)
    if (!place) return ''
    const today = context.places.today(place)
    return today === place ? place.name : `${place.name} ${today.name}`
  }
  return shown.text
}
