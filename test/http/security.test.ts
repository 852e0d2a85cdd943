import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ask } from '../support/request.ts'
import { type Running, startServer } from '../support/server.ts'

let server: Running
let https: Running
beforeAll(async () => {
  server = await startServer()
  https = await startServer({ SITE_URL: 'https://leerplein.example', TRUSTED_PROXIES: 'loopback' })
})
afterAll(async () => {
  await server.stop()
  await https.stop()
})

const addresses = ['/', '/bestaat-niet', '/%zz', '/robots.txt', '/healthz', '/favicon.svg', '/assets/weg.css']

test.each(addresses)('%s carries the headers that protect its readers', async (path) => {
  const { headers } = await ask(server.port, path)

  const policy = String(headers['content-security-policy'])
  expect(policy).toContain("default-src 'self'")
  expect(policy).toContain("script-src 'self';")
  expect(policy).toContain("frame-ancestors 'none'")
  expect(policy).not.toMatch(/unsafe|https?:|\*/)
  expect(headers['x-content-type-options']).toBe('nosniff')
  expect(headers['referrer-policy']).toBe('strict-origin-when-cross-origin')
  expect(headers['cross-origin-opener-policy']).toBe('same-origin')
  expect(headers['permissions-policy']).toContain('camera=()')
})

test('browsers may insist on https only where the public address has it', async () => {
  expect((await ask(server.port, '/')).headers['strict-transport-security']).toBeUndefined()
  expect((await ask(https.port, '/')).headers['strict-transport-security']).toContain('max-age=31536000')
})

test('what a Host header claims is not in the page', async () => {
  const { text } = await ask(server.port, '/sitemap.xml', { headers: { host: 'boef.invalid' } })

  expect(text).toContain(`<loc>${server.address}/</loc>`)
  expect(text).not.toContain('boef.invalid')
})

describe('a form that is sent', () => {
  const post = (to: Running, headers: Record<string, string>) =>
    ask(to.port, '/', { method: 'POST', headers, body: 'a=1' })

  test.each([
    ['from another site', { 'sec-fetch-site': 'cross-site' }],
    ['from a neighbour of the site', { 'sec-fetch-site': 'same-site' }],
    ['by an old browser from another site', { origin: 'https://boef.invalid' }],
    ['by an old browser from nowhere', { origin: 'null' }],
    [
      'with a forged proxy header from another site',
      { origin: 'https://boef.invalid', 'x-forwarded-host': 'boef.invalid' },
    ],
  ])('%s is refused', async (_, headers) => {
    const answer = await post(server, headers as Record<string, string>)

    expect(answer.status).toBe(403)
    expect(answer.text).toContain('Dit mag niet')
  })

  test.each([
    ['from the site itself', { 'sec-fetch-site': 'same-origin' }],
    ['by an old browser from the site itself', { origin: 'https://leerplein.example' }],
    [
      'through a proxy that is trusted',
      { origin: 'https://anders.example', 'x-forwarded-host': 'anders.example' },
    ],
    ['by a program without cookies', {}],
  ])('%s is let through to the page, which takes no forms', async (_, headers) => {
    expect((await post(https, headers as Record<string, string>)).status).toBe(405)
  })
})
