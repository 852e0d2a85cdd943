import path from 'node:path'
import Database from 'better-sqlite3'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ask } from '../support/request.ts'
import { type Running, startServer } from '../support/server.ts'

let one: Running
let two: Running
beforeAll(async () => {
  one = await startServer()
  two = await startServer({ DATA_DIR: one.dataDir })
})
afterAll(async () => {
  await two.stop()
  await one.stop()
})

const page = '/toolbox/het-plein'

/** Changes the title of an entry the way a process of another version might: rows and generation, nothing else. */
function rename(title: string): void {
  const database = new Database(path.join(one.dataDir, 'leerplein.db'), { timeout: 5_000 })
  database.transaction(() => {
    database.prepare("UPDATE entries SET title = ? WHERE slug = 'het-plein'").run(title)
    database.prepare('UPDATE generation SET value = value + 1').run()
  })()
  database.close()
}

test('a change by any process shows on the next request, in every process', async () => {
  for (const server of [one, two]) {
    await ask(server.port, '/toolbox')
    await ask(server.port, '/toolbox')
  }
  for (const title of ['Eerst zo', 'Toen zo', 'Nu zo']) {
    rename(title)
    for (const server of [one, two]) expect((await ask(server.port, '/feed.xml')).text).toContain(title)
  }
})

test('what is kept is the same as what was made', async () => {
  rename('Nog een keer')
  const made = await ask(one.port, page)
  const kept = await ask(one.port, page)

  expect(kept.body).toEqual(made.body)
  expect(kept.headers).toMatchObject({ etag: made.headers.etag, 'cache-control': 'no-cache' })
})

describe('who has the page already', () => {
  test('gets 304 without a body, and the page again once it changed', async () => {
    const { headers } = await ask(one.port, '/feed.xml')
    const asked = { 'if-none-match': String(headers.etag) }

    const same = await ask(one.port, '/feed.xml', { headers: asked })
    expect(same.status).toBe(304)
    expect(same.body).toHaveLength(0)
    expect(same.headers.etag).toBe(headers.etag)

    rename('Weer anders')
    expect((await ask(one.port, '/feed.xml', { headers: asked })).status).toBe(200)
  })
})

describe('an answer in each encoding', () => {
  test.each([
    ['br, gzip', 'br'],
    ['gzip, deflate', 'gzip'],
    ['br;q=0, gzip', 'gzip'],
    ['identity', undefined],
  ])('for %s', async (accepted, encoding) => {
    const answer = await ask(one.port, page, { headers: { 'accept-encoding': accepted } })

    expect(answer.headers['content-encoding']).toBe(encoding)
    expect(answer.headers.vary).toBe('accept-encoding')
    expect(answer.headers['content-length']).toBe(String(answer.body.length))
  })

  test('has a tag of its own', async () => {
    const tags = await Promise.all(
      ['br', 'gzip', 'identity'].map(async (accepted) => {
        const answer = await ask(one.port, page, { headers: { 'accept-encoding': accepted } })
        return answer.headers.etag
      }),
    )
    expect(new Set(tags).size).toBe(3)
  })
})

test('HEAD says what GET would, and sends nothing', async () => {
  const get = await ask(one.port, page)
  const head = await ask(one.port, page, { method: 'HEAD' })

  expect(head.status).toBe(200)
  expect(head.body).toHaveLength(0)
  expect(head.headers['content-length']).toBe(get.headers['content-length'])
})

test('who is signed in gets nothing of what is kept for visitors', async () => {
  await ask(one.port, page)
  const answer = await ask(one.port, page, { headers: { cookie: 'a=1; leerplein_session=x' } })

  expect(answer.headers['cache-control']).toBe('no-store')
})

test.each(['/bestaat-niet', '/healthz'])('%s is never kept', async (address) => {
  await ask(one.port, address)

  expect((await ask(one.port, address)).headers['cache-control']).toBe('no-store')
})

test('built files are kept by the browser for ever', async () => {
  const { text } = await ask(one.port, '/')
  const style = /href="(\/assets\/[^"]+\.css)"/.exec(text)?.[1]
  const answer = await ask(one.port, String(style), { headers: { 'accept-encoding': 'br' } })

  expect(answer.status).toBe(200)
  expect(answer.headers['cache-control']).toBe('public, max-age=31536000, immutable')
  expect(answer.headers['content-encoding']).toBe('br')
})
