import { resource } from '#app/http/resource.server.ts'
import type { Ask } from '#app/models/ask.ts'
import { kindNames } from '#app/models/entries/kinds/index.ts'
import type { SearchHealth } from '#app/models/search/port.ts'
import { version } from '../../../package.json'

type Health = Pick<SearchHealth, 'engine' | 'ready' | 'standby'>

const unknown: Health = { engine: 'unknown', ready: false }

/** All kinds but fixed pages. */
const counted = kindNames.filter((kind) => kind !== 'pagina')

/**
 * Whether the site works, for who watches over it. It counts what anyone may read and nothing else: how many
 * entries the search engine holds would tell of hidden ones.
 */
export const loader = resource({ open: true }, async ({ ask }) => {
  const asked = await healthOf(ask)
  const entries = asked.ready ? await found(ask) : null
  // Again: asking it may have told that the search server is away.
  const { engine, standby } = entries === null ? asked : await healthOf(ask)
  const health = {
    status: entries === null || (standby && !standby.passing) ? 'degraded' : 'ok',
    version,
    generation: ask.store.generation(),
    entries,
    search: {
      engine,
      ready: entries !== null,
      ...(standby ? { answering: standby.engine, why: standby.why } : {}),
    },
  }
  return { body: `${JSON.stringify(health)}\n`, type: 'application/json; charset=utf-8' }
})

const healthOf = ({ search }: Ask) => search.health().catch((): Health => unknown)

/** How many entries the engine finds; null when it cannot answer: one that runs may have lost its database. */
async function found({ search, viewer }: Ask): Promise<number | null> {
  const newest = { text: '', kinds: counted, chosen: {}, counted: [], sort: 'nieuwste' } as const
  return search.search({ ...newest, readers: viewer.principals, offset: 0, limit: 1 }).then(
    ({ total }) => total,
    () => null,
  )
}
