import { spawn } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { setTimeout as pause } from 'node:timers/promises'
import Database from 'better-sqlite3'
import { sql } from 'drizzle-orm'
import { expect, onTestFinished, test } from 'vitest'
import { openStore, type Store } from '#db/client.ts'
import { migrate } from '#db/migrate.ts'
import * as t from '#db/schema/index.ts'
import type { Tx } from '#db/write.ts'
import { testFolder } from '../support/test-folder.ts'

/** A store in a file, as the site has it. */
function fileStore(): { store: Store; file: string } {
  const file = path.join(testFolder(), 'leerplein.db')
  const connection = new Database(file)
  migrate(connection, path.resolve('db/migrations'))
  connection.close()
  const store = openStore(file)
  onTestFinished(() => store.close())
  return { store, file }
}

const note = (tx: Tx, name: string) => tx.insert(t.reference).values({ name, hash: 'x' })
const names = async (store: Store) => (await store.read.select().from(t.reference)).map(({ name }) => name)

/** Another process runs these lines with `db` open; each line that it prints is an element. */
function otherProcess(file: string, lines: string) {
  const program = `const db = require('better-sqlite3')(${JSON.stringify(file)}, { timeout: 5000 });
db.pragma('journal_mode = WAL'); db.pragma('synchronous = FULL'); ${lines}`
  const child = spawn(process.execPath, ['-e', program], { stdio: ['pipe', 'pipe', 'inherit'] })
  const printed: string[] = []
  let rest = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    const parts = (rest + text).split('\n')
    rest = parts.pop() ?? ''
    printed.push(...parts)
  })
  onTestFinished(() => void child.kill('SIGKILL'))
  const until = async (holds: () => boolean) => {
    while (!holds()) await once(child.stdout, 'data')
  }
  return { child, printed, until }
}

test('work is done one after the other, in the order in which it was asked', async () => {
  const { store } = fileStore()
  const seen: string[] = []
  const work = (name: string, waits: number) =>
    store.write(async (tx) => {
      seen.push(`${name} begins`)
      for (let i = 0; i < waits; i++) await tx.select().from(t.reference)
      await note(tx, name)
      seen.push(`${name} ends`)
    })
  await Promise.all([work('a', 20), work('b', 0), work('c', 5)])

  expect(seen).toEqual(['a begins', 'a ends', 'b begins', 'b ends', 'c begins', 'c ends'])
})

test('a statement that fails rolls back what came before it', async () => {
  const { store } = fileStore()
  await expect(
    store.write(async (tx) => {
      await note(tx, 'een')
      await note(tx, 'een')
    }),
  ).rejects.toThrow()

  expect(await names(store)).toEqual([])
})

test('readers see nothing of work that is under way', async () => {
  const { store } = fileStore()
  await store.write(async (tx) => {
    await note(tx, 'halverwege')
    expect(await names(store)).toEqual([])
  })

  expect(await names(store)).toEqual(['halverwege'])
})

test('while another process holds the lock the event loop turns, and the work is done after it', async () => {
  const { store, file } = fileStore()
  const other = otherProcess(
    file,
    `db.exec('BEGIN IMMEDIATE'); console.log('held'); setTimeout(() => { db.exec('COMMIT'); console.log('free') }, 1500)`,
  )
  await other.until(() => other.printed.includes('held'))
  const lag = monitorEventLoopDelay({ resolution: 1 })
  lag.enable()
  const started = performance.now()
  await store.write(async (tx) => await note(tx, 'daarna'))
  lag.disable()

  expect(performance.now() - started).toBeGreaterThan(1_000)
  expect(lag.max / 1e6).toBeLessThan(500)
  expect(await names(store)).toEqual(['daarna'])
})

test('who waits too long is told that the database is busy, and can try again', async () => {
  const { store, file } = fileStore()
  const other = otherProcess(
    file,
    `db.exec('BEGIN IMMEDIATE'); console.log('held'); process.stdin.once('data', () => { db.exec('COMMIT'); console.log('free') })`,
  )
  await other.until(() => other.printed.includes('held'))

  await expect(store.write(async (tx) => await note(tx, 'nu'))).rejects.toMatchObject({
    name: 'DatabaseBusy',
  })
  other.child.stdin.write('vrij\n')
  await other.until(() => other.printed.includes('free'))
  await store.write(async (tx) => await note(tx, 'nu'))
  expect(await names(store)).toEqual(['nu'])
})

test('no commit that was acknowledged is lost when a process is killed in mid-write', async () => {
  const { store, file } = fileStore()
  let known = 0
  for (let round = 0; round < 25; round++) {
    const other = otherProcess(
      file,
      `const put = db.prepare("INSERT INTO reference VALUES (?, ?)");
       for (let i = 0; ; i++) { db.transaction(() => { put.run(${round} + '-' + i, 'a'); put.run(${round} + '-' + i + 'b', 'b') })(); require('fs').writeSync(1, ${round} + '-' + i + '\\n') }`,
    )
    await other.until(() => other.printed.length > 0)
    await pause(10 * Math.random())
    other.child.kill('SIGKILL')
    await once(other.child, 'close')
    known += other.printed.length
    const found = new Set(await names(store))
    for (const name of other.printed)
      expect([name, found.has(name), found.has(`${name}b`)]).toEqual([name, true, true])
  }

  expect(known).toBeGreaterThan(25)
  const [{ verdict } = { verdict: '' }] = store.read.all<{ verdict: string }>(
    sql`SELECT integrity_check AS verdict FROM pragma_integrity_check`,
  )
  expect(verdict).toBe('ok')
  await store.write(async (tx) => await note(tx, 'gaat door'))
}, 30_000)
