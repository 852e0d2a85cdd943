import { route } from '@remix-run/route-config'

/** What is answered without a page; app/routes.ts spreads these among its own. */
export const resourceRoutes = [
  route('feed.xml', 'routes/resources/feed.ts'),
  route('themas/:slug/feed.xml', 'routes/resources/theme-feed.ts'),
  route('sitemap.xml', 'routes/resources/sitemap.ts'),
  route('sitemap/:part', 'routes/resources/sitemap-part.ts'),
  route('robots.txt', 'routes/resources/robots.ts'),
  route('.well-known/security.txt', 'routes/resources/security.ts'),
  route('zoeken.csv', 'routes/resources/list-csv.ts'),
  route('zoeken/suggesties', 'routes/resources/suggestions.ts'),
  route('vergelijken.csv', 'routes/resources/beside-csv.ts'),
  route('healthz', 'routes/resources/health.ts'),
  route('mijn/gegevens.zip', 'routes/resources/own-data.ts'),
  route('organisaties/:slug/export.zip', 'routes/resources/organisation-export.ts'),
  route('bestanden/:id/:naam', 'routes/resources/file.ts'),
  route('schrijven/:id/bestanden.json', 'routes/write/bestanden-json.ts'),
  route('schrijven/:id/concept', 'routes/write/concept.ts'),
  route('schrijven/:id/kies', 'routes/write/kies.ts'),
  route('schrijven/:id/tekst', 'routes/write/tekst.ts'),
]
