import { eq, inArray } from 'drizzle-orm'
import type { Ask } from '#app/models/ask.ts'
import { asPublished } from '#app/models/entries/as-published.ts'
import { cardOf, cardsById } from '#app/models/entries/cards.server.ts'
import { type EntryTable, entryTable } from '#app/models/entries/columns.ts'
import { type EntryDocument, references } from '#app/models/entries/document.ts'
import * as t from '#db/schema/index.ts'
import { type List, readList } from './reading.server.ts'

/** Rows that a table has at most; who wants more makes the question narrower. */
export const longestTable = 2_000

/**
 * All entries of a list as a table, in the order of the list.
 *
 * @param origin of the site, for the addresses of the entries.
 */
export async function listTable(ask: Ask, list: List, origin: string): Promise<EntryTable> {
  const { read } = ask.store
  const { question } = await readList(ask, list)
  const answer = await ask.search.search({ ...question, counted: [], offset: 0, limit: longestTable })
  const allowed = await cardsById(
    read,
    ask.viewer,
    answer.hits.map((hit) => hit.id),
  )
  const rows = await read
    .select({ entry: t.entries, document: t.revisions.document })
    .from(t.entries)
    .innerJoin(t.revisions, eq(t.revisions.id, t.entries.publishedRevision))
    .where(inArray(t.entries.id, Object.keys(allowed)))
  const byId = new Map(rows.map((row) => [row.entry.id, row]))
  const found = answer.hits.flatMap((hit) => byId.get(hit.id) ?? [])
  const entries = found.map(({ entry, document }) => ({
    document: asPublished(document as unknown as EntryDocument, entry),
    address: `${origin}${cardOf(entry).path}`,
  }))
  const pointedAt = entries.flatMap(({ document }) => references(document).map(({ target }) => target))
  const linked = await cardsById(read, ask.viewer, pointedAt)
  return entryTable(list.kinds, entries, { linked, places: ask.places })
}
