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

/** So many of the best are looked at more closely: how near the words stand to each other. */
const lookedAtClosely = 50

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

/**
 * Weighs rows, best first when they are to be in order; those that weigh the same are in the order in which `older`
 * puts them. Near words count for the best of them, as in the embedded engine.
 */
export async function weighed(
  rows: readonly Row[],
  scored: Scored,
  lexicon: Lexicon,
  inOrder: { readonly older: (a: Row, b: Row) => number } | undefined,
): Promise<{ readonly row: Row; readonly score: number }[]> {
  const all: { row: Row; score: number }[] = []
  const order = (a: (typeof all)[0], b: (typeof all)[0]) =>
    b.score - a.score || (inOrder?.older(a.row, b.row) ?? 0)
  await inTurns(rows, (row) => {
    all.push({ row, score: scoreOf(storedAnalysis(row, lexicon), scored) })
  })
  if (!inOrder) return all
  all.sort(order)
  const close = all.splice(0, lookedAtClosely)
  await inTurns(close, (each) => {
    const analysed = storedAnalysis(each.row, lexicon)
    each.score += nearnessScore(analysed, masksOf(analysed, scored), scored)
  })
  return [...close.sort(order), ...all]
}

/** Does something for each; other requests get their turn in between. */
async function inTurns<T>(all: readonly T[], work: (each: T) => void): Promise<void> {
  let since = performance.now()
  for (const each of all) {
    work(each)
    if (performance.now() - since < sliceMs) continue
    await turn()
    since = performance.now()
  }
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
