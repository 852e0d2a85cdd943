import { resource } from '#app/http/resource.server.ts'
import type { Ask } from '#app/models/ask.ts'
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
  const entries = ready ? await found(ask) : null
  const health = {
    status: entries === null ? 'degraded' : 'ok',
    version,
    generation: ask.store.generation(),
    entries,
    search: { engine, ready: entries !== null },
  }
  return { body: `${JSON.stringify(health)}\n`, type: 'application/json; charset=utf-8' }
})

/** How many entries the engine finds; null when it cannot answer: one that runs may have lost its database. */
async function found({ search, viewer }: Ask): Promise<number | null> {
  const newest = { text: '', kinds: counted, chosen: {}, counted: [], sort: 'nieuwste' } as const
  return search.search({ ...newest, readers: viewer.principals, offset: 0, limit: 1 }).then(
    ({ total }) => total,
    () => null,
  )
}
