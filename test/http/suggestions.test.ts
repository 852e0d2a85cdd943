import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Suggested } from '#app/models/suggestions/suggested.ts'
import { asMember } from '../support/as-member.ts'
import { ask } from '../support/request.ts'
import { type Running, startServer } from '../support/server.ts'

let server: Running
beforeAll(async () => {
  server = await startServer({ LOG_LEVEL: 'error' })
})
afterAll(() => server.stop())

const address = (q: string, more = '') => `/zoeken/suggesties?q=${encodeURIComponent(q)}${more}`

async function suggested(q: string, more?: string): Promise<Suggested[]> {
  const { status, text } = await ask(server.port, address(q, more))
  expect(status).toBe(200)
  return JSON.parse(text).candidates
}

test('words, the gemeente, its page and what happened there are suggested, in this order', async () => {
  const found = await suggested('amersf')

  expect(found.map(({ group, label }) => `${group}: ${label}`)).toEqual([
    'Zoek naar: amersfoort',
    'Gemeenten: Amersfoort',
    'Organisaties: Gemeente Amersfoort',
  ])
  expect(found.map(({ href }) => href)).toEqual([
    '/zoeken?q=amersfoort',
    '/zoeken?gemeente=amersfoort',
    '/organisaties/gemeente-amersfoort',
  ])
  expect(found.map(({ words }) => words)).toEqual(['amersfoort', undefined, undefined])
})

test.each([
  ['werkgr', 'Ervaringen en bijeenkomsten', '/experimenten/gemengde-werkgroep-amersfoort'],
  ['gemengde werkg', 'Werkvormen', '/toolbox/gemengde-werkgroep'],
  ['democratische v', 'Thema’s', '/themas/democratische-vaardigheden'],
  ['passende samenw', 'Ervaringen en bijeenkomsten', '/bijeenkomsten/passende-samenwerking-1'],
  ['lander', 'Gemeenten', '/zoeken?gemeente=landerd'],
])('%s leads to %s: %s', async (q, group, href) => {
  const found = await suggested(q)
  expect(found.filter((one) => one.group === group).map((one) => one.href)).toContain(href)
})

test('every suggestion leads to a page that is there', async () => {
  const asked = ['de', 'pl', 'ge', 'over', 'pas', 'los', 'raadsleden en b'].map((q) => suggested(q))
  const hrefs = new Set((await Promise.all(asked)).flat().map(({ href }) => href))
  expect(hrefs.size).toBeGreaterThan(20)
  for (const href of hrefs) expect([href, (await ask(server.port, href)).status]).toEqual([href, 200])
})

test('beside results stands nothing that is among the results', async () => {
  const groups = (await suggested('plein', '&naast=resultaten')).map(({ group }) => group)
  expect(groups).toContain('Zoek naar')
  expect(groups).not.toContain('Ervaringen en bijeenkomsten')
  expect(groups).not.toContain('Werkvormen')
})

test('a visitor may be given what another got, a member never', async () => {
  const { headers } = await ask(server.port, address('plei'))
  expect(headers).toMatchObject({
    'cache-control': 'no-cache',
    'content-type': 'application/json; charset=utf-8',
    'x-robots-tag': 'noindex',
  })
  const again = await ask(server.port, address('plei'), { headers: { 'if-none-match': headers.etag } })
  expect(again.status).toBe(304)

  const { browser } = await asMember(server)
  expect((await browser.get(address('plei'))).headers['cache-control']).toBe('no-store')
})

describe('whatever is typed', () => {
  test.each([
    ['nothing', ''],
    ['white space', '   '],
    ['one letter', 'p'],
    ['a quote', '"'],
    ['control characters', 'plei\u0000\u001b'],
    ['what looks like markup', '<script>alert(1)</script>'],
    ['a path', '../../etc/passwd'],
    ['words of SQL', "' OR 1=1 --"],
    ['half a pair', '\ufffd'],
    ['more than anybody types', 'plein '.repeat(1_000)],
  ])('%s gets an answer', async (_what, q) => {
    expect(Array.isArray(await suggested(q))).toBe(true)
  })
  test('nothing is suggested for nothing', async () => {
    for (const path of ['/zoeken/suggesties', address(''), address('', '&naast=resultaten')])
      expect(JSON.parse((await ask(server.port, path)).text)).toEqual({ candidates: [] })
  })
  test('what was typed comes back without control characters', async () => {
    const [first] = await suggested('plein\u0000 amersf')
    expect(first?.label).toBe('plein  amersfoort')
  })
  test('it takes no form', async () => {
    const { status } = await ask(server.port, '/zoeken/suggesties', { method: 'POST', body: 'q=plein' })
    expect([404, 405]).toContain(status)
  })
})
