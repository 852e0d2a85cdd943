import path from 'node:path'
import Database from 'better-sqlite3'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ask } from '../support/request.ts'
import { type Running, startServer } from '../support/server.ts'

const changed = '2026-11-22T10:00:00.000Z'
const address = '/toolbox/het-plein'

let server: Running
let published: string
beforeAll(async () => {
  server = await startServer()
  const database = new Database(path.join(server.dataDir, 'leerplein.db'))
  database
    .prepare("UPDATE entries SET changed_at = ? WHERE kind = 'tool' AND slug = 'het-plein'")
    .run(changed)
  published = String(
    database
      .prepare("SELECT published_at FROM entries WHERE kind = 'tool' AND slug = 'het-plein'")
      .pluck()
      .get(),
  )
  database.close()
})
afterAll(() => server.stop())

/** The instants of a feed, and those of its entry for `address`. */
async function feed(of: string) {
  const { text } = await ask(server.port, of)
  const [head = '', ...entries] = text.split('<entry>')
  const entry = entries.find((one) => one.includes(`${address}"`)) ?? ''
  const instant = (xml: string, name: string) => new RegExp(`<${name}>([^<]+)</${name}>`).exec(xml)?.[1]
  return {
    updated: instant(head, 'updated'),
    entry: { published: instant(entry, 'published'), updated: instant(entry, 'updated') },
    others: entries.filter((one) => one !== entry).map((one) => instant(one, 'updated') ?? ''),
  }
}

test('a feed says of an entry when it was published and when it last changed, and of itself when anything did', async () => {
  const { updated, entry, others } = await feed('/feed.xml')

  expect(new Date(entry.published ?? '')).toEqual(new Date(published))
  expect(entry.updated).toBe(changed)
  expect(others.length).toBeGreaterThan(10)
  expect(updated).toBe([changed, ...others].sort().at(-1))
})

test('the sitemap has the last change too', async () => {
  const { text } = await ask(server.port, '/sitemap.xml')

  expect(text).toContain(`${address}</loc><lastmod>${changed}</lastmod>`)
})
