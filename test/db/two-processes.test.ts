import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { rmSync } from 'node:fs'
import path from 'node:path'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { connect, openStore, type Store } from '#db/client.ts'
import { showChanged } from '#db/generation.ts'
import { migrate } from '#db/migrate.ts'
import { temporaryFolder } from '../support/server.ts'

let folder: string
let file: string
let store: Store
beforeEach(() => {
  folder = temporaryFolder()
  file = path.join(folder, 'shared.db')
  const connection = connect(file)
  migrate(connection, path.resolve('db/migrations'))
  connection.close()
  store = openStore(file)
})
afterEach(() => {
  store.close()
  rmSync(folder, { recursive: true, force: true })
})

/** Another process that does this with the database, and says a line when it has begun. */
async function otherProcess(work: string) {
  const program = `
    import Database from 'better-sqlite3'
    import { setTimeout as pause } from 'node:timers/promises'
    const db = new Database(process.argv[1], { timeout: 5000 })
    ${work}
    db.close()`
  const child = spawn(process.execPath, ['--input-type=module', '-e', program, file], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ended = once(child, 'exit').then(([code]) => code as number)
  await once(child.stdout, 'data')
  return ended
}

test('while another process keeps the lock, a write waits and nothing else does', async () => {
  const other = await otherProcess(`
    db.exec('BEGIN IMMEDIATE')
    console.log('locked')
    await pause(1000)
    db.exec('COMMIT')`)
  const delay = monitorEventLoopDelay({ resolution: 5 })
  delay.enable()

  await store.write((tx) => showChanged(tx, []))

  delay.disable()
  expect(store.generation()).toBe(1)
  expect(delay.max / 1e6).toBeLessThan(300)
  expect(await other).toBe(0)
})

test('no write of two processes at once is lost', async () => {
  const other = await otherProcess(`
    console.log('begins')
    for (let i = 0; i < 200; i++) {
      db.exec("INSERT INTO generation VALUES (1, 1) ON CONFLICT DO UPDATE SET value = value + 1")
      if (i % 10 === 0) await pause(1)
    }`)

  for (let i = 0; i < 200; i++) await store.write((tx) => showChanged(tx, []))

  expect(await other).toBe(0)
  expect(store.generation()).toBe(400)
})

test('a write that throws leaves nothing, and the next one has its turn', async () => {
  const failing = store.write(async (tx) => {
    await showChanged(tx, ['a'])
    throw new Error('changed my mind')
  })
  const next = store.write((tx) => showChanged(tx, []))

  await expect(failing).rejects.toThrow('changed my mind')
  expect(await next).toBe(1)
})
