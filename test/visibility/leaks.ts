import { strFromU8, unzipSync } from 'fflate'
import { type Role, roles } from '../permissions/rows.ts'
import { headersOf, type RouteModule, routeContext } from '../support/route-context.ts'
import { canaries, type LeakWorld } from './leak-world.ts'

/** A line of the table. */
export interface Asked {
  readonly route: string
  /** Path with query; `$words` stand for ids. */
  readonly address: string
  /** For each role the letters of what is shown. */
  readonly expected: string
}

/**
 * The lines of a table, whose last nine words are the cells. Routes in a row share the lines below them; `$kind` and
 * `$folder` stand for what a route says of itself.
 */
export function readLeakTable(text: string): Asked[] {
  const rows: Asked[] = []
  let routes: { route: string; kind: string }[] = []
  let hasLines = false
  for (const line of text.trim().split('\n').slice(1)) {
    const words = line.trim().split(/\s+/)
    if (line.trim() === '' || line.startsWith('#')) continue
    if (!line.startsWith(' ')) {
      const [path = '', kind = ''] = words
      routes = [
        ...(hasLines ? [] : routes),
        { route: path === '/' ? '' : path, kind: kind.replace('kind=', '') },
      ]
      hasLines = false
      continue
    }
    hasLines = true
    const [address = '', ...cells] = words
    if (cells.length !== roles.length) throw new Error(`a line of the table that can't be read: ${line}`)
    for (const { route, kind } of routes) {
      const folder = route.replace(/:slug.*$/, '')
      const filled = address
        .replaceAll('$kind', kind)
        .replaceAll('$folder/', `/${folder}`)
        .replace('$route', route)
      rows.push({ route, address: filled, expected: cells.join(' ') })
    }
  }
  return rows
}

/** The letters of all that a route shows to somebody; `.` for nothing. */
export async function shownTo(
  world: LeakWorld,
  module: RouteModule,
  asked: Asked,
  role: Role,
): Promise<string> {
  const told = (await toldTo(world, module, asked, role)).toLowerCase()
  const found = Object.entries(canaries).filter(([, word]) => told.includes(word))
  return found.map(([letter]) => letter).join('') || '.'
}

/** All that a route tells somebody, but for the address that was asked. */
export async function toldTo(
  world: LeakWorld,
  module: RouteModule,
  asked: Pick<Asked, 'route' | 'address'>,
  role: Role,
): Promise<string> {
  const asker = world.askers.get(role)
  const words: Readonly<Record<string, string>> = {
    ...world.ids,
    own: world.own.get(role) ?? world.ids.concept ?? '',
  }
  const address = asked.address.replaceAll(/\$(\w+)/g, (_, name: string) => words[name] ?? '')
  const request = new Request(new URL(address, 'https://leerplein.example'), { headers: headersOf(asker) })
  const params = paramsOf(asked.route, new URL(request.url).pathname)
  const context = await routeContext(world, asker)
  const given = await module.loader?.({ request, params, context }).catch((thrown: unknown) => {
    if (thrown instanceof Error) throw thrown
    return thrown
  })
  // What somebody asked for may come back.
  const back = [address, encodeURIComponent(address)]
  return back.reduce((told, one) => told.replaceAll(one, ''), await textOf(given))
}

function paramsOf(route: string, path: string): Record<string, string> {
  const parts = path.slice(1).split('/')
  return Object.fromEntries(
    route.split('/').flatMap((name, at) => (name.startsWith(':') ? [[name.slice(1), parts[at] ?? '']] : [])),
  )
}

async function textOf(given: unknown): Promise<string> {
  if (!(given instanceof Response)) return JSON.stringify(whole(given), asItIsShown) ?? ''
  const headers = JSON.stringify([...given.headers].filter(([name]) => name !== 'content-disposition'))
  if (given.headers.get('content-type') !== 'application/zip') return headers + (await given.text())
  const files = unzipSync(new Uint8Array(await given.arrayBuffer()))
  return (
    headers +
    Object.entries(files)
      .map(([name, file]) => `${name}\n${strFromU8(file)}`)
      .join('\n')
  )
}

/** What a page gets for itself alone stands in a prototype. */
function whole(given: unknown): unknown {
  const isHidden = given !== null && typeof given === 'object' && Object.keys(given).length === 0
  return isHidden ? Object.getPrototypeOf(given) : given
}

/** The source of a text is as its writer wrote it, with addresses; what is made of it is for this reader. */
function asItIsShown(this: unknown, key: string, value: unknown): unknown {
  if (key === 'texts' && value !== null && typeof value === 'object') return Object.values(value)
  if (key === 'body' && typeof this === 'object' && this !== null && 'record' in this && 'kind' in this)
    return ''
  return value
}
