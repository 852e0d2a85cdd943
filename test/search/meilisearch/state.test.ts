import { beforeEach, expect, test } from 'vitest'
import {
  attach,
  detach,
  firstQueued,
  hold,
  indexRow,
  markSent,
  releaseLease,
  takeLease,
  waiting,
} from '#app/search/meilisearch/state.server.ts'
import type { Store } from '#db/client.ts'
import { showChanged } from '#db/generation.ts'
import { quieten } from '#db/quieten.ts'
import { emptyDatabase, emptyStore } from '../../support/template-database.ts'

let store: Store
beforeEach(async () => {
  store = await emptyStore()
})

const server = 'http://127.0.0.1:7700'
const now = new Date('2026-11-22T10:00:00Z')
const later = (seconds: number) => new Date(now.getTime() + seconds * 1_000)
const change = (...ids: string[]) => store.write(async (tx) => showChanged(tx, ids))
const queued = async () => (await firstQueued(store.read, 100)).map((row) => row.subject)

test('without a server nothing is queued', async () => {
  await change('a', 'b')
  expect(await waiting(store.read)).toEqual({ queued: 0, held: 0 })
})

test('with a server every change is queued, in the order of the changes', async () => {
  await attach(store, server)
  await change('b', 'a')
  await change('b')
  expect(await queued()).toEqual(['b', 'a', 'b'])
})

test('what is rolled back was never queued', async () => {
  await attach(store, server)
  const failing = store.write(async (tx) => {
    await showChanged(tx, ['a'])
    throw new Error('thought better of it')
  })
  await expect(failing).rejects.toThrow()
  expect(await queued()).toEqual([])
})

test('what was sent leaves nothing behind, what came since stays', async () => {
  await attach(store, server)
  await change('a')
  const sent = await firstQueued(store.read, 100)
  await change('a')
  await markSent(
    store,
    sent.map((row) => row.id),
    ['a'],
  )
  expect(await queued()).toEqual(['a'])
})

test('a refused entry waits until it changes', async () => {
  await attach(store, server)
  await change('a', 'b')
  await hold(store, [{ id: 'a', reason: 'too odd' }], now)
  expect(await queued()).toEqual(['b'])
  expect(await waiting(store.read)).toEqual({ queued: 1, held: 1 })

  await change('a')
  const [, again] = await firstQueued(store.read, 100)
  await markSent(store, [again!.id], ['a'])
  expect(await waiting(store.read)).toEqual({ queued: 1, held: 0 })
})

test('the index keeps its name when the server goes away and comes back, and is looked at again', async () => {
  const { uid } = await attach(store, server)
  await change('a')
  await detach(store)
  await change('b')
  expect(await queued()).toEqual([])
  expect(await attach(store, server)).toMatchObject({ uid, schema: null })
})

test('another server has another index, that is not there yet', async () => {
  await attach(store, server)
  expect(await attach(store, 'http://elders.example')).toMatchObject({ madeAt: null, schema: null })
})

test('a restored copy makes an index of its own', async () => {
  const connection = await emptyDatabase()
  const add = `INSERT INTO search_index (id, attached, server, uid) VALUES (1, 1, 'x', 'leerplein-of-the-site')`
  connection.exec(
    `${add}; INSERT INTO outbox (topic, key, subject, payload, not_before) VALUES ('search', 'k', 'a', '{}', '')`,
  )
  quieten(connection, now)
  expect(
    connection
      .prepare('SELECT (SELECT count(*) FROM search_index) + (SELECT count(*) FROM outbox)')
      .pluck()
      .get(),
  ).toBe(0)
})

test('one process at a time feeds the index', async () => {
  await attach(store, server)
  expect(await takeLease(store, 'one', now)).toBe(true)
  expect(await takeLease(store, 'two', later(30))).toBe(false)
  expect(await takeLease(store, 'one', later(30))).toBe(true)
  await releaseLease(store, 'one')
  expect(await takeLease(store, 'two', later(31))).toBe(true)
})

test('one that vanished is waited for a minute', async () => {
  await attach(store, server)
  await takeLease(store, 'one', now)
  expect(await takeLease(store, 'two', later(59))).toBe(false)
  expect(await takeLease(store, 'two', later(61))).toBe(true)
})

test('a clock that was far ahead keeps nobody out', async () => {
  await attach(store, server)
  await takeLease(store, 'one', later(86_400))
  expect(await takeLease(store, 'two', now)).toBe(true)
})

test('letting go of what another took over changes nothing', async () => {
  await attach(store, server)
  await takeLease(store, 'one', now)
  await takeLease(store, 'two', later(61))
  await releaseLease(store, 'one')
  expect((await indexRow(store.read))?.fedBy).toBe('two')
})
