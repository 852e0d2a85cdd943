import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { kindNames, kindOf } from '#app/models/entries/kinds/index.ts'
import routes from '../../app/routes.ts'
import { ask, type RawAnswer } from '../support/request.ts'
import { type Running, startServer } from '../support/server.ts'
import {
  addressOf,
  canary,
  deletedSlug,
  type HiddenWorld,
  hiddenWorld,
  planted,
  plantedOf,
} from './hidden-world.ts'

let world: HiddenWorld
let server: Running
beforeAll(async () => {
  world = await hiddenWorld()
  world.store.close()
  server = await startServer({ DATA_DIR: world.dataDir, CONTENT_DIR: world.contentDir, LOG_LEVEL: 'error' })
}, 120_000)
afterAll(async () => {
  await server.stop()
  await world[Symbol.asyncDispose]()
})

const hidden = planted.filter(({ visibility }) => visibility !== 'openbaar')
const shownOf = (kind: (typeof kindNames)[number]) => [
  addressOf(plantedOf(kind, 'openbaar')),
  addressOf(plantedOf(kind, 'openbaar', 'oud')),
]
/** A question in words that begin like the hidden ones, or have a typing error in them. */
const nearlyHidden = ['netwerkkanari', 'teamkanarje', 'netwerkkanarei', 'teamkanar', '"boek over team"']
const questions = [
  '',
  ...nearlyHidden.map((q) => `?q=${encodeURIComponent(q)}`),
  '?q=samenvatting',
  '?q=zichtbarwoord',
  '?sorteer=titel',
  '?soort=tool',
]

/** For each route of the site the addresses that a visitor asks; a route without a row fails. */
const addresses: Record<string, readonly string[]> = {
  '': ['/'],
  zoeken: questions.map((question) => `/zoeken${question}`),
  'zoeken/uitleg': ['/zoeken/uitleg'],
  ervaringen: questions.map((question) => `/ervaringen${question}`),
  experimenten: ['/experimenten', '/experimenten?q=netwerkkanari'],
  'experimenten/:slug': shownOf('experiment'),
  pleinen: ['/pleinen', '/pleinen?q=netwerkkanari'],
  'pleinen/:slug': shownOf('plein'),
  blogs: ['/blogs', '/blogs?q=netwerkkanari'],
  'blogs/:slug': shownOf('blog'),
  toolbox: ['/toolbox', '/toolbox?q=netwerkkanari'],
  'toolbox/:slug': shownOf('tool'),
  leerkringen: ['/leerkringen', '/leerkringen?q=netwerkkanari'],
  'leerkringen/:slug': shownOf('leerkring'),
  bijeenkomsten: ['/bijeenkomsten', '/bijeenkomsten?q=netwerkkanari'],
  'bijeenkomsten/:slug': shownOf('bijeenkomst'),
  agenda: ['/agenda'],
  themas: ['/themas'],
  'themas/:slug': shownOf('thema'),
  organisaties: ['/organisaties', '/organisaties?q=netwerkkanari'],
  'organisaties/:slug': shownOf('organisatie'),
  ':slug': shownOf('pagina'),
  '*': ['/nergens/te/vinden'],
  'feed.xml': ['/feed.xml'],
  'themas/:slug/feed.xml': shownOf('thema').map((address) => `${address}/feed.xml`),
  'sitemap.xml': ['/sitemap.xml'],
  'sitemap/:part': ['lijsten', ...kindNames.map((kind) => `${kind}-2026`)].map(
    (name) => `/sitemap/${name}.xml`,
  ),
  'robots.txt': ['/robots.txt'],
  '.well-known/security.txt': ['/.well-known/security.txt'],
  'zoeken.csv': ['', '?soort=tool', '?q=samenvatting', '?q=netwerkkanari'].map(
    (query) => `/zoeken.csv${query}`,
  ),
  healthz: ['/healthz'],
}

test('every route of the site has its row', () => {
  expect(Object.keys(addresses).sort()).toEqual(routes.map(({ path = '' }) => path).sort())
})

