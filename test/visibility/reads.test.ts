import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Ask } from '#app/models/ask.ts'
import * as counts from '#app/models/entries/counts.server.ts'
import { facetNames } from '#app/models/entries/facets.ts'
import { getEntry } from '#app/models/entries/get-entry.server.ts'
import { kindNames } from '#app/models/entries/kinds/index.ts'
import { lessonsAbout } from '#app/models/entries/lessons.server.ts'
import * as listed from '#app/models/entries/listed-paths.server.ts'
import * as queries from '#app/models/entries/queries.server.ts'
import { listEntries } from '#app/models/lists/list-entries.server.ts'
import { Gone, Moved, NotFound } from '#app/models/refused.ts'
import type { SearchEngine } from '#app/models/search/port.ts'
import { suggest } from '#app/models/suggestions/suggest.server.ts'
import { programFiles } from '#app/paths.server.ts'
import { openEmbeddedSearch } from '#app/search/embedded/engine.server.ts'
import { asking } from '../support/asking.ts'
import {
  canary,
  deletedSlug,
  type HiddenWorld,
  hiddenWorld,
  owner,
  planted,
  plantedOf,
  type Visibility,
} from './hidden-world.ts'

let world: HiddenWorld
let search: SearchEngine
beforeAll(async () => {
  world = await hiddenWorld()
  search = await openEmbeddedSearch({
    databaseFile: path.join(world.dataDir, 'leerplein.db'),
    dataDir: world.dataDir,
    lexiconFile: programFiles.lexicon,
    synonymsFile: path.resolve('content/zoeken/synoniemen.yaml'),
    workerFile: programFiles.searchWorker,
  })
}, 60_000)
afterAll(async () => {
  await search.close()
  await world[Symbol.asyncDispose]()
})

const someoneElse = plantedOf('organisatie', 'openbaar', 'tweede')
/** Who asks, and which visibilities that person may read. Each kind has two in lists of every visibility. */
const viewers: [who: string, principals: string[], reads: Visibility[]][] = [
  ['a visitor', ['public'], ['openbaar']],
  ['a member of the network', ['public', 'network'], ['openbaar', 'netwerk']],
  [
    'a member of the owner',
    ['public', 'network', `organisation:${owner.id}`],
    ['openbaar', 'netwerk', 'team'],
  ],
  [
    'a member of another organisation',
    ['public', 'network', `organisation:${someoneElse.id}`],
    ['openbaar', 'netwerk'],
  ],
  ['a person who is named nowhere', ['public', 'network', 'person:anna'], ['openbaar', 'netwerk']],
  ['nobody at all', [], []],
]

const pageOf = (ask: Ask, search: string, kinds = kindNames) =>
  listEntries(ask, { kinds, counted: facetNames, url: new URL(`https://leerplein.example/zoeken${search}`) })
const later = new Date('2027-01-01T10:00:00Z')
const tool = plantedOf('tool', 'openbaar')
const hiddenLeerkring = plantedOf('leerkring', 'team')
const plein = plantedOf('plein', 'openbaar')

/** How many things each read gives to who reads one, two and three of the visibilities; written by hand. */
const counted: Record<
  keyof typeof queries | keyof typeof counts | keyof typeof listed,
  [(ask: Ask) => Promise<number>, number[]]
> = {
  newestCards: [
    async (ask) => (await queries.newestCards(ask, { kinds: kindNames, limit: 100 })).length,
    [18, 36, 54],
  ],
  cardsLinkingTo: [async (ask) => (await queries.cardsLinkingTo(ask, tool.id)).length, [10, 20, 30]],
  upcomingMeetings: [async (ask) => (await queries.upcomingMeetings(ask)).length, [2, 4, 6]],
  pastMeetings: [async (ask) => (await queries.pastMeetings({ ...ask, now: later })).length, [2, 4, 6]],
  themesWithCounts: [async (ask) => (await counts.themesWithCounts(ask)).length, [2, 4, 6]],
  // Archived ones have a page but are in no list.
  firstListedPaths: [async (ask) => (await listed.firstListedPaths(ask, 100)).length, [18, 36, 54]],
  listedParts: [async (ask) => (await listed.listedParts(ask)).length, [9, 9, 9]],
  listedPathsOf: [
    async (ask) => (await listed.listedPathsOf(ask, { kind: 'tool', year: '2026' }, 100)).length,
    [2, 4, 6],
  ],
  countEntries: [async (ask) => (await counts.countEntries(ask, kindNames)) ?? -1, [18, 36, 54]],
}

