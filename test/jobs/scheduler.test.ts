import path from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { startScheduler } from '#app/jobs/scheduler.server.ts'
import type { Task } from '#app/jobs/task.ts'
import { tasks } from '#app/jobs/tasks.ts'
import { openLog } from '#app/log.server.ts'
import { noFeed } from '#app/models/search/feed.ts'
import { connect, openStore, type Store } from '#db/client.ts'
import { migrate } from '#db/migrate.ts'
import { fileStore } from '../support/file-store.ts'
import { emptyStore } from '../support/template-database.ts'
import { testFolder } from '../support/test-folder.ts'

const clock = { now: new Date() }

/** A scheduler that has had its first look, at ten in the morning or later. */
async function scheduler(task: Omit<Task, 'name'>, store?: Store, now = '2026-11-22T09:00:00Z') {
  clock.now = new Date(now)
  const own = store ?? (await emptyStore())
  let woken = 0
  const wake = () => {
    woken += 1
  }
  const made = startScheduler({
    tasks: [{ name: 'counting', ...task }],
    store: own,
    files: fileStore(),
    mail: { wake },
    searchFeed: noFeed,
    log: openLog('silent'),
    clock: () => clock.now,
  })
  onTestFinished(async () => {
    await made.stop()
    if (!store) own.close()
  })
  await made.look()
  return {
    ...made,
    store: own,
    woken: () => woken,
    at(now: string) {
      clock.now = new Date(now)
      return made.look()
    },
  }
}

/** A task that counts how often it ran. */
function counting(every: Task['every'], inEachProcess?: true) {
  const runs: Date[] = []
  return { runs, every, inEachProcess, run: async ({ now }: { now: Date }) => void runs.push(now) }
}

test('a task runs at the start and whenever it is due, with the instant at which it does', async () => {
  const task = counting(60_000)
  const { at } = await scheduler(task)
  await at('2026-11-22T09:00:59Z')
  await at('2026-11-22T09:01:00Z')
  await at('2026-11-22T09:01:01Z')

  expect(task.runs).toEqual([new Date('2026-11-22T09:00:00Z'), new Date('2026-11-22T09:01:00Z')])
})

test('what is done daily is done once, whichever process is there and however often it is started', async () => {
  const file = path.join(testFolder(), 'shared.db')
  const connection = connect(file)
  migrate(connection, path.resolve('db/migrations'))
  connection.close()
  const stores = [openStore(file), openStore(file)]
  for (const store of stores) onTestFinished(() => store.close())
  const task = counting({ hour: 4 })
  const [one, other] = await Promise.all(stores.map((store) => scheduler(task, store)))
  expect(task.runs).toHaveLength(1)

  await Promise.all([one?.at('2026-11-23T03:00:00Z'), other?.at('2026-11-23T03:00:00Z')])
  expect(task.runs).toHaveLength(2)
  await one?.stop()
  await scheduler(task, stores[0], '2026-11-23T12:00:00Z')
  expect(task.runs).toHaveLength(2)
})

test('what each process does for itself, each does', async () => {
  const store = await emptyStore()
  onTestFinished(() => store.close())
  const task = counting(60_000, true)
  await scheduler(task, store)
  await scheduler(task, store)

  expect(task.runs).toHaveLength(2)
})

test('a task that fails has its next turn', async () => {
  let turns = 0
  const run = async () => {
    turns += 1
    throw new Error('failed on purpose')
  }
  const { at } = await scheduler({ every: 60_000, run })
  await at('2026-11-22T09:00:30Z')
  expect(turns).toBe(1)
  await at('2026-11-22T09:01:00Z')
  expect(turns).toBe(2)
})

test('a task that takes long is not begun again meanwhile, and stopping waits for it', async () => {
  let turns = 0
  let finish = () => {}
  const run = () => {
    turns += 1
    return new Promise<void>((resolve) => {
      finish = resolve
    })
  }
  const store = await emptyStore()
  onTestFinished(() => store.close())
  clock.now = new Date('2026-11-22T09:00:00Z')
  const context = {
    store,
    files: fileStore(),
    mail: { wake() {} },
    searchFeed: noFeed,
    log: openLog('silent'),
    clock: () => clock.now,
  }
  const { look, stop } = startScheduler({
    ...context,
    tasks: [{ name: 'long', every: 1, inEachProcess: true, run }],
  })
  clock.now = new Date('2026-11-22T09:10:00Z')
  const looked = look()
  expect(turns).toBe(1)

  let stopped = false
  const stopping = stop().then(() => {
    stopped = true
  })
  expect(stopped).toBe(false)
  finish()
  await Promise.all([looked, stopping])
  await look()
  expect(turns).toBe(1)
})

test('the site looks for mail that is due, and names every task once', async () => {
  const mail = tasks.find(({ name }) => name === 'mail') as Task
  const { woken } = await scheduler(mail)

  expect(woken()).toBe(1)
  expect(new Set(tasks.map(({ name }) => name)).size).toBe(tasks.length)
})
