import { resource } from '#app/http/resource.server.ts'
import { kindNames } from '#app/models/entries/kinds/index.ts'
import { listedPathsOf } from '#app/models/entries/listed-paths.server.ts'
import { NotFound } from '#app/models/refused.ts'
import { listPages, urlSet } from './sitemap-file.server.ts'

/** As many as the protocol allows in a file. */
const most = 50_000

/** A file of the sitemap: the pages with lists, or the entries of a kind that were published in a year. */
export const loader = resource({ open: true, params: { part: 'sitemap' } }, async ({ ask, params, url }) => {
  if (params.part === 'lijsten.xml') return urlSet(url.origin, listPages)
  const [name, year = ''] = params.part.replace('.xml', '').split('-')
  const kind = kindNames.find((known) => known === name)
  const paths = kind && year !== '' ? await listedPathsOf(ask, { kind, year }, most) : []
  if (paths.length === 0) throw new NotFound(params.part)
  return urlSet(url.origin, paths)
})
