import { afterAll, beforeAll, expect, test } from 'vitest'
import { unsubscribeToken } from '#app/auth/unsubscribing.server.ts'
import { mailPreferencesOf } from '#app/models/notices/preferences.server.ts'
import { readSecret } from '#app/secret.server.ts'
import { asMember, onDatabaseOf } from '../support/as-member.ts'
import { ask } from '../support/request.ts'
import { type Running, startServer } from '../support/server.ts'

let server: Running
beforeAll(async () => {
  server = await startServer()
})
afterAll(() => server.stop())

/** Somebody with the link of a mail of a kind, and what they hear of now. */
async function withLink(what: string) {
  const { id, browser } = await asMember(server)
  const token = unsubscribeToken(readSecret(server.dataDir), { personId: id, what })
  const chosen = () => onDatabaseOf(server, ({ read }) => mailPreferencesOf(read, id))
  return { path: `/afmelden/${id}/${what}/${token}`, token, browser, chosen }
}

const formType = 'application/x-www-form-urlencoded'
/** As a mail program posts it: from elsewhere, without cookies. */
const oneClick = (path: string, headers: Record<string, string>, body = 'List-Unsubscribe=One-Click') =>
  ask(server.port, path, {
    method: 'POST',
    headers: { 'content-type': formType, ...headers },
    body,
  })

test('opening the link switches nothing off; it shows a button', async () => {
  const { path, chosen } = await withLink('news')
  const page = await ask(server.port, path)

  expect([page.status, page.headers['cache-control']]).toEqual([200, 'no-store'])
  expect(page.text).toContain('Meld me af')
  expect((await chosen()).news).toBe('daily')
})

test.each([
  ['from a server', {}],
  ['from the page of a mail program', { 'sec-fetch-site': 'cross-site', origin: 'https://mail.example' }],
  ['from an old browser', { origin: 'null' }],
])('one click %s switches it off, without signing in and without a redirect', async (_, headers) => {
  const { path, chosen } = await withLink('news')
  const answer = await oneClick(path, headers)

  expect(answer.status).toBe(200)
  expect(answer.text).toContain('Nieuws in wat je volgt')
  expect(await chosen()).toMatchObject({ news: 'never', 'own-reactions': 'at-once' })
})

test('one click as multipart/form-data works too', async () => {
  const { path, chosen } = await withLink('digest')
  const body = '--x\r\nContent-Disposition: form-data; name="List-Unsubscribe"\r\n\r\nOne-Click\r\n--x--\r\n'
  const answer = await oneClick(path, { 'content-type': 'multipart/form-data; boundary=x' }, body)

  expect(answer.status).toBe(200)
  expect((await chosen()).news).toBe('never')
})

test('who did not mean it puts it back with what the page offers', async () => {
  const { path, chosen, browser } = await withLink('news')
  const { text } = await browser.post(path)
  const was = /name="was" value="([^"]*)"/.exec(text)?.[1] ?? ''
  expect(was).toBe('news:daily')

  expect((await browser.post(path, { doe: 'terug', was })).text).toContain('Het staat weer aan')
  expect((await chosen()).news).toBe('daily')
  // And only what it is about, in words that it knows.
  expect((await browser.post(path, { doe: 'terug', was: 'news:soms' })).status).toBe(422)
  await browser.post(path, { doe: 'terug', was: 'own-reactions:never' })
  expect((await chosen())['own-reactions']).toBe('at-once')
})

test('a link with another token, or for something else, is not there, and the log has no token', async () => {
  const { path, token, chosen } = await withLink('news')
  for (const wrong of [
    path.replace('/news/', '/digest/'),
    path.replace('/news/', '/alles/'),
    path.replace(token, 'x'.repeat(43)),
  ])
    expect((await oneClick(wrong, {})).status).toBe(404)

  expect((await chosen()).news).toBe('daily')
  expect(server.output()).not.toContain(token)
})

test('no other form takes what comes from another site', async () => {
  const { path } = await withLink('news')
  const elsewhere = { 'sec-fetch-site': 'cross-site' }
  for (const other of ['/mijn/account/meldingen', '/afmelden', `${path}/meer`, `/x${path}`])
    expect((await oneClick(other, elsewhere)).status).toBe(403)
})
