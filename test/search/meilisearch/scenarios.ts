import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect } from 'vitest'
import type { SearchQuestion } from '#app/models/search/port.ts'
import type { ServerAddress } from '#app/search/meilisearch/server.server.ts'
import { attach, indexRow, note, refusedEntries, waiting } from '#app/search/meilisearch/state.server.ts'
import { day } from '../contract/documents.ts'
import { question, type SearchWorld, searchDocument } from '../search-world.ts'
import { type Opened, openedIndex } from './opened.ts'

/** What is said between site and server is recorded in these, and played back where there is no server. */
export interface Scenario {
  readonly name: string
  readonly key?: string
  run(world: SearchWorld, address: ServerAddress): Promise<Opened>
}

/** The name that the index of a recording has, so that requests are the same each time. */
const recordedUid = 'leerplein-recorded'

const documents = [
  searchDocument({
    id: 'losser',
    title: 'Een plein in het dorp',
    summary: 'Inwoners en raad aan tafel.',
    facets: { provincie: ['overijssel'] },
    published: day(1),
  }),
  searchDocument({
    id: 'leusden',
    kind: 'tool',
    title: 'De werkgroep',
    body: 'Een werkgroep met inwoners. De raad luistert.',
    facets: { provincie: ['utrecht'] },
    published: day(2),
  }),
  searchDocument({ id: 'geheim', title: 'Geheim plein', readers: ['network'], published: day(3) }),
]

/** A small list of its own: the one of the content changes more often than anybody records. */
function opened(world: SearchWorld, address: ServerAddress): Opened {
  const synonymsFile = path.join(world.folder, 'synoniemen.yaml')
  writeFileSync(synonymsFile, '- [burger, inwoner]\n- [dorp, kleine kern]\n')
  const index = openedIndex(world, address, { synonymsFile })
  world.connection
    .prepare('INSERT OR IGNORE INTO search_index (id, attached, server, uid) VALUES (1, 0, ?, ?)')
    .run(address.url, recordedUid)
  return index
}

const questions: readonly [text: string, given: Partial<SearchQuestion>, expected: readonly string[]][] = [
  ['', {}, ['leusden', 'losser']],
  ['', { sort: 'titel', readers: ['public', 'network'] }, ['leusden', 'losser', 'geheim']],
  ['plein', {}, ['losser']],
  ['burgers', { counted: ['provincie'] }, ['losser', 'leusden']],
  ['raad werkgroep', { chosen: { provincie: ['utrecht'] }, counted: ['provincie', 'soort'] }, ['leusden']],
  ['"inwoners en raad"', {}, ['losser']],
  ['inwoners -werkgroep', {}, ['losser']],
  ['werkgreop', {}, ['leusden']],
  ['werkgr', {}, ['leusden']],
  ['de het', { limit: 1 }, ['leusden']],
  ['geheim', {}, []],
]

export const scenarios: readonly Scenario[] = [
  {
    name: 'building-and-asking',
    async run(world, address) {
      world.publish(...documents)
      const index = opened(world, address)
      await index.settled()
      for (const [text, given, expected] of questions) {
        const { hits } = await index.engine.search(question(text, given))
        expect(
          hits.map((hit) => hit.id),
          text,
        ).toEqual(expected)
      }
      return index
    },
  },
  {
    name: 'changes',
    async run(world, address) {
      world.publish(...documents)
      const index = opened(world, address)
      await index.settled()
      world.publish(searchDocument({ id: 'losser', title: 'Een tuin', published: day(1) }))
      world.withdraw('leusden')
      await index.settled()
      expect((await index.engine.search(question(''))).hits.map((hit) => hit.id)).toEqual(['losser'])
      return index
    },
  },
  {
    name: 'an-entry-that-is-refused',
    async run(world, address) {
      world.publish(...documents, searchDocument({ id: 'niet zo!', title: 'Vreemd', published: day(4) }))
      const index = opened(world, address)
      index.feed.wake()
      await index.feed.idle()
      expect(await refusedEntries(index.store.read)).toEqual([
        { id: 'niet zo!', reason: expect.stringContaining('invalid_document_id') },
      ])
      expect(await index.engine.whyNot()).toBe('entry-refused')
      return index
    },
  },
  {
    name: 'an-index-that-is-gone',
    async run(world, address) {
      world.publish(...documents)
      const index = opened(world, address)
      await attach(index.store, address.url)
      await note(index.store, { schema: index.engine.schema(), madeAt: '2026-01-01T00:00:00.000000Z' })
      await expect(index.engine.search(question('plein'))).rejects.toMatchObject({ why: 'index-missing' })
      await index.settled()
      expect((await index.engine.search(question('plein'))).hits.map((hit) => hit.id)).toEqual(['losser'])
      return index
    },
  },
  {
    name: 'a-key-that-is-wrong',
    key: 'wrong',
    async run(world, address) {
      world.publish(...documents)
      const index = opened(world, address)
      index.feed.wake()
      await index.feed.idle()
      world.publish(searchDocument({ id: 'meer', title: 'Meer', published: day(5) }))
      expect((await indexRow(index.store.read))?.lastError).toMatch(/^key-refused: 403 invalid_api_key/)
      expect(await index.engine.whyNot()).toBe('key-refused')
      expect((await waiting(index.store.read)).queued).toBe(1)
      return index
    },
  },
]
