import { setImmediate as turn } from 'node:timers/promises'
import type { Ask } from '#app/models/ask.ts'
import { type EntryTable, entryTable } from '#app/models/entries/columns.ts'
import { documentsOf } from '#app/models/entries/documents.server.ts'
import { longestTable } from './longest-table.ts'
import { type List, readList } from './reading.server.ts'

/** Documents that are read before others get their turn: some tens of milliseconds. */
const atOnce = 100

/**
 * All entries of a list as a table, in the order of the list.
 *
 * @param origin of the site, for the addresses of the entries.
 */
export async function listTable(ask: Ask, list: List, origin: string): Promise<EntryTable> {
  const { question } = await readList(ask, list)
  const order = { counted: [], offset: 0, limit: longestTable, idsOnly: true }
  const answer = await ask.search.search({ ...question, ...order })
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
  const { entries, linked } = await documentsOf(ask, ids)
  const rows = entries.map(({ card, document }) => ({ document, address: `${origin}${card.path}` }))
  return entryTable(kinds, rows, { linked, places: ask.places }).rows
}
