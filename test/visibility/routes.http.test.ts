import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { kindNames, kindOf } from '#app/models/entries/kinds/index.ts'
import routes from '../../app/routes.ts'
import { asMember } from '../support/as-member.ts'
import { ask, type RawAnswer } from '../support/request.ts'
import { type Running, startServer } from '../support/server.ts'
import {
  addressOf,
  canary,
  deletedSlug,
  type HiddenWorld,
  hiddenWorld,
  planted,
  plantedFile,
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

/** What a visitor is answered where it is no page. */
interface Otherwise {
  readonly address: string
  readonly status: 302 | 400 | 401 | 404
  /** Where it leads. */
  readonly to?: string
}

/** An address of a page for members, which leads a visitor to where one signs in, and from there back. */
const forMembers = (address: string): readonly Otherwise[] => [
  { address, status: 302, to: `/inloggen?naar=${encodeURIComponent(address)}` },
]
/** An address that holds the secret of a link, when there is no such link. */
const withoutLink = (address: string): readonly Otherwise[] => [{ address, status: 404 }]
const token = 'x'.repeat(43)
const id = '019f0000-0000-7000-8000-999999999999'
const teamOrganisation = addressOf(plantedOf('organisatie', 'team'))

/** The public cases as a choice. */
const besideShown = [...shownOf('experiment'), ...shownOf('plein')]
  .map((address) => `ervaring=${address.slice(1)}`)
  .join('&')

/**
 * For each route of the site the addresses that a visitor asks; a route without a row fails. What stands here without
 * more is a page that anyone may read.
 */
const addresses: Record<string, readonly (string | Otherwise)[]> = {
  '': ['/'],
  zoeken: questions.map((question) => `/zoeken${question}`),
  'zoeken/uitleg': ['/zoeken/uitleg'],
  vergelijkbaar: [
    '/vergelijkbaar',
    '/vergelijkbaar?q=samenvatting+met+netwerkkanari+en+teamkanari',
    ...shownOf('experiment').map((address) => `/vergelijkbaar?bij=${address.slice(1)}`),
    ...shownOf('plein').map((address) => `/vergelijkbaar?bij=${address.slice(1)}`),
    { address: `/vergelijkbaar?concept=${plantedOf('experiment', 'openbaar').id}`, status: 404 },
    { address: `/vergelijkbaar?concept=${id}`, status: 404 },
  ],
  'vergelijkbaar/uitleg': ['/vergelijkbaar/uitleg'],
  vergelijken: ['/vergelijken', `/vergelijken?${besideShown}`],
  'vergelijken.csv': [`/vergelijken.csv?${besideShown}`],
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
  'organisaties/:slug/mensen': forMembers(`${teamOrganisation}/mensen`),
  'organisaties/:slug/export.zip': forMembers(`${teamOrganisation}/export.zip`),
  ':slug': shownOf('pagina'),
  '*': [{ address: '/nergens/te/vinden', status: 404 }],
  inloggen: ['/inloggen', '/inloggen?naar=/beheer'],
  'inloggen/code': forMembers('/inloggen/code'),
  // Where one goes on to is another site; test/http/openid has those.
  'inloggen/organisatie/:slug': [
    { address: '/inloggen/organisatie/bestaat-niet', status: 404 },
    ...planted
      .filter(({ kind }) => kind === 'organisatie')
      .map(({ slug }) => ({ address: `/inloggen/organisatie/${slug}`, status: 404 as const })),
  ],
  'inloggen/terug': [{ address: '/inloggen/terug?code=x&state=y', status: 302, to: '/inloggen' }],
  uitloggen: [{ address: '/uitloggen', status: 302, to: '/' }],
  'eerste-beheerder/:token': withoutLink(`/eerste-beheerder/${token}`),
  'adres/:token': [`/adres/${token}`],
  meedoen: ['/meedoen'],
  'meedoen/:token': withoutLink(`/meedoen/${token}`),
  'uitnodiging/:token': withoutLink(`/uitnodiging/${token}`),
  'wachtwoord-vergeten': ['/wachtwoord-vergeten'],
  'wachtwoord/:token': withoutLink(`/wachtwoord/${token}`),
  mijn: forMembers('/mijn'),
  'mijn/account': forMembers('/mijn/account'),
  'mijn/account/gegevens': forMembers('/mijn/account/gegevens'),
  'mijn/gegevens.zip': forMembers('/mijn/gegevens.zip'),
  'mijn/account/naam': forMembers('/mijn/account/naam'),
  'mijn/account/wachtwoord': forMembers('/mijn/account/wachtwoord'),
  'mijn/account/adres': forMembers('/mijn/account/adres'),
  'mijn/account/adres/intrekking': forMembers('/mijn/account/adres/intrekking'),
  'mijn/account/sessies': forMembers('/mijn/account/sessies'),
  'mijn/account/extra-code': forMembers('/mijn/account/extra-code'),
  'mijn/account/extra-code/nieuw': forMembers('/mijn/account/extra-code/nieuw'),
  'mijn/account/extra-code/bevestiging': forMembers('/mijn/account/extra-code/bevestiging'),
  'mijn/account/extra-code/herstelcodes': forMembers('/mijn/account/extra-code/herstelcodes'),
  'mijn/account/extra-code/einde': forMembers('/mijn/account/extra-code/einde'),
  'mijn/account/organisaties/:slug/vertrek': forMembers(`/mijn/account${teamOrganisation}/vertrek`),
  'mijn/account/beheer/einde': forMembers('/mijn/account/beheer/einde'),
  schrijven: forMembers('/schrijven'),
  'schrijven/hulp': ['/schrijven/hulp'],
  'schrijven/:id': forMembers(`/schrijven/${id}`),
  'schrijven/:id/voorbeeld': forMembers(`/schrijven/${id}/voorbeeld`),
  'schrijven/:id/concept': [{ address: `/schrijven/${id}/concept`, status: 400 }],
  'schrijven/:id/kies': [{ address: `/schrijven/${id}/kies`, status: 401 }],
  'schrijven/:id/tekst': [{ address: `/schrijven/${id}/tekst`, status: 400 }],
  'schrijven/:id/indienen': forMembers(`/schrijven/${id}/indienen`),
  'schrijven/:id/versies': forMembers(`/schrijven/${id}/versies`),
  'schrijven/:id/samenvoegen': forMembers(`/schrijven/${id}/samenvoegen`),
  'schrijven/:id/bestanden': forMembers(`/schrijven/${id}/bestanden`),
  'schrijven/:id/bestanden.json': [{ address: `/schrijven/${id}/bestanden.json`, status: 401 }],
  'schrijven/:id/bestanden/:bestand': forMembers(`/schrijven/${id}/bestanden/${id}`),
  'bestanden/:id/:naam': [
    plantedFile('openbaar').address,
    ...(['netwerk', 'team'] as const).map((visibility) => ({
      address: plantedFile(visibility).address,
      status: 404 as const,
    })),
    { address: `/bestanden/${id}/teamkanarie.txt`, status: 404 },
  ],
  'schrijven/:id/beheer': forMembers(`/schrijven/${id}/beheer`),
  'meeschrijven/:token': forMembers(`/meeschrijven/${token}`),
  beoordelen: forMembers('/beoordelen'),
  'beoordelen/:id': forMembers(`/beoordelen/${id}`),
  beheer: forMembers('/beheer'),
  'beheer/mensen': forMembers('/beheer/mensen'),
  'beheer/aanvragen': forMembers('/beheer/aanvragen'),
  'beheer/rechten': forMembers('/beheer/rechten'),
  'beheer/inloggen': forMembers('/beheer/inloggen'),
  'beheer/mail': forMembers('/beheer/mail'),
  'beheer/logboek': forMembers('/beheer/logboek'),
  'reageren/:id': [
    `/reageren/${plantedOf('experiment', 'openbaar').id}`,
    ...hidden.map((entry) => ({ address: `/reageren/${entry.id}`, status: 404 as const })),
  ],
  'reactie-bevestigen/:token': withoutLink(`/reactie-bevestigen/${token}`),
  reacties: forMembers('/reacties'),
  'reacties/:id': forMembers(`/reacties/${id}`),
  'reacties/:id/beantwoord': forMembers(`/reacties/${id}/beantwoord`),
  'reacties/:id/melding': [{ address: `/reacties/${id}/melding`, status: 404 }],
  'volgen/:id': forMembers(`/volgen/${id}`),
  'mijn/volgt': forMembers('/mijn/volgt'),
  'mijn/account/meldingen': forMembers('/mijn/account/meldingen'),
  'afmelden/:id/:soort/:token': withoutLink(`/afmelden/${id}/news/${token}`),
  'vragen/:id': [
    `/vragen/${plantedOf('experiment', 'openbaar').id}`,
    ...hidden.map((entry) => ({ address: `/vragen/${entry.id}`, status: 404 as const })),
  ],
  'vraag-bevestigen/:token': withoutLink(`/vraag-bevestigen/${token}`),
  'mijn/vragen': forMembers('/mijn/vragen'),
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
  'zoeken/suggesties': [
    ...nearlyHidden.map((q) => `?q=${encodeURIComponent(q)}`),
    ...['?q=netwerkkan', '?q=teamkan', '?q=zichtbaar', '?q=tool', '?q=amersf', '?q=netwerk&naast=resultaten'],
  ].map((query) => `/zoeken/suggesties${query}`),
  healthz: ['/healthz'],
}

test('every route of the site has its row', () => {
  expect(Object.keys(addresses).sort()).toEqual(routes.map(({ path = '' }) => path).sort())
})

/** @param asked what the asker said, which may come back. */
function expectNothingHidden(answer: RawAnswer, asked = ''): void {
  const told = (JSON.stringify(answer.headers) + answer.text).replaceAll(asked, '')
  expect(told).not.toMatch(/netwerkkanarie|teamkanarie/i)
  for (const { id } of hidden) expect(told).not.toContain(id)
}

const rows = Object.entries(addresses).map(
  ([route, asked]) =>
    [route, asked.map((one) => (typeof one === 'string' ? { address: one, status: 200 } : one))] as const,
)

describe.each(rows)('/%s', (_, asked) => {
  test.each(asked)(
    '$address holds nothing hidden, and its data cannot be had',
    async ({ address, ...row }) => {
      const answer = await ask(server.port, address)
      expect([answer.status, answer.headers.location]).toEqual([row.status, 'to' in row ? row.to : undefined])
      expectNothingHidden(answer, row.status === 302 ? encodeURIComponent(address) : undefined)

      const [path = '', query] = address.split('?', 2)
      const data = `${path === '/' ? '/_root' : path}.data${query === undefined ? '' : `?${query}`}`
      expect(await ask(server.port, data)).toBeNotFound()
    },
  )
})

test.each(
  rows.flatMap(([, asked]) => asked.filter((row) => 'to' in row && row.to?.startsWith('/inloggen?'))),
)('$address takes no form of a visitor', async ({ address, ...row }) => {
  const answer = await ask(server.port, address, { method: 'POST', body: 'name=Boef' })
  expectNothingHidden(answer, encodeURIComponent(address))
  if (answer.status !== 405)
    expect([answer.status, answer.headers.location]).toEqual([row.status, 'to' in row && row.to])
})

describe('an address of something hidden answers as one of nothing', () => {
  const other = (address: string) => address.replace(/(netwerk|team)kanarie[a-z-]*/, 'bestaat-niet')
  const hiddenCases = hidden
    .filter(({ kind }) => kindOf(kind).isCase)
    .map((entry) => addressOf(entry).slice(1))
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
    ...hiddenCases.flatMap((path) => [
      `/vergelijken?ervaring=${path}`,
      `/vergelijken?ervaring=${addressOf(plantedOf('plein', 'openbaar')).slice(1)}&ervaring=${path}`,
      `/vergelijken.csv?ervaring=${path}`,
      `/ervaringen?vergelijk=${path}`,
      `/ervaringen?wissel=${path}`,
      `/vergelijkbaar?bij=${path}`,
    ]),
    ...hidden
      .filter(({ kind }) => kind === 'thema')
      .map(({ slug }) => `/vergelijkbaar?q=plein&thema=${slug}`),
  ])('%s', async (address) => {
    const hiddenOne = await ask(server.port, address)
    const none = await ask(server.port, other(address))

    expect(hiddenOne.status).toBe(address.includes('?') && !address.includes('?bij=') ? 200 : 404)
    expect(told(hiddenOne)).toEqual(told(none))
  })
})

test('to a member of elsewhere what is for a team answers as nothing, in the whole page', async () => {
  const { browser } = await asMember(server)
  for (const entry of hidden.filter(({ visibility }) => visibility === 'team')) {
    const address = addressOf(entry)
    const pages = [await browser.get(address), await browser.get(address.replace(entry.slug, 'bestaat-niet'))]
    const [team, none] = pages.map(({ status, text }) => ({
      status,
      text: text.replaceAll(/teamkanarie[a-z-]*|bestaat-niet/g, 'x'),
    }))
    expect(team).toMatchObject({ status: 404 })
    expect(team).toEqual(none)
  }
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