function expectNothingHidden(answer: RawAnswer): void {
  const told = JSON.stringify(answer.headers) + answer.text
  expect(told).not.toMatch(/netwerkkanarie|teamkanarie/i)
  for (const { id } of hidden) expect(told).not.toContain(id)
}

describe.each(Object.entries(addresses))('/%s', (route, asked) => {
  test.each(asked)('%s holds nothing hidden, and its data cannot be had', async (address) => {
    const answer = await ask(server.port, address)
    expect(answer.status).toBe(route === '*' ? 404 : 200)
    expectNothingHidden(answer)

    const [path = '', query] = address.split('?', 2)
    const data = `${path === '/' ? '/_root' : path}.data${query === undefined ? '' : `?${query}`}`
    expect(await ask(server.port, data)).toBeNotFound()
  })
})

describe('an address of something hidden answers as one of nothing', () => {
  const other = (address: string) => address.replace(/(netwerk|team)kanarie[a-z-]*/, 'bestaat-niet')
  const words = /(netwerk|team)kanarie[a-z-]*|bestaat-niet/g
  /** What is told, but for the word that was asked for; the tag and the length of a page follow from its text. */
  const told = ({ status, headers, text }: RawAnswer) => {
    const { date: _date, etag, 'content-length': _length, ...others } = headers
    return { status, others, hasTag: etag !== undefined, text: text.replaceAll(words, 'x') }
  }

  test.each([
    ...hidden.map((entry) => addressOf(entry)),
    ...hidden.map((entry) => addressOf({ ...entry, slug: entry.oldSlug })),
    ...kindNames.flatMap((kind) =>
      (['netwerk', 'team'] as const).map((visibility) => addressOf({ kind, slug: deletedSlug(visibility) })),
    ),
    ...hidden.filter(({ kind }) => kind === 'thema').map((entry) => `${addressOf(entry)}/feed.xml`),
    ...hidden.filter(({ kind }) => kind === 'thema').map(({ slug }) => `/zoeken?thema=${slug}`),
    ...hidden
      .filter(({ kind }) => kind === 'organisatie')
      .map(({ slug }) => `/ervaringen?organisatie=${slug}`),
  ])('%s', async (address) => {
    const hiddenOne = await ask(server.port, address)
    const none = await ask(server.port, other(address))

    expect(hiddenOne.status).toBe(address.includes('?') ? 200 : 404)
    expect(told(hiddenOne)).toEqual(told(none))
  })
})

test('what everyone could read is moved or gone for everyone', async () => {
  for (const kind of kindNames) {
    const { oldSlug, slug } = plantedOf(kind, 'openbaar')
    expect(await ask(server.port, addressOf({ kind, slug: oldSlug }))).toRedirectTo(addressOf({ kind, slug }))
    const deleted = addressOf({ kind, slug: deletedSlug('openbaar') })
    expect((await ask(server.port, deleted)).status).toBe(410)
  }
})

test('counts are those of what everyone may read', async () => {
  // Two of each kind are in lists; a fixed page is counted nowhere but in the search.
  expect(JSON.parse((await ask(server.port, '/healthz')).text)).toMatchObject({ entries: 16 })
  for (const kind of kindNames.filter((name) => kindOf(name).path !== '' && name !== 'thema')) {
    const { text } = await ask(server.port, `/${kindOf(kind).path}`)
    expect(text.match(/<article/g)).toHaveLength(2)
  }
  expect((await ask(server.port, '/zoeken.csv?soort=tool')).text.trim().split('\r\n')).toHaveLength(1 + 2)
  expect((await ask(server.port, '/feed.xml')).text.match(/<entry>/g)).toHaveLength(12)
  const { text: sitemap } = await ask(server.port, '/sitemap.xml')
  expect(sitemap.match(/<lastmod>/g)).toHaveLength(18)
  expect(sitemap).toContain(canary.openbaar)
})
