import { resource } from '#app/http/resource.server.ts'
import { newestCards } from '#app/models/entries/queries.server.ts'
import { atomFeed, feedKinds, feedLength } from './atom.server.ts'

export const loader = resource({ open: true }, async ({ ask, url }) => {
  const cards = await newestCards(ask, { kinds: feedKinds, limit: feedLength })
  return atomFeed(cards, 'Leerplein: het nieuwste', url, '/')
})
