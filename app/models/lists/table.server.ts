import { setImmediate as turn } from 'node:timers/promises'
import { eq } from 'drizzle-orm'
import type { Ask } from '#app/models/ask.ts'
import { asPublished } from '#app/models/entries/as-published.ts'
import { cardOf, cardsById } from '#app/models/entries/cards.server.ts'
import { isAmong } from '#app/models/entries/cards-where.server.ts'
import { type EntryTable, entryTable } from '#app/models/entries/columns.ts'
import { type EntryDocument, references } from '#app/models/entries/document.ts'
import * as t from '#db/schema/index.ts'
import { type List, readList } from './reading.server.ts'

/** Rows that a table has at most; who wants more makes the question narrower. */
export const longestTable = 2_000

/** Documents that are read before others get their turn: some tens of milliseconds. */
const atOnce = 100

/**
 * All entries of a list as a table, in the order of the list.
 *
 * @param origin of the site, for the addresses of the entries.
 */
export async function listTable(ask: Ask, list: List, origin: string): Promise<EntryTable> {
  const { question } = await readList(ask, list)
  const answer = await ask.search.search({ ...question, counted: [], offset: 0, limit: longestTable })
  const ids = answer.hits.map((hit) => hit.id)
  const { columns } = entryTable(list.kinds, [], { linked: {}, places: ask.places })
  const rows: EntryTable['rows'][number][] = []
  for (let from = 0; from < ids.length; from += atOnce) {
    rows.push(...(await rowsOf(ask, list, ids.slice(from, from + atOnce), origin)))
    await turn()
  }
  return { columns, rows }
}

async function rowsOf(
  ask: Ask,
  { kinds }: List,
  ids: readonly string[],
  origin: string,
): Promise<EntryTable['rows']> {
  const { read } = ask.store
  const allowed = await cardsById(read, ask.viewer, ids)
  const found = await read
    .select({ entry: t.entries, document: t.revisions.document })
    .from(t.entries)
    .innerJoin(t.revisions, eq(t.revisions.id, t.entries.publishedRevision))
    .where(isAmong(t.entries.id, Object.keys(allowed)))
  const byId = new Map(found.map((row) => [row.entry.id, row]))
  const inOrder = ids.flatMap((id) => byId.get(id) ?? [])
  const entries = inOrder.map(({ entry, document }) => ({
    document: asPublished(document as unknown as EntryDocument, entry),
    address: `${origin}${cardOf(entry).path}`,
  }))
  const pointedAt = entries.flatMap(({ document }) => references(document).map(({ target }) => target))
  const linked = await cardsById(read, ask.viewer, pointedAt)
  return entryTable(kinds, entries, { linked, places: ask.places }).rows
}
