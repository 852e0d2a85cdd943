import { rmSync } from 'node:fs'
import path from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { connect, type Store, storeOn } from '#db/client.ts'
import { migrate } from '#db/migrate.ts'
import { events } from '#db/schema/index.ts'
import { temporaryFolder } from '../support/server.ts'

const folder = temporaryFolder()
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const event = (id: string, size: number) => ({
  id,
  actor: 'system:test',
  verb: 'wrote',
  subjectKind: 'entry',
  subjectId: 'x',
  at: '2026-11-22T10:00:00Z',
  data: { text: 'a'.repeat(size) },
})

async function idsIn(store: Store): Promise<string[]> {
  return (await store.read.select({ id: events.id }).from(events)).map(({ id }) => id)
}

test('a full disk fails the write as a whole, and what was there can still be read and added to', async () => {
  const file = path.join(folder, 'full.db')
  const writing = connect(file)
  migrate(writing, path.resolve('db/migrations'))
  const store = storeOn(connect(file), writing)
  await store.write((tx) => Promise.resolve(tx.insert(events).values(event('before', 10))))
  const pages = Number(writing.pragma('page_count', { simple: true }))
  writing.pragma(`max_page_count = ${pages + 20}`)

  const tooMuch = store.write(async (tx) => {
    await tx.insert(events).values(event('half', 10))
    await tx.insert(events).values(event('too much', 1_000_000))
  })

  await expect(tooMuch).rejects.toMatchObject({ code: 'SQLITE_FULL' })
  expect(await idsIn(store)).toEqual(['before'])
  await store.write((tx) => Promise.resolve(tx.insert(events).values(event('small', 10))))
  expect(await idsIn(store)).toEqual(['before', 'small'])
  store.close()
})
