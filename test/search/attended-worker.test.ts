import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { setImmediate as turn } from 'node:timers/promises'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { SearchUnavailable } from '#app/models/search/port.ts'
import { embeddedWorld, found, open, said, world } from './embedded-world.ts'
import { question } from './search-world.ts'
import { searchWorkerFile } from './worker-bundle.ts'

embeddedWorld()

/** Has a file for each time that a worker was asked "stop". */
const marks = () => path.join(world.folder, 'ends')

/**
 * A worker that does what is given when it is asked "stop": so many times, counting those before it.
 *
 * @param atStart what it does before it loads; `ended` says how many have ended.
 */
async function mortal(what: string, times: number, atStart = '') {
  const file = path.join(world.folder, 'mortal.mjs')
  mkdirSync(marks())
  writeFileSync(
    file,
    `import { readdirSync, writeFileSync } from 'node:fs'
    import { parentPort } from 'node:worker_threads'
    const marks = ${JSON.stringify(marks())}
    const ended = readdirSync(marks).length
    const on = parentPort.on.bind(parentPort)
    parentPort.on = (name, listener) =>
      on(name, (request) => {
        if (request.question?.text !== 'stop' || ended >= ${times}) return listener(request)
        writeFileSync(marks + '/' + ended, '')
        ${what}
      })
    ${atStart}
    await import(${JSON.stringify(await searchWorkerFile())})`,
  )
  return file
}

describe('a worker that dies', () => {
  const dies = (times: number) => mortal('process.exit(1)', times)

  test('is replaced, and the question asked again', async () => {
    const engine = await open({ workerFile: await dies(1) })
    const [dying, beside] = await Promise.all([
      engine.search(question('stop')),
      engine.search(question('plein')),
    ])
    expect(dying.total).toBe(0)
    expect(beside.hits.map((hit) => hit.id)).toEqual(['plein'])
  })

  test('twice by one question: that question gets no answer, the next one does', async () => {
    const engine = await open({ workerFile: await dies(2) })
    await expect(engine.search(question('stop'))).rejects.toThrow(SearchUnavailable)
    expect(await found(engine, 'plein')).toEqual(['plein'])
    expect(await engine.health()).toMatchObject({ ready: true, entries: 2 })
  })
})

describe('a worker that hangs', () => {
  afterEach(() => {
    vi.useRealTimers()
  })

  const forever = 'for (;;) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0)'
  const hangs = (atStart?: string) => mortal(forever, 1, atStart)
  const hung = async () => {
    while (readdirSync(marks()).length === 0) await turn()
  }

  test('is replaced: what it hangs on gets no answer, what stands behind it does', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    const engine = await open({ workerFile: await hangs() })
    const hanging = engine.search(question('stop'))
    const beside = engine.search(question('plein'))
    await hung()
    vi.advanceTimersByTime(4_999)
    expect(said).toEqual([])
    vi.advanceTimersByTime(1)
    await expect(hanging).rejects.toThrow(SearchUnavailable)
    expect((await beside).hits.map((hit) => hit.id)).toEqual(['plein'])
    expect(said).toEqual([expect.stringContaining('did not answer for 5 s')])
    expect(await found(engine, 'stop')).toEqual([])
  })

  test('may take its time to load', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    const late = 'if (ended > 0) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 200)'
    const engine = await open({ workerFile: await hangs(late) })
    const hanging = engine.search(question('stop'))
    const beside = engine.search(question('plein'))
    await hung()
    vi.advanceTimersByTime(5_000)
    await expect(hanging).rejects.toThrow(SearchUnavailable)
    vi.advanceTimersByTime(60_000)
    expect((await beside).total).toBe(1)
  })

  test('does not: it is this thread that was busy, and the answer is there', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    const engine = await open()
    const answer = engine.search(question('plein'))
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 500)
    vi.advanceTimersByTime(5_000)
    expect((await answer).total).toBe(1)
    expect(said).toEqual([])
  })

  test('is ended with the engine', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    const engine = await open({ workerFile: await hangs() })
    const hanging = engine.search(question('stop'))
    const closed = engine.close()
    await hung()
    vi.advanceTimersByTime(5_000)
    await expect(hanging).rejects.toThrow(SearchUnavailable)
    await closed
  })
})
