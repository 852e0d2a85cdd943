import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import routes from '#app/routes.ts'
import { type Role, roles } from '../permissions/rows.ts'
import type { RouteModule } from '../support/route-context.ts'
import { leaks } from './leak-table.ts'
import { type LeakWorld, leakWorld } from './leak-world.ts'
import { readLeakTable, shownTo, toldTo } from './leaks.ts'

const rows = readLeakTable(leaks)
const moduleOf = async (route: string): Promise<RouteModule> =>
  await import(path.resolve('app', routes.find((one) => (one.path ?? '') === route)?.file ?? ''))

let world: LeakWorld
beforeAll(async () => {
  world = await leakWorld()
}, 120_000)
afterAll(() => world[Symbol.asyncDispose]())

test('the table has every route that shows something, and no other', async () => {
  const paths = routes.map((route) => route.path ?? '')
  const shows = await Promise.all(paths.map(async (route) => (await moduleOf(route)).loader !== undefined))
  expect([...new Set(rows.map(({ route }) => route))].sort()).toEqual(paths.filter((_, i) => shows[i]).sort())
})

test.each(rows.map((row) => [row.address, row] as const))('%s shows what may be seen', async (_, row) => {
  const module = await moduleOf(row.route)
  const cells: string[] = []
  for (const role of roles) cells.push(await shownTo(world, module, row, role))

  expect(cells.join(' '), roles.join(' ')).toBe(row.expected)
})

/** How much each surface counts for who reads what is public, what is for the network, what is for a team, and for co. */
const counted: [
  what: string,
  asked: { route: string; address: string },
  count: (told: string) => number,
  number[],
][] = [
  [
    'results of a search',
    { route: 'zoeken', address: '/zoeken' },
    (told) => JSON.parse(told).view.total,
    [18, 36, 54, 45],
  ],
  [
    'values of a facet',
    { route: 'zoeken', address: '/zoeken' },
    (told) => toolsIn(JSON.parse(told).view),
    [2, 4, 6, 5],
  ],
  [
    'rows of a table',
    { route: 'zoeken.csv', address: '/zoeken.csv' },
    (told) => told.split('\r\n').length - 2,
    [18, 36, 54, 45],
  ],
  [
    'addresses in the sitemap',
    { route: 'sitemap.xml', address: '/sitemap.xml' },
    times(/<lastmod>/g),
    [18, 36, 54, 45],
  ],
  [
    'a part of the sitemap',
    { route: 'sitemap/:part', address: '/sitemap/tool-2026.xml' },
    times(/<lastmod>/g),
    [2, 4, 6, 5],
  ],
  ['news in the feed', { route: 'feed.xml', address: '/feed.xml' }, times(/<entry>/g), [12, 24, 30, 30]],
  [
    'entries that health tells of',
    { route: 'healthz', address: '/healthz' },
    (told) => Number(/"entries":(\d+)/.exec(told)?.[1]),
    [16, 32, 48, 40],
  ],
  [
    'stories on the front page',
    { route: '', address: '/' },
    (told) => JSON.parse(told).stories,
    [8, 16, 24, 20],
  ],
  [
    'themes on the front page',
    { route: '', address: '/' },
    (told) => JSON.parse(told).themes.length,
    [2, 4, 6, 5],
  ],
  [
    'what can be looked up',
    { route: 'schrijven/:id/kies', address: '/schrijven/$own/kies?veld=record.tools' },
    times(/"value":/g),
    [0, 4, 6, 5],
  ],
  ['meetings to come', { route: 'agenda', address: '/agenda' }, times(/"kind":"bijeenkomst"/g), [2, 4, 6, 5]],
]

function times(what: RegExp): (told: string) => number {
  return (told) => told.match(what)?.length ?? 0
}

function toolsIn({
  facets,
}: {
  facets: { name: string; values: { value: string; count: number }[] }[]
}): number {
  const kinds = facets.find(({ name }) => name === 'soort')?.values
  return kinds?.find(({ value }) => value === 'tool')?.count ?? 0
}

/** Whose number each role has; a co-author of elsewhere reads of what is for the team the half that names them. */
const reads: Record<Role, number> = {
  bezoeker: 1,
  elders: 2,
  lid: 3,
  auteur: 3,
  co: 4,
  contact: 3,
  kennis: 3,
  ander: 2,
  beheer: 3,
}

test.each(counted)('%s are counted for who asks', async (_, asked, count, expected) => {
  const module = await moduleOf(asked.route)
  for (const role of roles)
    expect([role, count(await toldTo(world, module, asked, role))]).toEqual([role, expected[reads[role] - 1]])
})
