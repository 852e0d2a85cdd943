import type { AppLoadContext } from '@remix-run/node'
import { openSessions, sessionCookieName } from '#app/auth/sessions.server.ts'
import { Keeping } from '#app/http/context.server.ts'
import { openLog } from '#app/log.server.ts'
import { memberOf } from '#app/models/people/member.server.ts'
import type { SearchEngine } from '#app/models/search/port.ts'
import { viewerFor, visitor } from '#app/models/viewer.ts'
import { readSettings } from '#app/settings.server.ts'
import { type Store, storeOn } from '#db/client.ts'
import { temporaryFolder } from '../support/server.ts'
import { databaseOf } from '../support/template-database.ts'
import { codeAt } from '../support/worlds/sign-in.ts'
import { publishing } from './entries.ts'
import { now, siteSecret } from './names.ts'
import type { Role, Row } from './rows.ts'
import type { World } from './world.ts'

/** What a route module exports, as far as it answers. */
export type RouteModule = Readonly<Partial<Record<'loader' | 'action', (args: unknown) => Promise<unknown>>>>

// Erasing an account writes into the data folder.
const settings = readSettings({ DATA_DIR: temporaryFolder() })
const log = openLog('silent')

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
  health: async () => ({ engine: 'none', ready: true, entries: 0 }),
  close: async () => undefined,
}

/** What a route answers to somebody, as a sign of the table. Each form has a database of its own. */
export async function answerOf(world: World, module: RouteModule, row: Row, role: Role): Promise<string> {
  const answer = module[row.fields === null ? 'loader' : 'action']
  if (!answer) throw new Error(`/${row.route} has nothing that answers this`)
  const store = row.fields === null ? world.store : copyOf(world)
  try {
    const context = await contextOf(world, store, role)
    return await signOf(() => answer({ ...asked(world, row, role), context }))
  } finally {
    if (store !== world.store) store.close()
  }
}

function copyOf({ bytes }: World): Store {
  const connection = databaseOf(bytes)
  return storeOn(connection, connection)
}

async function contextOf(world: World, store: Store, role: Role): Promise<AppLoadContext> {
  const sessions = openSessions(store, false)
  const services = {
    store,
    places: world.places,
    search,
    sessions,
    publishing,
    settings,
    log,
    secret: siteSecret,
  }
  const asker = world.askers.get(role)
  const member = asker && (await memberOf(store.read, asker.id))
  const facts = { createdAt: now.toISOString(), device: 'Firefox op Linux', awaits: null, renewed: null }
  return {
    services,
    viewer: member ? viewerFor(member) : visitor,
    session: asker ? { id: asker.sessionId, personId: asker.id, ...facts } : null,
    client: '192.0.2.1',
    now,
    requestId: 'a1b2c3d4',
    keeping: new Keeping(),
  }
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
  const headers = asker ? { cookie: `${sessionCookieName}=${asker.cookie}` } : undefined
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
