import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { FacetName } from '#app/models/entries/facets.ts'
import { question, type SearchWorld, searchDocument, searchWorld } from '../search-world.ts'
import { type Opened, openedIndex } from './opened.ts'
import { onRealServer } from './real-server.ts'

/** What somebody who wants to read more might try. */
const hostile = [
  '" OR readers = "network',
  `' OR readers EXISTS OR id = '`,
  'public"] OR readers IN ["network',
  '\\" OR readers = \\"network',
  'public\\',
  '\\',
  '"',
  'NETWORK',
  'Network',
  'nétwork',
  'network\0',
  ' network ',
  'organisation:LOSSER',
  'person:*',
  '*',
  'x_6e6574776f726b',
  'TO',
  'IN ["network"]',
]

await onRealServer('nobody reads more on a Meilisearch', 60_000, (server) => {
  let world: SearchWorld
  let index: Opened
  beforeAll(async () => {
    world = searchWorld()
    world.publish(
      searchDocument({ id: 'open', title: 'Plein', facets: { thema: ['open'] } }),
      searchDocument({
        id: 'net',
        title: 'Plein geheim',
        readers: ['network'],
        facets: { thema: ['geheim'] },
      }),
      searchDocument({ id: 'team', title: 'Plein geheim', readers: ['organisation:losser', 'person:anna'] }),
      ...hostile.map((reader, i) =>
        searchDocument({
          id: `odd-${i}`,
          title: 'Plein vreemd',
          readers: [reader],
          facets: { thema: [reader] },
        }),
      ),
    )
    index = openedIndex(world, server.address)
    await index.settled()
  }, 60_000)
  afterAll(async () => {
    await index?.remove()
    world?.remove()
  })
  const ids = async (...given: Parameters<typeof question>) => {
    const { hits, total } = await index.engine.search(question(...given))
    expect(total).toBe(hits.length)
    return hits.map((hit) => hit.id).sort()
  }

  test.each(hostile)('as %j somebody reads what is theirs and no more', async (reader) => {
    expect(await ids('plein', { readers: [reader] })).toEqual([`odd-${hostile.indexOf(reader)}`])
  })

  test.each(hostile)('choosing %j shows no more', async (value) => {
    for (const readers of [['public'], ['network']]) {
      expect(await ids('', { readers, chosen: { thema: [value] } })).toEqual([])
      expect(await ids('', { readers, chosen: { thema: [value, 'open'], vorm: [value] } })).toEqual([])
    }
    const kinds = [value] as never
    expect(await ids('', { kinds })).toEqual([])
  })

  test.each(hostile)('typing %j shows no more', async (text) => {
    expect(['', 'open']).toContain((await ids(text)).join())
    expect(['', 'open']).toContain((await ids(`${text} plein -"${text}" "${text}`)).join())
  })

  test('facets of the others come back as they are, to those others', async () => {
    const { facets } = await index.engine.search(
      question('', { readers: hostile, counted: ['thema'], limit: 0 }),
    )
    expect(facets.thema?.map(({ value }) => value).sort()).toEqual([...hostile].sort())
  })

  test('whatever is asked, hidden entries are in no hit, total or number', async () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 30 }),
      fc.constantFrom(...hostile, 'geheim', 'plein'),
    )
    await fc.assert(
      fc.asyncProperty(text, fc.array(text, { maxLength: 3 }), async (typed, thema) => {
        const counted: FacetName[] = ['thema', 'soort']
        const answer = await index.engine.search(question(typed, { chosen: { thema }, counted }))
        expect(answer.hits.filter((hit) => hit.id !== 'open')).toEqual([])
        expect(answer.total).toBeLessThanOrEqual(1)
        const others = answer.facets.thema?.filter(({ value, count }) => value !== 'open' && count > 0)
        expect(others).toEqual([])
      }),
      { numRuns: 100 },
    )
  })

  test('an index that has more than the database allows is not believed', async () => {
    world.connection.exec(`DELETE FROM entry_readers WHERE entry_id = 'open'`)
    await expect(index.engine.search(question('plein'))).rejects.toMatchObject({ why: 'deviates' })
    world.connection.exec(`INSERT INTO entry_readers VALUES ('open', 'public')`)
    await index.settled()
    expect(await ids('plein')).toEqual(['open'])
  })
})