describe.each(viewers)('%s', (_who, principals, reads) => {
  const ask = () => asking(world.store, { principals, person: null }, { search })
  const hidden = () => planted.filter(({ visibility }) => !reads.includes(visibility))
  /** Nothing of what is hidden is in this: no word, no slug, no id. */
  const expectNothingHidden = (shown: unknown) => {
    const text = JSON.stringify(shown)
    for (const visibility of ['openbaar', 'netwerk', 'team'] as const) {
      if (!reads.includes(visibility)) expect(text).not.toContain(canary[visibility])
    }
    for (const { id } of hidden()) expect(text).not.toContain(id)
  }

  test.each(Object.entries(counted))('%s counts what may be read', async (_name, [count, expected]) => {
    expect(await count(await ask())).toBe(reads.length === 0 ? 0 : expected[reads.length - 1])
  })

  test('suggestions hold nothing hidden, and what may be read', async () => {
    const it = await ask()
    for (const visibility of ['openbaar', 'netwerk', 'team'] as const) {
      const begun = canary[visibility].slice(0, -3)
      const found = await suggest(it, begun, false)
      expectNothingHidden(found)
      const words = found.filter((one) => one.words !== undefined).length
      // A word is offered when everybody may read it; a title when the asker may.
      expect(words).toBe(visibility === 'openbaar' && reads.length > 0 ? 1 : 0)
      expect(found.length > words).toBe(reads.includes(visibility))
    }
  })

  test('cards and counts hold nothing hidden', async () => {
    const it = await ask()
    expectNothingHidden([
      await queries.newestCards(it, { kinds: kindNames, limit: 100 }),
      await queries.upcomingMeetings(it),
      await queries.pastMeetings({ ...it, now: later }),
      await counts.themesWithCounts(it),
      await listed.firstListedPaths(it, 100),
      await listed.listedPathsOf(it, { kind: 'tool', year: '2026' }, 100),
      await lessonsAbout(it, [plein.id, plantedOf('plein', 'team').id]),
      ...(await Promise.all(planted.map(({ id }) => queries.cardsLinkingTo(it, id)))),
    ])
  })

  test('a theme counts what may be read in it', async () => {
    for (const theme of await counts.themesWithCounts(await ask())) {
      const [cases, tools, leerkringen] = [4 * reads.length, 2 * reads.length, 2 * reads.length]
      expect(theme.counts).toEqual({ cases, tools, leerkringen })
    }
  })

  test('nothing points at what is hidden', async () => {
    const it = await ask()
    for (const { id } of hidden()) expect(await queries.cardsLinkingTo(it, id)).toEqual([])
  })

  test('a page is there or it is not, and shows nothing hidden', async () => {
    const it = await ask()
    for (const { kind, slug, oldSlug, visibility } of planted) {
      if (reads.includes(visibility)) {
        const { document, texts, ...rest } = await getEntry(it, kind, slug)
        // The source of the text is as its writer wrote it; what is made of it is for this reader.
        expectNothingHidden([{ ...document, body: '' }, Object.values(texts), rest])
        await expect(getEntry(it, kind, oldSlug)).rejects.toThrow(Moved)
      } else {
        await expect(getEntry(it, kind, slug)).rejects.toThrow(NotFound)
        await expect(getEntry(it, kind, oldSlug)).rejects.toThrow(NotFound)
      }
    }
  })

  test('what was deleted is gone for who could read it, and was never there for others', async () => {
    const it = await ask()
    for (const kind of kindNames) {
      for (const visibility of ['openbaar', 'netwerk', 'team'] as const) {
        const answer = reads.includes(visibility) ? Gone : NotFound
        await expect(getEntry(it, kind, deletedSlug(visibility))).rejects.toThrow(answer)
      }
    }
  })

  test.each(['beste', 'nieuwste', 'titel'])(
    'a list by %s holds and counts what may be read',
    async (sort) => {
      const view = await pageOf(await ask(), `?sorteer=${sort}`)
      expect(view.total).toBe(18 * reads.length)
      expectNothingHidden(view)
      const kinds = view.facets.find(({ name }) => name === 'soort')?.values.map(({ count }) => count) ?? []
      expect(kinds).toEqual(reads.length === 0 ? [] : kindNames.map(() => 2 * reads.length))
    },
  )

  test('each value of each facet leads to as many as it counts', async () => {
    const it = await ask()
    const { facets } = await pageOf(it, '')
    expect(facets).toHaveLength(reads.length === 0 ? 0 : facetNames.length)
    for (const { name, values } of facets) {
      for (const { value, count } of values) {
        const view = await pageOf(it, `?${name}=${value}`)
        expect([name, value, view.total]).toEqual([name, value, count])
        expectNothingHidden(view)
      }
    }
  })

  test('a hidden theme or organisation in an address is as unknown as one that does not exist', async () => {
    const it = await ask()
    const none = 'bestaat-niet'
    for (const [facet, kind] of [
      ['thema', 'thema'],
      ['organisatie', 'organisatie'],
    ] as const) {
      for (const { slug } of hidden().filter((entry) => entry.kind === kind)) {
        const shown = JSON.stringify(await pageOf(it, `?${facet}=${slug}`)).replaceAll(slug, none)
        expect(JSON.parse(shown)).toEqual(await pageOf(it, `?${facet}=${none}`))
      }
    }
  })

  test('no search finds, mends or offers a hidden word', async () => {
    const it = await ask()
    for (const visibility of ['openbaar', 'netwerk', 'team'] as const) {
      const word = canary[visibility]
      const found = await pageOf(it, `?q=${word}`)
      // Entries that show the titles of others are found by their words too.
      if (reads.includes(visibility)) expect(found.total).toBeGreaterThanOrEqual(18)
      // A word that nobody wrote finds what has a part of it: a hidden word must be no other than that.
      else expect(found.total).toBe((await pageOf(it, '?q=zolderkanarie')).total)
      for (const near of [
        word.slice(0, -1),
        word.replace('n', 'm'),
        `${word}tje`,
        `"boek over ${word.slice(0, 9)}`,
      ]) {
        const view = await pageOf(it, `?q=${encodeURIComponent(near)}`)
        if (reads.includes(visibility)) continue
        expectNothingHidden({
          ...view,
          query: '',
          hrefs: [],
          compared: null, // its addresses repeat the question too
          facets: [],
          path: near === `${word}tje` ? '' : view.path,
        })
      }
    }
  })
})

test('what two entries share is not shown when that is hidden', async () => {
  const it = await asking(world.store, { principals: ['public'], person: null }, { search })
  const { document } = await getEntry(it, 'bijeenkomst', plantedOf('bijeenkomst', 'openbaar').slug)
  expect(document.record.leerkring).toBeUndefined()
  expect(await queries.cardsLinkingTo(it, hiddenLeerkring.id, { kinds: ['bijeenkomst'] })).toEqual([])
})
