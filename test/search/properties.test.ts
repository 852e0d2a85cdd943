import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { SearchDocument } from '#app/models/search/document.ts'
import { type EmbeddedSearch, openEmbeddedSearch } from '#app/search/embedded/engine.server.ts'
import { parseQuery } from '#app/search/query.ts'
import { question, type SearchWorld, searchDocument, searchWorld } from './search-world.ts'
import { lexiconFile, searchWorkerFile, synonymsFile } from './worker-bundle.ts'

const shared =
  'plein raad inwoners bewonersparticipatie gemeente buurt toerisme werkgroep ambtenaar samen de van'.split(
    ' ',
  )
const hidden = 'kazerne zwembad kermis brandweer raadslid werkgroepje pleinen toeristen inwonster'.split(' ')
const values = ['losser', 'leusden', 'utrecht']

const sentence = (words: readonly string[]) =>
  fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 8 }).map((list) => `${list.join(' ')}.`)

const arbitraryDocument = (readers: readonly string[], words: readonly string[], values: readonly string[]) =>
  fc
    .record({
      title: sentence(words),
      summary: sentence(words),
      body: sentence(words),
      gemeente: fc.subarray([...values]),
      day: fc.integer({ min: 1, max: 27 }),
    })
    .map(({ gemeente, day, ...texts }) =>
      searchDocument({
        ...texts,
        facets: { gemeente },
        readers,
        published: new Date(Date.UTC(2024, 0, day)).toISOString(),
      }),
    )

const open = (world: SearchWorld) =>
  searchWorkerFile().then((workerFile) =>
    openEmbeddedSearch({
      databaseFile: world.databaseFile,
      dataDir: world.folder,
      lexiconFile,
      synonymsFile,
      workerFile,
    }),
  )

// Two sites: one has the hidden entries too. Who may not read them must not be able to tell which site it is.
let bare: SearchWorld
let full: SearchWorld
let asks: EmbeddedSearch[]

beforeAll(async () => {
  bare = searchWorld()
  full = searchWorld()
  const sample = <T>(arbitrary: fc.Arbitrary<T>, count: number): T[] =>
    fc.sample(arbitrary, { numRuns: count, seed: 3 })
  const open1: SearchDocument[] = sample(arbitraryDocument(['public'], shared, values), 40)
  const secret = sample(arbitraryDocument(['network'], [...shared, ...hidden], [...values, 'geheim']), 40)
  bare.publish(...open1)
  full.publish(...secret.slice(0, 20), ...open1, ...secret.slice(20))
  asks = [await open(bare), await open(full)]
})
afterAll(async () => {
  await Promise.all(asks.map((engine) => engine.close()))
  bare.remove()
  full.remove()
})

const typed = fc.oneof(
  fc
    .array(
      fc.constantFrom(
        ...shared,
        ...hidden,
        'kazern',
        'toer',
        'pleim',
        'burger',
        '"plein',
        'raad"',
        '-samen',
        '-',
      ),
      {
        maxLength: 5,
      },
    )
    .map((words) => words.join(' ')),
  fc.string({ unit: 'binary', maxLength: 40 }),
)

test('hidden entries change nothing in the answers to who may not read them', async () => {
  await fc.assert(
    fc.asyncProperty(
      typed,
      fc.constantFrom('beste' as const, 'nieuwste' as const, 'titel' as const),
      fc.subarray([...values, 'geheim']),
      async (text, sort, chosen) => {
        const asked = question(text, {
          sort,
          chosen: { gemeente: chosen },
          counted: ['gemeente', 'soort'],
          limit: 50,
        })
        const [without, withHidden] = await Promise.all(asks.map((engine) => engine.search(asked)))
        expect({ ...withHidden, generation: 0 }).toEqual({ ...without, generation: 0 })
      },
    ),
    { numRuns: 300 },
  )
})

test('no text throws, and totals and facets are those of the hits', async () => {
  await fc.assert(
    fc.asyncProperty(typed, fc.subarray([...values]), async (text, chosen) => {
      const answer = await asks[1]!.search(
        question(text, {
          readers: ['public', 'network'],
          chosen: { gemeente: chosen },
          counted: ['soort'],
          limit: 1000,
        }),
      )
      expect(answer.hits.length).toBe(answer.total)
      expect(new Set(answer.hits.map((hit) => hit.id)).size).toBe(answer.total)
      expect(answer.facets.soort?.reduce((sum, { count }) => sum + count, 0)).toBe(answer.total)
      for (const { title, snippet } of answer.hits) {
        for (const { text: shown, marks } of [title, snippet]) {
          for (const [start, end] of marks)
            expect(shown.slice(start, end)).toMatch(/^[\p{L}\p{N}][\p{L}\p{N}\p{M}]*$/u)
        }
      }
    }),
    { numRuns: 300 },
  )
})

test('every text is a question, and its words stand in it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      const { words, phrases, without } = parseQuery(text)
      for (const word of [...words, ...phrases.flat(), ...without.flat()]) {
        expect(text.slice(word.start, word.end).startsWith(word.text)).toBe(true)
      }
    }),
    { numRuns: 1000 },
  )
})
