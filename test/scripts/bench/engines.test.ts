import { setTimeout as pause } from 'node:timers/promises'
import { beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import type { Contender, Searched } from '#scripts/bench/engines/contender.ts'
import { fts5 } from '#scripts/bench/engines/fts5.ts'
import { holdOf } from '#scripts/bench/engines/hold.ts'
import { minisearch } from '#scripts/bench/engines/minisearch.ts'
import { timed } from '#scripts/bench/engines/timed.ts'
import { median } from '#scripts/bench/report/timing.ts'
import { searchDocument, searchWorld } from '#test/search/search-world.ts'

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

test('one pause of the machine is not taken for the engine', () => {
  const round = (longestDelay: number) => ({ durations: [1], found: [1], busy: [0.1], longestDelay })
  expect(holdOf([round(1), round(80), round(2)])).toMatchObject({ delay: 2, longestDelay: 80 })
})
