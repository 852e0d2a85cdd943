import { resource } from '#app/http/resource.server.ts'

export const loader = resource({ open: true }, async ({ url }) => {
  // Lists combine facets without end; their pages and the entries themselves are enough to find everything.
  const body = `User-agent: *
Allow: /*?pagina=
Disallow: /*?
Disallow: /zoeken$

Sitemap: ${url.origin}/sitemap.xml
`
  return { body, type: 'text/plain; charset=utf-8', keepUntil: null }
})
