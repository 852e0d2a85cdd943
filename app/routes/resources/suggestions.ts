import { resource } from '#app/http/resource.server.ts'
import { suggest } from '#app/models/suggestions/suggest.server.ts'

/**
 * What fits the words typed so far in a search field (`?q=…`), as JSON; with `naast=resultaten` without what the
 * results beside it show.
 */
export const loader = resource({ open: true }, async ({ ask, url }) => {
  const words = url.searchParams.get('q') ?? ''
  const candidates = await suggest(ask, words, url.searchParams.get('naast') === 'resultaten')
  return {
    body: JSON.stringify({ candidates }),
    type: 'application/json; charset=utf-8',
    headers: { 'X-Robots-Tag': 'noindex' },
    keepUntil: null,
  }
})
