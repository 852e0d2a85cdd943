// What the client asks of a server is what was recorded with a real one, whose version stands in the recording. After
// a change to requests or settings: MEILI_URL=… MEILI_KEY=… MEILI_RECORD=1 npx vitest run --project unit test/search/meilisearch/recorded.test.ts
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterEach, expect, test } from 'vitest'
import client from '../../../node_modules/meilisearch/package.json'
import { type SearchWorld, searchWorld } from '../search-world.ts'
import { type Exchange, recording, replaying } from './exchanges.ts'
import { type RealServer, realServer } from './real-server.ts'
import { type Scenario, scenarios } from './scenarios.ts'

interface Recording {
  readonly meilisearch: string
  readonly client: string
  readonly exchanges: readonly Exchange[]
}

const folder = path.join(import.meta.dirname, 'recordings')
const fileOf = ({ name }: Scenario) => path.join(folder, `${name}.json`)

const real = process.env.MEILI_RECORD ? await realServer() : undefined
if (typeof real === 'string') throw new Error(`nothing to record: ${real}`)
let world: SearchWorld
afterEach(() => world.remove())

const recorder = real ? test.each(scenarios) : undefined
recorder?.('record: $name', { timeout: 120_000 }, async (scenario) => {
  world = searchWorld()
  const { address, version } = real as RealServer
  const between = await recording({ ...address, key: scenario.key ?? address.key })
  const index = await scenario.run(world, between.address)
  const recorded: Recording = { meilisearch: version, client: client.version, exchanges: between.exchanges }
  writeFileSync(fileOf(scenario), `${JSON.stringify(recorded, null, 1)}\n`)
  await index.remove(address)
  await between.close()
})

test.each(scenarios)('asks as it was recorded: $name', async (scenario) => {
  world = searchWorld()
  const recorded = JSON.parse(readFileSync(fileOf(scenario), 'utf8')) as Recording
  const between = await replaying(recorded.exchanges, scenario.key)
  try {
    const index = await scenario.run(world, between.address)
    await index.close()
  } finally {
    await between.close()
    expect(between.unknown).toEqual([])
  }
})

test.each(scenarios)('no key is in the recording: $name', (scenario) => {
  const text = readFileSync(fileOf(scenario), 'utf8')
  expect(text).not.toMatch(/[0-9a-f]{64}|Bearer/)
  for (const [, key] of text.matchAll(/"key": "([^"]*)"/g))
    expect(['indexing', 'searching', 'none', 'the-searching-key']).toContain(key)
})

test('the key for indexing asks no question, the other one nothing else', () => {
  for (const scenario of scenarios) {
    const { exchanges } = JSON.parse(readFileSync(fileOf(scenario), 'utf8')) as Recording
    for (const { request, key } of exchanges) {
      const isQuestion = request === 'POST /multi-search'
      if (key !== 'none') expect(key, request).toBe(isQuestion ? 'searching' : 'indexing')
    }
  }
})
