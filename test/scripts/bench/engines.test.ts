import { beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import type { Contender, Searched } from '#scripts/bench/engines/contender.ts'
import { fts5 } from '#scripts/bench/engines/fts5.ts'
import { minisearch } from '#scripts/bench/engines/minisearch.ts'
import { timed } from '#scripts/bench/engines/timed.ts'
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

test('what holds the thread that asks is noticed', async () => {
  const holding = async () => {
    const until = performance.now() + 30
    while (performance.now() < until);
    return 1
  }
  const { held, durations } = await timed([1, 2, 3], holding)
  expect(durations).toHaveLength(3)
  expect(held).toBeGreaterThan(20)
})
