import { createRequestHandler, type ServerBuild } from '@remix-run/node'
import type { Render } from './render.server.ts'

type Routes = ServerBuild['routes']

/** A part of an address that is the same in all addresses of its route. */
const fixed = /^[\w.-]*$/

/**
 * Renders the pages of a build. For each page the framework goes through all routes that it knows, several times: here
 * it knows only those whose addresses begin like the one asked for, and those that can begin with anything.
 */
export function renderByPart(build: ServerBuild): Render {
  const whole = createRequestHandler(build, 'production')
  const byPart = new Map<string, Render>()
  for (const { id } of Object.values(build.routes)) {
    const part = firstPart(build.routes, id)
    if (part !== null && !byPart.has(part))
      byPart.set(part, createRequestHandler(narrowed(build, part), 'production'))
  }
  return (request, context) => {
    const [, part = ''] = new URL(request.url).pathname.split('/', 2)
    // An address written in another way, or of no route, is left to all of them.
    return (byPart.get(part) ?? whole)(request, context)
  }
}

/** The build with the routes that can answer addresses that begin with this part, and with what they stand in. */
function narrowed(build: ServerBuild, part: string): ServerBuild {
  const kept = new Set<string>()
  for (const { id } of Object.values(build.routes)) {
    const first = firstPart(build.routes, id)
    if (first !== null && first !== part) continue
    for (const above of lineOf(build.routes, id)) kept.add(above.id)
  }
  const keep = <T>(routes: Readonly<Record<string, T>>) =>
    Object.fromEntries(Object.entries(routes).filter(([id]) => kept.has(id)))
  return {
    ...build,
    routes: keep(build.routes),
    assets: { ...build.assets, routes: keep(build.assets.routes) },
  }
}

/** What all addresses of a route begin with; null when they can begin with anything. */
function firstPart(routes: Routes, id: string): string | null {
  const path = lineOf(routes, id)
    .flatMap((route) => route.path || [])
    .join('/')
  const [first = ''] = path.split('/', 1)
  return fixed.test(first) ? first : null
}

/** A route and those that it stands in, the outermost first. */
function lineOf(routes: Routes, id: string): Routes[string][] {
  const route = routes[id]
  if (!route) return []
  return [...(route.parentId === undefined ? [] : lineOf(routes, route.parentId)), route]
}
