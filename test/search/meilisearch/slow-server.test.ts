import { once } from 'node:events'
import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { EnqueuedTaskPromise } from 'meilisearch'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { SearchEngine } from '#app/models/search/port.ts'
import { SearchServer } from '#app/search/meilisearch/server.server.ts'
import { attach, indexRow, note, waiting } from '#app/search/meilisearch/state.server.ts'
import { troubleOf } from '#app/search/meilisearch/trouble.ts'
import { question, type SearchWorld, searchDocument, searchWorld } from '../search-world.ts'
import type { Opened } from './opened.ts'
import { openedSite } from './site.ts'

let world: SearchWorld
let index: Opened
let search: SearchEngine
const closing: (() => Promise<void>)[] = []

beforeEach(() => {
  world = searchWorld()
  world.publish(searchDocument({ id: 'plein', title: 'Een plein' }))
})
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close()
  world.remove()
})

/** The site on a server at this address, whose index is said to be in line. */
async function onServer(url: string) {
  const site = await openedSite(world, { url, key: 'a-key', searchKey: 'another-key' }, { patienceMs: 300 })
  index = site.index
  search = site.search
  await attach(index.store, url)
  await note(index.store, { schema: index.engine.schema() })
  closing.push(
    () => index.close(),
    () => search.close(),
  )
}

/** A server that takes what is sent and says nothing for so long; then that it cannot. */
const silent = (milliseconds: number) =>
  serving((_request, response) => {
    setTimeout(() => response.writeHead(500).end('{}'), milliseconds)
  })

async function serving(answer: RequestListener): Promise<string> {
  const server = createServer(answer).listen(0, '127.0.0.1')
  await once(server, 'listening')
  closing.push(async () => {
    server.close()
    server.closeAllConnections()
  })
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

const ids = async () => (await search.search(question('plein'))).hits.map((hit) => hit.id)

test('a server that does not answer costs 300 ms, and after three questions nothing', async () => {
  await onServer(await silent(60_000))
  const milliseconds: number[] = []
  for (let i = 0; i < 6; i += 1) {
    const start = performance.now()
    expect(await ids()).toEqual(['plein'])
    milliseconds.push(performance.now() - start)
  }
  for (const each of milliseconds.slice(0, 3)) expect(each).toBeGreaterThan(250)
  for (const each of milliseconds.slice(3)) expect(each).toBeLessThan(250)
  expect((await search.health()).standby).toEqual({ engine: 'embedded', why: 'slow', passing: false })
})

test.each([
  ['that is not there', async () => 'http://127.0.0.1:9', 'unreachable'],
  ['that says that it cannot', () => silent(0), 'failing'],
])('a server %s hinders nobody', async (_what, start, why) => {
  await onServer(await start())
  for (let i = 0; i < 3; i += 1) expect(await ids()).toEqual(['plein'])
  expect((await search.health()).standby?.why).toBe(why)
  expect(index.said.join()).toContain(why)
})

test('what is published while the server is away waits for it, with the reason, and is found', async () => {
  await onServer('http://127.0.0.1:9')
  world.publish(searchDocument({ id: 'ander', title: 'Een ander plein' }))
  index.feed.wake()
  await index.feed.idle()

  expect(await ids()).toContain('ander')
  expect((await waiting(index.store.read)).queued).toBe(1)
  expect(await indexRow(index.store.read)).toMatchObject({
    lastError: expect.stringContaining('unreachable'),
    failingSince: expect.any(String),
    fedBy: null,
  })
})

test.each([
  ['an index that is still to be made', async () => note(index.store, { schema: null })],
  [
    'what was just published',
    async () => world.publish(searchDocument({ id: 'ander', title: 'Een ander plein' })),
  ],
])('where %s cannot be sent, the state of the site says why not, and not to wait', async (_what, lack) => {
  await onServer('http://127.0.0.1:9')
  await lack()
  index.feed.wake()
  await index.feed.idle()

  expect((await search.health()).standby).toMatchObject({ why: 'unreachable', passing: false })
})

test('a task that never ends is a failure of the server, and not of what was sent', async () => {
  // As a server of which the disk is full answers: it cannot write down that it failed.
  const url = await serving((_request, response) => response.end('{"uid":7,"status":"processing"}'))
  const server = new SearchServer({ url, key: '', searchKey: '' }, 200)
  const enqueued = Promise.resolve({ taskUid: 7 }) as EnqueuedTaskPromise
  const error = await server.done(enqueued).catch((thrown: unknown) => thrown)
  expect(troubleOf(error)).toMatchObject({ reason: 'failing', refused: false })
})

test('no word of a question and no key is ever logged', async () => {
  await onServer(await silent(0))
  for (let i = 0; i < 4; i += 1) await search.search(question('kwispelwater'))
  expect(index.said.join()).not.toMatch(/kwispel|a-key|another-key|public/)
})
