import { resource } from '#app/http/resource.server.ts'
import { getEntry } from '#app/models/entries/get-entry.server.ts'
import { newestCards } from '#app/models/entries/queries.server.ts'
import { atomFeed, feedKinds, feedLength } from './atom.server.ts'

export const loader = resource({ open: true, params: { slug: 'slug' } }, async ({ ask, params, url }) => {
  const { card } = await getEntry(ask, 'thema', params.slug)
  const cards = await newestCards(ask, { kinds: feedKinds, limit: feedLength, theme: card.id })
  return atomFeed(cards, `Leerplein: ${card.title}`, url, card.path)
})
