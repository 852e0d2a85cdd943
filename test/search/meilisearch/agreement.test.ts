import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type EmbeddedSearch, openEmbeddedSearch } from '#app/search/embedded/engine.server.ts'
import { question, type SearchWorld, searchDocument, searchWorld } from '../search-world.ts'
import { lexiconFile, searchWorkerFile, synonymsFile } from '../worker-bundle.ts'
import { type Opened, openedIndex } from './opened.ts'
import { onRealServer } from './real-server.ts'

const words =
  'plein raad inwoners bewonersparticipatie gemeente buurt toerisme werkgroep ambtenaar samen de van huis huizen 2016 stadhuis'.split(
    ' ',
  )
const values = ['losser', 'leusden', 'utrecht']
const sentence = fc
  .array(fc.constantFrom(...words), { minLength: 1, maxLength: 9 })
  .map((list) => `${list.join(' ')}.`)

// Both engines on one database: what the one finds the other finds, and in the same order.
await onRealServer('both engines agree', 120_000, (server) => {
  let world: SearchWorld
  let embedded: EmbeddedSearch
  let index: Opened
  beforeAll(async () => {
    world = searchWorld()
    const documents = fc
      .record({
        title: sentence,
        summary: sentence,
        body: sentence,
        gemeente: fc.subarray([...values]),
        day: fc.nat(300),
      })
      .map(({ gemeente, day, ...texts }) =>
        searchDocument({
          ...texts,
          facets: { gemeente },
          published: new Date(Date.UTC(2024, 0, day)).toISOString(),
        }),
      )
    world.publish(...fc.sample(documents, { numRuns: 80, seed: 5 }))
    index = openedIndex(world, server.address)
    await index.settled()
    embedded = await openEmbeddedSearch({
      databaseFile: world.databaseFile,
      dataDir: world.folder,
      lexiconFile,
      synonymsFile,
      workerFile: await searchWorkerFile(),
    })
  }, 120_000)
  afterAll(async () => {
    await embedded?.close()
    await index?.remove()
    world?.remove()
  })

  const typed = fc
    .array(
      fc.constantFrom(...words, 'burger', 'stadhuizen', '"raad', 'gemeente"', '-samen', '-"de raad"', 'wijk'),
      {
        maxLength: 5,
      },
    )
    .map((list) => list.join(' '))

  test('on totals, facets, what is said, and the hits with all they show', async () => {
    await fc.assert(
      fc.asyncProperty(
        typed,
        fc.constantFrom('beste' as const, 'nieuwste' as const, 'titel' as const),
        fc.subarray([...values]),
        async (text, sort, gemeente) => {
          const asked = question(text, {
            sort,
            chosen: { gemeente },
            counted: ['gemeente', 'soort'],
            limit: 100,
          })
          const [one, other] = [await embedded.search(asked), await index.engine.search(asked)]
          expect({ ...other, hits: other.hits.map((hit) => ({ ...hit, score: 0 })) }).toEqual({
            ...one,
            hits: one.hits.map((hit) => ({ ...hit, score: 0 })),
          })
        },
      ),
      { numRuns: 200 },
    )
  })
})
