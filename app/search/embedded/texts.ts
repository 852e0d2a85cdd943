import { textsOf } from '#app/search/analysis/analyse.server.ts'
import type { SearchIndex } from './index.ts'
import type { Rows } from './rows.ts'
import type { Placed } from './snippet.ts'

/**
 * The texts of a hit with the places of their words: title first, then summary, body and the rest.
 * They hold until the texts of the next hit are read.
 */
export function placedTexts(index: SearchIndex, doc: number, rows: Rows): Placed[] {
  const row = rows.places(index.documents.ids.text(doc))
  if (!row) return []
  const texts = textsOf(row.document)
  const words = index.words.list(doc)
  let at = 0
  return row.places.flatMap((places, i) => {
    const from = at
    at += places.starts.length + 1
    const text = texts[i]?.text
    return text === undefined ? [] : [{ text, places, words: words.subarray(from, at - 1) }]
  })
}
