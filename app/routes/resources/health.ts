import { resource } from '#app/http/resource.server.ts'
import { countEntries } from '#app/models/entries/counts.server.ts'
import { kindNames } from '#app/models/entries/kinds/index.ts'
import { version } from '../../../package.json'

/** All kinds but fixed pages. */
const counted = kindNames.filter((kind) => kind !== 'pagina')

/**
 * Whether the site works, for who watches over it. It counts what anyone may read and nothing else: how many
 * entries the search engine holds would tell of hidden ones.
 */
export const loader = resource({ open: true }, async ({ ask }) => {
  const { engine, ready } = await ask.search.health().catch(() => ({ engine: 'unknown', ready: false }))
  // An engine that runs may still be without its database, so it is asked something.
  const entries = ready ? await countEntries(ask, counted) : null
  const health = {
    status: entries === null ? 'degraded' : 'ok',
    version,
    generation: ask.store.generation(),
    entries,
    search: { engine, ready: entries !== null },
  }
  return { body: `${JSON.stringify(health)}\n`, type: 'application/json; charset=utf-8' }
})
