import { resource } from '#app/http/resource.server.ts'
import type { Ask } from '#app/models/ask.ts'
import { countEntries } from '#app/models/entries/queries.server.ts'
import { version } from '../../../package.json'

/**
 * Whether the site works, for who watches over it. It counts what anyone may read and nothing else: how many
 * entries the search engine holds would tell of hidden ones.
 */
export const loader = resource({ open: true }, async ({ ask }) => {
  const { engine, ready } = await ask.search.health().catch(() => ({ engine: 'unknown', ready: false }))
  const finds = ready && (await canSearch(ask))
  const health = {
    status: finds ? 'ok' : 'degraded',
    version,
    generation: ask.store.generation(),
    entries: await countEntries(ask),
    search: { engine, ready: finds },
  }
  return { body: `${JSON.stringify(health)}\n`, type: 'application/json; charset=utf-8' }
})

/** Whether a question is answered: an engine that runs may still be without its database. */
async function canSearch({ search, viewer }: Ask): Promise<boolean> {
  const newest = { text: '', readers: viewer.principals, chosen: {}, counted: [], sort: 'nieuwste' } as const
  return search.search({ ...newest, offset: 0, limit: 1 }).then(
    () => true,
    () => false,
  )
}
