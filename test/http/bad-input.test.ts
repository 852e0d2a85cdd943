import { once } from 'node:events'
import { connect } from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ask } from '../support/request.ts'
import { type Running, startServer } from '../support/server.ts'

let server: Running
beforeAll(async () => {
  server = await startServer()
})
afterAll(() => server.stop())

const tooLong = `/zoeken?q=${'a'.repeat(10_000)}`
const tooLarge = 'x'.repeat(1_100_000)

describe.each([
  ['broken percent-encoding', '/%zz', {}, 400, 'Dit adres klopt niet'],
  ['half a percent-encoding', '/toolbox/het-plein%', {}, 400, 'Dit adres klopt niet'],
  ['bytes that are no UTF-8', '/%ff%fe', {}, 400, 'Dit adres klopt niet'],
  ['a NUL byte', '/toolbox/het%00plein', {}, 400, 'Dit adres klopt niet'],
  ['a line break', '/toolbox/%0d%0aset-cookie:x', {}, 400, 'Dit adres klopt niet'],
  ['a hidden slash', '/assets/..%2f..%2fpackage.json', {}, 400, 'Dit adres klopt niet'],
  ['an address of another host', '//leerplein.invalid/a', {}, 400, 'Dit adres klopt niet'],
  ['an address without a path', 'http://leerplein.invalid/', {}, 400, 'Dit adres klopt niet'],
  ['an address of 10 kB', tooLong, {}, 414, 'Dit adres is te lang'],
  ['a method that does not exist here', '/', { method: 'DELETE' }, 405, 'Dit kan hier niet'],
  ['TRACE', '/', { method: 'TRACE' }, 405, 'Dit kan hier niet'],
  ['a body that is too large', '/', { method: 'POST', body: tooLarge }, 413, 'Dit is te groot'],
  [
    'a body that is too large and does not say so',
    '/',
    { method: 'POST', body: tooLarge, headers: { 'transfer-encoding': 'chunked' } },
    413,
    'Dit is te groot',
  ],
] as const)('%s', (_, path, options, status, title) => {
  test(`gets ${status} and says what is the matter`, async () => {
    const answer = await ask(server.port, path, options)

    expect(answer.status).toBe(status)
    expect(answer.headers['content-type']).toBe('text/html; charset=utf-8')
    expect(answer.text).toContain(`>${title}</h1>`)
    expect(answer.text).toContain('<html lang="nl"')
    expect(answer.text).toMatch(/<form[^>]*action="\/zoeken"/)
    expect(answer.text).toMatch(/<link rel="stylesheet" href="\/assets\//)
  })
})

test.each(['/toolbox/../../package.json', '/assets/../../../package.json', '/beelden/../../package.json'])(
  'no file outside the site can be had: %s',
  async (path) => {
    expect(await ask(server.port, path)).toBeNotFound()
  },
)

describe.each(['%E0%A4', '%zz', '%', '%ff', 'a%C3'])('broken percent-encoding in a query: %s', (broken) => {
  const paths = ['/', '/zoeken', '/toolbox/het-plein', '/feed.xml', '/favicon.svg', '/bestaat-niet']

  test.each(paths)('%s gets 400 and says what is the matter', async (path) => {
    const answer = await ask(server.port, `${path}?q=${broken}&thema=zorg`)

    expect(answer.status).toBe(400)
    expect(answer.text).toContain('>Dit adres klopt niet</h1>')
  })
})

test.each([
  '/zoeken?q=%00',
  '/zoeken?q=%25',
  '/zoeken?q=100%25+van+de+caf%C3%A9s',
  '/zoeken?thema=bestaat-niet',
  `/zoeken?q=${'a'.repeat(8_000)}`,
])('what was typed is never an error: %s', async (path) => {
  expect((await ask(server.port, path)).status).toBe(200)
})

test('headers that are too large get 431', async () => {
  const answer = await ask(server.port, '/', { headers: { cookie: 'a'.repeat(20_000) } })

  expect(answer.status).toBe(431)
  expect(answer.text).toContain('>Dit verzoek is te groot</h1>')
  expect(answer.text).toMatch(/<link rel="stylesheet" href="\/assets\//)
  expect(answer.headers['content-security-policy']).toContain("default-src 'self'")
})

test('what is no request at all gets 400', async () => {
  const socket = connect(server.port, '127.0.0.1').setEncoding('utf8').end('hallo\r\n\r\n')
  const [answer] = await once(socket, 'data')

  expect(answer).toMatch(/^HTTP\/1\.1 400 Bad Request\r\n/)
  expect(answer).toContain('>Dit adres klopt niet</h1>')
})

test('a 405 names what is allowed', async () => {
  const answer = await ask(server.port, '/', { method: 'PUT' })

  expect(answer.headers.allow).toBe('GET, HEAD, POST')
})

test('the site still answers after all of this', async () => {
  expect((await ask(server.port, '/')).status).toBe(200)
})
