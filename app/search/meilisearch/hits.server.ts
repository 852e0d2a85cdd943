import { setImmediate as turn } from 'node:timers/promises'
import { and, inArray, sql } from 'drizzle-orm'
import type { SearchDocument } from '#app/models/search/document.ts'
import type { SearchHit } from '#app/models/search/port.ts'
import { textsOf } from '#app/search/analysis/analyse.server.ts'
import type { Analysed } from '#app/search/analysis/analysed.server.ts'
import type { Lexicon } from '#app/search/analysis/lexicon.server.ts'
import { marked, type Placed, snippet } from '#app/search/embedded/snippet.ts'
import { type StoredRow, storedAnalysis } from '#app/search/stored-analysis.server.ts'
import type { Store } from '#db/client.ts'
import { entryReaders, searchDocuments } from '#db/schema/index.ts'
import { masksOf, nearnessScore, type Scored, scoreOf } from './rank.ts'

/** The index has something that the database has not, or that the asker may not read: it is not to be believed. */
export class IndexDeviates extends Error {
  override readonly name = 'IndexDeviates'
}

/** A hit with all that ranking and showing it takes. */
export interface Row extends StoredRow {
  readonly id: string
  readonly analysed: Buffer
}

/** Other requests get their turn after so long. */
const sliceMs = 2

/**
 * The rows of hits, in their order.
 *
 * @throws IndexDeviates when the asker may not read one of them: then nothing of the answer is to be shown, for its
 *   numbers count what they may not know of.
 */
export async function rowsOf(
  { read }: Pick<Store, 'read'>,
  ids: readonly string[],
  readers: readonly string[],
): Promise<Row[]> {
  if (ids.length === 0) return []
  const readable = await read
    .selectDistinct({ id: entryReaders.entryId })
    .from(entryReaders)
    .where(and(inArray(entryReaders.entryId, [...ids]), inArray(entryReaders.principal, [...readers])))
  if (readable.length !== new Set(ids).size) throw new IndexDeviates('it has what the asker may not read')
  const rows = await read
    .select({
      id: searchDocuments.entryId,
      version: searchDocuments.version,
      document: sql<string>`${searchDocuments.document}`,
      analysed: searchDocuments.analysed,
    })
    .from(searchDocuments)
    .where(inArray(searchDocuments.entryId, [...ids]))
  const byId = new Map(rows.map((row) => [row.id, row]))
  return ids.map((id) => {
    const row = byId.get(id)
    if (!row) throw new IndexDeviates('it has an entry that is not searched any more')
    return row
  })
}

/** What hits weigh, by id; near words count when `closely` is asked. */
export async function scoresOf(
  rows: readonly Row[],
  scored: Scored,
  lexicon: Lexicon,
  closely: boolean,
): Promise<Map<string, number>> {
  const scores = new Map<string, number>()
  let since = performance.now()
  for (const row of rows) {
    const analysed = storedAnalysis(row, lexicon)
    const near = closely ? nearnessScore(analysed, masksOf(analysed, scored), scored) : 0
    scores.set(row.id, scoreOf(analysed, scored) + near)
    if (performance.now() - since < sliceMs) continue
    await turn()
    since = performance.now()
  }
  return scores
}

/** A hit as it is shown: its title, and the sentences that answer best. */
export function shownHit(row: Row, score: number, scored: Scored, lexicon: Lexicon): SearchHit {
  const analysed = storedAnalysis(row, lexicon)
  const ofWord = masksOf(analysed, scored)
  const masks = { of: (word: number) => ofWord[word] ?? 0 }
  const [title, ...texts] = placed(JSON.parse(row.document) as SearchDocument, analysed)
  const rarities = [
    ...scored.groups.map(({ rarity }) => rarity),
    ...scored.phrases.map(({ words }) => words.length * 2),
  ]
  return {
    id: row.id,
    title: title ? marked(title, masks) : { text: '', marks: [] },
    snippet: snippet(texts, masks, rarities),
    score: Math.round(score * 1000) / 1000,
  }
}

function placed(document: SearchDocument, { sections }: Analysed): Placed[] {
  return textsOf(document).flatMap(({ text }, index) => {
    const section = sections[index]
    return section ? [{ text, places: section, words: Uint32Array.from(section.words) }] : []
  })
}
