import { createHash } from 'node:crypto'
import { facetNames } from '#app/models/entries/facets.ts'
import type { SearchDocument } from '#app/models/search/document.ts'
import { textsOf } from '#app/search/analysis/analyse.server.ts'
import type { Analysed } from '#app/search/analysis/analysed.server.ts'
import { stopWords } from '#app/search/analysis/stop-words.ts'
import type { WeighedField } from '#app/search/analysis/weights.ts'
import { titleSortKey } from '#app/search/title-sort-key.ts'
import { indexValue, tokenOf } from './tokens.ts'

/** Raise it when the same entry would make another document. */
const shape = 1

/** What the documents of an index are of: this shape, and a version of lexicon and analysis. */
export function documentsVersion(analysisVersion: string): string {
  return `${shape}-${analysisVersion}`
}

/** Attributes with the terms of the texts, those that count most first. An element is a text. */
export const textAttributes = {
  title: 'title_terms',
  high: 'high_terms',
  summary: 'summary_terms',
  normal: 'normal_terms',
  body: 'body_terms',
  low: 'low_terms',
} as const satisfies Record<WeighedField, string>

/** Attributes in which terms are looked for; parts of compounds count least. */
export const termAttributes = [...Object.values(textAttributes), 'parts'] as const

/** Words as they are written, for typing errors and the beginnings of words. */
export const wordsAttribute = 'words'

/** What stands between them: words of a list stand near to nothing. */
export const betweenWords = '. '

export const facetAttribute = (facet: string) => `facets.${facet}`

/** An entry as the server has it. What a page shows of a hit comes out of the database, and from nowhere else. */
export interface IndexedDocument extends Readonly<Record<string, unknown>> {
  readonly id: string
  /** Of what the document was made: tells whether it is the newest. */
  readonly stamp: string
}

/** The document of an entry. */
export function indexedDocument(
  document: SearchDocument,
  analysed: Analysed,
  stamp: string,
): IndexedDocument {
  return {
    id: document.id,
    stamp,
    title: document.title,
    kind: document.kind,
    readers: document.readers.map(indexValue),
    facets: Object.fromEntries(
      facetNames.flatMap((facet) => {
        const values = document.facets[facet]
        return values ? [[facet, values.map(indexValue)]] : []
      }),
    ),
    published: Date.parse(document.published) || 0,
    title_key: titleSortKey(document.title),
    ...textsInTerms(document, analysed),
    parts: partsIn(analysed).map(tokenOf),
    [wordsAttribute]: analysed.words
      .map(({ text }) => text)
      .filter((text) => !stopWords.has(text))
      .join(betweenWords),
  }
}

function textsInTerms(document: SearchDocument, analysed: Analysed): Record<string, string[]> {
  const { sections, words, terms } = analysed
  const tokens = words.map((word) => tokenOf(terms[word.terms[0] ?? -1] ?? ''))
  const texts: Record<string, string[]> = {}
  for (const [at, { field }] of textsOf(document).entries()) {
    const numbers = Array.from(sections[at]?.words ?? [])
    if (numbers.length === 0) continue
    const list = texts[textAttributes[field]] ?? []
    list.push(numbers.map((number) => tokens[number]).join(' '))
    texts[textAttributes[field]] = list
  }
  return texts
}

function partsIn({ words, terms }: Analysed): string[] {
  return [...new Set(words.flatMap((word) => word.terms.slice(1).map((term) => terms[term] ?? '')))]
}

/** What tells one state of a document from another: the text of its row, and what documents are of. */
export function stampOf(row: string, version: string): string {
  return createHash('sha256').update(version).update(row).digest('hex').slice(0, 16)
}
