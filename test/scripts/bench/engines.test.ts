import { setTimeout as pause } from 'node:timers/promises'
import { beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import type { Contender, Searched } from '#scripts/bench/engines/contender.ts'
import { echoed } from '#scripts/bench/engines/echoed.ts'
import { fts5 } from '#scripts/bench/engines/fts5.ts'
import { takenOf } from '#scripts/bench/engines/garbage.ts'
import { holdOf } from '#scripts/bench/engines/hold.ts'
import { minisearch } from '#scripts/bench/engines/minisearch.ts'
import { timed } from '#scripts/bench/engines/timed.ts'
import { median } from '#scripts/bench/report/timing.ts'
import { searchDocument, searchWorld } from '#test/search/search-world.ts'
import { threadFile } from '#test/search/worker-bundle.ts'

const engines: Readonly<Record<string, Contender>> = { FTS5: fts5, MiniSearch: minisearch }

let searched: Searched

beforeAll(() => {
  const world = searchWorld()
  world.publish(
    searchDocument({ id: 'plein', title: 'Een plein in Losser', body: 'Met inwoners uit de straat.' }),
    searchDocument({ id: 'raad', title: 'De raad luistert', body: 'Naar de straat.' }),
    searchDocument({ id: 'stil', title: 'Achter gesloten deuren', readers: ['network'] }),
  )
  searched = { databaseFile: world.databaseFile, dataDir: world.folder, synonymsFile: '', server: null }
  return () => world.remove()
})

describe.each(Object.entries(engines))('%s is asked what the embedded engine is asked', (_name, engine) => {
  test.each([
    ['plein', 1],
    ['straat', 2],
    ['plein raad', 2],
    ['luis', 1],
    ['niemand', 0],
  ])('%s finds %i', async (text, found) => {
    await engine.index(searched, () => undefined)
    const opened = await engine.open(searched)
    onTestFinished(() => opened.close())
    expect(await opened.ask(text)).toBe(found)
  })

  test('and gets nothing that a visitor may not read', async () => {
    await engine.index(searched, () => undefined)
    const opened = await engine.open(searched)
    onTestFinished(() => opened.close())
    expect(await opened.ask('gesloten')).toBe(0)
  })
})

test('what holds the thread that asks is told of the question and of its event loop', async () => {
  const holding = async () => {
    const until = performance.now() + 30
    while (performance.now() < until);
    return 1
  }
  const { busy, longestDelay } = await timed([1, 2, 3], holding)
  expect(busy).toHaveLength(3)
  expect(Math.min(...busy)).toBeGreaterThan(20)
  expect(longestDelay).toBeGreaterThan(20)
})

test('what another thread takes for an answer does not count as holding this one', async () => {
  const { busy, durations } = await timed([1, 2, 3], async () => {
    await pause(30)
    return 1
  })
  expect(Math.min(...durations)).toBeGreaterThan(20)
  expect(median(busy)).toBeLessThan(10)
})

/** A round of one question that held the thread so long, and collected garbage in so much of it. */
const oneQuestion = (busy: number, collecting: number) => ({
  ...{ durations: [busy], found: [1], busy: [busy], collecting: [collecting] },
  longestDelay: busy,
})

test('one pause of the machine is not taken for the engine', () => {
  const round = (longestDelay: number) => ({ ...oneQuestion(0.1, 0), longestDelay })
  expect(holdOf([round(1), round(80), round(2)], [])).toMatchObject({ delay: 2, longestDelay: 80 })
})

test('the longest that a question holds the thread is told with collecting garbage and without', () => {
  const hold = holdOf([oneQuestion(0.25, 0), oneQuestion(9, 8.5), oneQuestion(2, 0)], [])
  expect(hold).toMatchObject({ longest: 9, longestWithoutCollecting: 2, echo: null })
})

test('what an answer of another thread takes by itself is told apart from the engine', () => {
  const hold = holdOf([oneQuestion(9, 0)], [oneQuestion(4, 3), oneQuestion(2, 0)])
  expect(hold).toMatchObject({ longest: 9, echo: { longest: 4, longestWithoutCollecting: 2 } })
})

test.each([
  ['within it', { start: 12, end: 13 }, 1],
  ['that began before it', { start: 5, end: 11 }, 1],
  ['that ended after it', { start: 19, end: 30 }, 1],
  ['longer than all of it', { start: 0, end: 99 }, 10],
  ['between two questions', { start: 20, end: 30 }, 0],
])('a question is told a pause %s', (_where, pause, taken) => {
  const question = { start: 10, end: 20 }
  expect(takenOf([question, { start: 100, end: 110 }], [pause])).toEqual([taken, 0])
})

test('pauses within one question are counted together', () => {
  const pauses = [
    { start: 11, end: 12 },
    { start: 15, end: 17 },
  ]
  expect(takenOf([{ start: 10, end: 20 }], pauses)).toEqual([3])
})

test('collecting the garbage of a question is seen in that question', async () => {
  const littering = async (things: number) => {
    let kept: object[] = []
    for (let thing = 0; thing < things; thing += 1) kept = thing % 1000 === 0 ? [] : [...kept.slice(-9), {}]
    return kept.length
  }
  const { busy, collecting } = await timed([10, 500_000, 10], littering)
  expect(collecting[1]).toBeGreaterThan(0)
  expect(collecting[1]).toBeLessThan(busy[1]!)
})

test('a thread gives an answer as often as it was given, and takes as long', async () => {
  const exchanges = [
    { question: { text: 'plein' }, answer: { total: 1 }, times: 50, after: 0 },
    { question: { text: 'raad' }, answer: { total: 2 }, times: 1, after: 20 },
  ]
  const rounds = await echoed(
    exchanges,
    30,
    await threadFile('scripts/bench/processes/echo.ts', 'bench-echo'),
  )
  expect(rounds.map(({ found }) => found)).toEqual([Array.from({ length: 50 }, () => 1), [1]])
  expect(rounds[1]!.durations[0]).toBeGreaterThanOrEqual(20)
})
