import type { Resource } from '#app/http/resource.server.ts'
import { kinds } from '#app/models/entries/kinds/index.ts'
import type { ListedPath } from '#app/models/entries/listed-paths.server.ts'

/** An address of the site; without an instant where it changes with everything else. */
export type SitemapPath = Pick<ListedPath, 'path'> & Partial<ListedPath>

/** The pages that list entries: one for each kind that has a folder of its own, and those over several kinds. */
export const listPages: readonly SitemapPath[] = [
  '/',
  '/ervaringen',
  '/agenda',
  ...Object.values(kinds)
    .filter(({ path }) => path !== '')
    .map(({ path }) => `/${path}`),
].map((path) => ({ path }))

/** A sitemap of addresses; at most 50,000 of them, says the protocol. */
export function urlSet(origin: string, paths: readonly SitemapPath[]): Resource {
  return file('urlset', 'url', origin, paths)
}

/** A sitemap of sitemaps. */
export function sitemapIndex(origin: string, paths: readonly SitemapPath[]): Resource {
  return file('sitemapindex', 'sitemap', origin, paths)
}

function file(root: string, item: string, origin: string, paths: readonly SitemapPath[]): Resource {
  const lines = paths.map(({ path, changedAt }) => {
    const changed = changedAt === undefined ? '' : `<lastmod>${changedAt}</lastmod>`
    return `<${item}><loc>${origin}${path}</loc>${changed}</${item}>`
  })
  const body = `<?xml version="1.0" encoding="UTF-8"?>
<${root} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${lines.join('\n')}
</${root}>
`
  return { body, type: 'application/xml; charset=utf-8', keepUntil: null }
}
