import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { municipalities } from '#app/models/places/municipality.ts'
import { LiveIndex } from '#app/search/embedded/live-index.ts'
import { Rows } from '#app/search/embedded/rows.ts'
import { type SearchWorld, searchDocument, searchWorld } from './search-world.ts'

let world: SearchWorld
beforeEach(() => {
  world = searchWorld()
})
afterEach(() => world.remove())

const entries = (count: number) => Array.from({ length: count }, () => searchDocument({ title: 'Een plein' }))

test('says so before it catches up with so much that nobody may think it hangs', () => {
  const said: string[] = []
  const live = new LiveIndex(
    new Rows(world.connection, world.lexicon, municipalities([])),
    path.join(world.folder, 'search.index'),
    world.lexicon,
    {
      log: (message) => said.push(message),
      loading: () => said.push('loading'),
      ready: () => said.push('ready'),
    },
  )
  live.load()
  world.publish(...entries(500))
  live.catchUp()
  expect(said).toEqual([])
  world.publish(...entries(501))
  live.catchUp()
  expect(said).toEqual(['loading', 'ready'])
  expect(live.index.documents.count).toBe(1_001)
})
