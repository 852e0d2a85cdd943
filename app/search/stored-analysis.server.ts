import type { SearchDocument } from '#app/models/search/document.ts'
import { analyse, versionWith } from './analysis/analyse.server.ts'
import { type Analysed, decodeAnalysed } from './analysis/analysed.server.ts'
import type { Lexicon } from './analysis/lexicon.server.ts'

/** A row of `search_documents`, its document as JSON. */
export interface StoredRow {
  readonly version: string
  readonly document: string
  readonly analysed: Uint8Array
}

/**
 * The analysis of a row. One of another lexicon or analysis, or that is damaged, is made anew here, so that it hides
 * no entry and stops no search.
 */
export function storedAnalysis(row: StoredRow, lexicon: Lexicon): Analysed {
  if (row.version === versionWith(lexicon)) {
    try {
      return decodeAnalysed(row.analysed)
    } catch (error) {
      if (!(error instanceof RangeError)) throw error
    }
  }
  return decodeAnalysed(analyse(JSON.parse(row.document) as SearchDocument, lexicon).analysed)
}
