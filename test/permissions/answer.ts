import type { SearchEngine } from '#app/models/search/port.ts'
import { type Store, storeOn } from '#db/client.ts'
import { headersOf, type RouteModule, routeContext } from '../support/route-context.ts'
import { databaseOf } from '../support/template-database.ts'
import { codeAt } from '../support/worlds/sign-in.ts'
import { publishing } from './entries.ts'
import { now, siteSecret } from './names.ts'
import type { Role, Row } from './rows.ts'
import type { World } from './world.ts'

/** Finds nothing: what lists hold is not asked here. */
const search: SearchEngine = {
  search: async () => ({
    total: 0,
    hits: [],
    facets: {},
    alsoSearched: [],
    didYouMean: null,
    mended: false,
    wordless: false,
    generation: 0,
  }),
  comparable: async () => ({ candidates: [], generation: 0 }),
  suggest: async ({ entries }) => ({
    completions: [],
    entries: entries.map(() => []),
    places: [],
    generation: 0,
  }),
  health: async () => ({ engine: 'none', ready: true, entries: 0 }),
  close: async () => undefined,
}

/** What a route answers to somebody, as a sign of the table. Each form has a database of its own. */
export async function answerOf(world: World, module: RouteModule, row: Row, role: Role): Promise<string> {
  const [answer = ''] = await answersOf(world, module, row, role)
  return answer
}

interface Circumstances {
  /** How often the same is sent to the same database. */
  readonly times?: number
  /** The instant at which it is. */
  readonly at?: Date
}

/** The same, for what is sent more than once, or later. */
export async function answersOf(
  world: World,
  module: RouteModule,
  row: Row,
  role: Role,
  { times = 1, at = now }: Circumstances = {},
): Promise<string[]> {
  const answer = module[row.fields === null ? 'loader' : 'action']
  if (!answer) throw new Error(`/${row.route} has nothing that answers this`)
  const store = row.fields === null ? world.store : copyOf(world)
  try {
    const { places, files } = world
    const site = { store, places, search, publishing, files, siteSecret, now: at }
    const signs: string[] = []
    for (let time = 0; time < times; time += 1) {
      const context = await routeContext(site, world.askers.get(role))
      signs.push(await signOf(() => answer({ ...asked(world, row, role), context })))
    }
    return signs
  } finally {
    if (store !== world.store) store.close()
  }
}

function copyOf({ bytes }: World): Store {
  const connection = databaseOf(bytes)
  return storeOn(connection, connection)
}

function asked(world: World, row: Row, role: Role) {
  const asker = world.askers.get(role)
  const words: Readonly<Record<string, string>> = {
    ...world.words,
    ...(row.state === null ? {} : world.wordsOf[row.state]),
    code: asker === undefined ? '000000' : codeAt(asker.codeSecret, now),
    // What everybody types alike; who has no account gives a name too.
    typed: `title=Anders&summary=Een%20samenvatting.&visibility=${row.state === 'netwerk' ? 'netwerk' : 'openbaar'}&owner=${world.words.amersfoort}&themes=${world.words.theme}&versie=0`,
    guest: asker === undefined ? 'name=Gast&address=gast@huis.example' : '',
  }
  const filled = (texts: readonly string[]) =>
    new URLSearchParams(
      texts
        .map((text) =>
          text.replaceAll(/\$(\w+)/g, (_, name: string) => {
            const word = words[name]
            if (word === undefined) throw new Error(`nothing is called $${name}`)
            return word
          }),
        )
        .join('&'),
    )
  const params = Object.fromEntries(filled(row.params))
  const path = row.route.replaceAll(/:(\w+)/g, (_, name: string) => params[name] ?? '')
  const headers = headersOf(asker)
  const request = new Request(`https://leerplein.example/${path}`, {
    headers,
    ...(row.fields === null ? {} : { method: 'POST', body: filled(row.fields) }),
  })
  return { request, params }
}

async function signOf(answer: () => Promise<unknown>): Promise<string> {
  const given = await answer().catch((thrown: unknown) => {
    if (thrown instanceof Error) throw thrown
    return thrown
  })
  const [status, location] = statusOf(given)
  if (status === 302) return location.startsWith('/inloggen?naar=') ? '>' : '~'
  const signs: Readonly<Record<number, string>> = {
    200: '+',
    303: '+',
    401: '-',
    403: '!',
    404: '0',
    422: '=',
  }
  return signs[status] ?? String(status)
}

/** Loaders give plain data, data with a status, or a whole response. */
function statusOf(given: unknown): readonly [status: number, location: string] {
  if (given instanceof Response) return [given.status, given.headers.get('location') ?? '']
  const { init } = (given ?? {}) as { init?: { status?: number } | null }
  return [init?.status ?? 200, '']
}
