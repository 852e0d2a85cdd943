import { resource } from '#app/http/resource.server.ts'
import { kindNames } from '#app/models/entries/kinds/index.ts'
import { listTable } from '#app/models/lists/table.server.ts'
import { csv } from './csv.server.ts'

/** The answer to a search as a table, under the same parameters as the page. */
export const loader = resource({ open: true }, async ({ ask, url }) => {
  const soort = url.searchParams.getAll('soort')
  const chosen = kindNames.filter((kind) => soort.includes(kind))
  const kinds = chosen.length > 0 ? chosen : kindNames
  const { columns, rows } = await listTable(ask, { kinds, url }, url.origin)
  const body = await csv([columns, ...rows])
  return { body, type: 'text/csv; charset=utf-8', keepUntil: null }
})
