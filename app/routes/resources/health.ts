import { resource } from '#app/http/resource.server.ts'
import { countEntries } from '#app/models/entries/queries.server.ts'
import { version } from '../../../package.json'

/**
 * Whether the site works, for who watches over it. It counts what anyone may read and nothing else: how many
 * entries the search engine holds would tell of hidden ones.
 */
export const loader = resource({ open: true }, async ({ ask }) => {
  const search = await ask.search.health().catch(() => ({ engine: 'unknown', ready: false }))
  const health = {
    status: search.ready ? 'ok' : 'degraded',
    version,
    generation: ask.store.generation(),
    entries: await countEntries(ask),
    search: { engine: search.engine, ready: search.ready },
  }
  return { body: `${JSON.stringify(health)}\n`, type: 'application/json; charset=utf-8' }
})
