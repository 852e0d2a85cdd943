import type { LoaderFunctionArgs } from '@remix-run/node'
import { beforeAll, describe, expect, test } from 'vitest'
import { openSessions } from '#app/auth/sessions.server.ts'
import { Keeping } from '#app/http/context.server.ts'
import { openLog } from '#app/log.server.ts'
import type { Ask } from '#app/models/ask.ts'
import type { KindName } from '#app/models/entries/kinds/index.ts'
import { listedParts, listedPathsOf } from '#app/models/entries/listed-paths.server.ts'
import { cardsLinkingTo, newestCards } from '#app/models/entries/queries.server.ts'
import { loader as sitemap } from '#app/routes/resources/sitemap.ts'
import { loader as sitemapPart } from '#app/routes/resources/sitemap-part.ts'
import { readSettings } from '#app/settings.server.ts'
import { asVisitor } from '../../support/asking.ts'
import { fileStore } from '../../support/file-store.ts'
import { emptyStore } from '../../support/template-database.ts'
import { idOf, manyEntries, type Row } from '../../support/worlds/many-entries.ts'

const kinds: readonly KindName[] = ['experiment', 'experiment', 'plein', 'blog', 'tool']
const largeTheme = idOf(0)
const smallTheme = idOf(1)

/** 6,000 entries of four years, every tenth of them hidden; the last day of a year is among them. */
function rows(): Row[] {
  const themes: Row[] = [0, 1].map(() => ({ kind: 'thema', published: '2013-01-01T00:00:00Z' }))
  return Array.from({ length: 6_000 }, (_, number) => {
    if (number < themes.length) return themes[number]!
    const day = new Date(Date.UTC(2013, 11, 31, 23, 59, 59) + Math.floor(number / 6) * 86_400_000)
    return {
      kind: kinds[number % kinds.length]!,
      published: day.toISOString(),
      reader: number % 10 === 0 ? 'network' : 'public',
      themes: [...(number % 2 === 0 ? [largeTheme] : []), ...(number % 100 === 1 ? [smallTheme] : [])],
    }
  })
}

let ask: Ask
let all: readonly (Row & { readonly id: string })[]
beforeAll(async () => {
  const store = await emptyStore()
  all = rows().map((row, number) => ({ ...row, id: idOf(number) }))
  await manyEntries(store, all)
  ask = await asVisitor(store)
})

const shown = () => all.filter(({ reader }) => reader !== 'network')
const newestFirst = (some: typeof all) =>
  some.toSorted((a, b) => (`${a.published} ${a.id}` < `${b.published} ${b.id}` ? 1 : -1)).map(({ id }) => id)

describe('the newest', () => {
  test.each([
    ['a theme that holds many', largeTheme, 30],
    ['a theme that holds few', smallTheme, 30],
    ['all of a theme that holds few', smallTheme, 1_000],
  ])('of %s are those that the visitor may read', async (_, theme, limit) => {
    const some = shown().filter(({ kind, themes }) => themes?.includes(theme) && kind !== 'tool')
    const cards = await newestCards(ask, { kinds: ['experiment', 'plein', 'blog'], limit, theme })

    expect(cards.map(({ id }) => id)).toEqual(newestFirst(some).slice(0, limit))
  })

  test('that point at an entry: so many of each kind', async () => {
    const cards = await cardsLinkingTo(ask, largeTheme, { most: 7 })

    for (const kind of new Set(kinds)) {
      const some = shown().filter((row) => row.kind === kind && row.themes?.includes(largeTheme))
      expect(cards.filter((card) => card.kind === kind).map(({ id }) => id)).toEqual(
        newestFirst(some).slice(0, 7),
      )
    }
  })
})

describe('the sitemap', () => {
  const asked = (path: string, params = {}): LoaderFunctionArgs => ({
    request: new Request(`https://leerplein.example${path}`),
    params,
    context: {
      services: {
        ...ask,
        sessions: openSessions(ask.store, false),
        secret: Buffer.alloc(32),
        files: fileStore(),
        log: openLog('silent'),
        settings: readSettings({}),
      },
      viewer: ask.viewer,
      session: null,
      client: '192.0.2.1',
      now: ask.now,
      requestId: 'a1b2c3d4',
      keeping: new Keeping(),
    },
  })
  const locations = (xml: string) =>
    [...xml.matchAll(/<loc>https:\/\/leerplein\.example([^<]*)<\/loc>/g)].map(([, path]) => path ?? '')

  test('of many entries is an index of files that hold each of them once, and nothing hidden', async () => {
    const index = await (await sitemap(asked('/sitemap.xml'))).text()
    const files = locations(index)
    const found: string[] = []
    for (const file of files) {
      const response = await sitemapPart(asked(file, { part: file.replace('/sitemap/', '') }))
      expect(response.status, file).toBe(200)
      found.push(...locations(await response.text()))
    }

    expect(index).toContain('<sitemapindex')
    expect(files).toContain('/sitemap/experiment-2013.xml') // published in the last second of the year
    expect(new Set(found).size).toBe(found.length)
    const entries = found
      .filter((path) => path.includes('/nummer-'))
      .map((path) => Number(path.split('-').at(-1)))
    expect(entries.sort((a, b) => a - b)).toEqual(shown().map(({ id }) => Number(id.slice(-12))))
  })

  test.each(['tool-1999.xml', 'onzin-2014.xml', 'tool.xml', 'constructor-2014.xml'])(
    'has no file %s',
    async (part) => {
      expect((await sitemapPart(asked(`/sitemap/${part}`, { part }))).status).toBe(404)
    },
  )

  test('has no file for a year of which the visitor may read nothing', async () => {
    const store = await emptyStore()
    await manyEntries(store, [
      { kind: 'tool', published: '2014-05-01T00:00:00Z', reader: 'network' },
      { kind: 'tool', published: '2016-05-01T00:00:00Z' },
    ])
    const visitor = await asVisitor(store)

    expect(await listedParts(visitor)).toEqual([{ kind: 'tool', year: '2016' }])
    expect(await listedPathsOf(visitor, { kind: 'tool', year: '2014' }, 10)).toEqual([])
  })

  test('gives others their turn while a large file is made', async () => {
    let turns = 0
    let busy = true
    const count = () => {
      turns += 1
      if (busy) setImmediate(count)
    }
    setImmediate(count)
    const store = await emptyStore()
    await manyEntries(
      store,
      Array.from({ length: 3_500 }, () => ({ kind: 'blog' as const, published: '2014-05-01T00:00:00Z' })),
    )
    turns = 0
    const paths = await listedPathsOf(await asVisitor(store), { kind: 'blog', year: '2014' }, 50_000)
    busy = false

    expect(new Set(paths.map(({ path }) => path)).size).toBe(3_500)
    expect(turns).toBeGreaterThanOrEqual(3)
  })
})
