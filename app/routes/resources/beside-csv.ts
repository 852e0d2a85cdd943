import { resource } from '#app/http/resource.server.ts'
import { besideRows, sideBySide } from '#app/models/side-by-side/side-by-side.server.ts'
import { csv } from './csv.server.ts'

/** Cases side by side as a table, under the same parameters as the page. */
export const loader = resource({ open: true }, async ({ ask, url }) => ({
  body: await csv(besideRows(await sideBySide(ask, url))),
  type: 'text/csv; charset=utf-8',
  fileName: 'ervaringen-naast-elkaar.csv',
  keepUntil: null,
}))
