import { setImmediate as turn } from 'node:timers/promises'
import { resource } from '#app/http/resource.server.ts'
import { kindNames } from '#app/models/entries/kinds/index.ts'
import { csvLines, csvStart } from '#app/models/lists/csv.server.ts'
import { listTable } from '#app/models/lists/table.server.ts'

/** The answer to a search as a table, under the same parameters as the page. */
export const loader = resource({ open: true }, async ({ ask, url }) => {
  const soort = url.searchParams.getAll('soort')
  const chosen = kindNames.filter((kind) => soort.includes(kind))
  const kinds = chosen.length > 0 ? chosen : kindNames
  const { columns, rows } = await listTable(ask, { kinds, url }, url.origin)
  const body = await csv([columns, ...rows])
  return { body, type: 'text/csv; charset=utf-8', keepUntil: null }
})

/** Rows that are written before others get their turn. */
const atOnce = 250

async function csv(rows: readonly (readonly string[])[]): Promise<string> {
  let text = csvStart
  for (let from = 0; from < rows.length; from += atOnce) {
    text += csvLines(rows.slice(from, from + atOnce))
    await turn()
  }
  return text
}
