import { resource } from '#app/http/resource.server.ts'
import { kinds } from '#app/models/entries/kinds/index.ts'
import { allPublicPaths } from '#app/models/entries/queries.server.ts'

/** The pages that list entries: one for each kind that has a folder of its own, and those over several kinds. */
const indexes = [
  '/',
  '/ervaringen',
  '/agenda',
  ...Object.values(kinds)
    .filter(({ path }) => path !== '')
    .map(({ path }) => `/${path}`),
]

export const loader = resource({ open: true }, async ({ ask, url }) => {
  const entries = await allPublicPaths(ask)
  const lines = [
    ...indexes.map((path) => `<url><loc>${url.origin}${path}</loc></url>`),
    ...entries.map(
      ({ path, changedAt }) => `<url><loc>${url.origin}${path}</loc><lastmod>${changedAt}</lastmod></url>`,
    ),
  ]
  const body = `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${lines.join('\n')}
</urlset>
`
  return { body, type: 'application/xml; charset=utf-8', keepUntil: null }
})
