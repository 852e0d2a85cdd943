import { resource } from '#app/http/resource.server.ts'
import { firstListedPaths, listedParts } from '#app/models/entries/listed-paths.server.ts'
import { listPages, sitemapIndex, urlSet } from './sitemap-file.server.ts'

/** Entries in one file; a site with more gets an index of files, of which each is made as quickly. */
const mostInOne = 2_000

export const loader = resource({ open: true }, async ({ ask, url }) => {
  const paths = await firstListedPaths(ask, mostInOne + 1)
  if (paths.length <= mostInOne) return urlSet(url.origin, [...listPages, ...paths])
  const parts = await listedParts(ask)
  const files = ['lijsten', ...parts.map(({ kind, year }) => `${kind}-${year}`)]
  return sitemapIndex(
    url.origin,
    files.map((name) => ({ path: `/sitemap/${name}.xml` })),
  )
})
