import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { kindNames, kindOf } from '#app/models/entries/kinds/index.ts'
import { ask } from '../support/request.ts'
import { type Running, startServer } from '../support/server.ts'

let server: Running
beforeAll(async () => {
  server = await startServer({ LOG_LEVEL: 'error' })
})
afterAll(() => server.stop())

describe('an address that nothing has', () => {
  const paths = kindNames.map((kind) => kindOf(kind).path)
  const slugs = [
    'bestaat-niet',
    'BESTAAT',
    'één',
    'a'.repeat(200),
    "'--",
    'constructor',
    '__proto__',
    'nieuw',
  ]

  test.each(paths.flatMap((path) => slugs.map((slug) => `${path === '' ? '' : `/${path}`}/${slug}`)))(
    '%s gets 404 in Dutch, with a way to search',
    async (path) => {
      const answer = await ask(server.port, encodeURI(path))

      expect(answer).toBeNotFound()
      expect(answer.text).toContain('<html lang="nl"')
      expect(answer.text).toMatch(/<form[^>]*action="\/zoeken"/)
      expect(answer.text).not.toMatch(/at \w+ \(|node_modules|\.server\.ts/)
    },
  )
})

describe('a wrong page of a list', () => {
  test.each(
    ['0', '-1', '1.5', '99999', '1000000000', 'twee', '1e3', '%202', 'NaN', '%00', '0x1'].flatMap((page) => [
      `/zoeken?pagina=${page}`,
      `/toolbox?pagina=${page}`,
    ]),
  )('%s gets 404', async (path) => {
    const answer = await ask(server.port, path)

    expect(answer).toBeNotFound()
    expect(answer.text).toContain('<html lang="nl"')
  })

  test('an empty one is the first', async () => {
    expect((await ask(server.port, '/zoeken?pagina=')).status).toBe(200)
  })
})

describe('a part of an address that is not understood', () => {
  test.each([
    ['/zoeken?thema=bestaat-niet', 'thema=bestaat-niet'],
    ['/ervaringen?vorm=onzin&vorm=coproduceren', 'vorm=onzin'],
    ['/zoeken?jaar=gisteren', 'jaar=gisteren'],
    ['/zoeken?gemeente=atlantis', 'gemeente=atlantis'],
    ['/toolbox?sorteer=willekeurig', 'sorteer=willekeurig'],
    ['/zoeken?provincie=%3Cscript%3E', 'provincie=&lt;script&gt;'],
    ['/zoeken?organisatie=__proto__', 'organisatie=__proto__'],
  ])('%s is left out, and the page says so', async (path, said) => {
    const { status, text } = await ask(server.port, path)

    expect(status).toBe(200)
    expect(text).toContain('Een deel van het adres kennen we niet')
    expect(text).toContain(said)
  })

  test('leaves the rest of the choice as it is', async () => {
    const both = await ask(server.port, '/ervaringen?vorm=onzin&vorm=coproduceren')
    const one = await ask(server.port, '/ervaringen?vorm=coproduceren')

    expect(both.text.match(/<article/g)).toEqual(one.text.match(/<article/g))
  })

  test('a parameter that means nothing here is no reason to say anything', async () => {
    const { status, text } = await ask(server.port, '/zoeken?utm_source=mail')

    expect(status).toBe(200)
    expect(text).not.toContain('kennen we niet')
  })
})

test('a name with commas is one name', async () => {
  const { status, text } = await ask(server.port, '/zoeken?gemeente=nuenen-gerwen-en-nederwetten')

  expect(status).toBe(200)
  expect(text).toContain('Nuenen, Gerwen en Nederwetten')
  expect(text).not.toContain('kennen we niet')
})

test.each(['(', '"', '-', '*', 'AND OR NOT', "'; DROP TABLE entries; --", '\u202E', '%', '🏛'.repeat(400)])(
  'searching for %s is answered',
  async (text) => {
    expect((await ask(server.port, `/zoeken?q=${encodeURIComponent(text)}`)).status).toBe(200)
  },
)

test.each(['/zoeken?q=a%00b', '/ervaringen?thema=%00', '/zoeken?sorteer=%00', '/toolbox?q=%1b'])(
  '%s: no control character of an address gets into a page',
  async (path) => {
    const { status, text } = await ask(server.port, path)
    expect(status).toBe(200)
    expect(text).not.toMatch(/(?![\n\r\t])\p{Cc}/u)
  },
)

test('wherever a character falls in the stream, no page holds a NUL byte', async () => {
  for (let shift = 0; shift < 60; shift++) {
    const { body } = await ask(
      server.port,
      `/zoeken?q=${'x'.repeat(shift)}${encodeURIComponent('é·'.repeat(30))}`,
    )
    expect(body.includes(0)).toBe(false)
  }
})
