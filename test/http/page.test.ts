import type { AppLoadContext, LoaderFunctionArgs } from '@remix-run/node'
import { describe, expect, test } from 'vitest'
import { openSessions } from '#app/auth/sessions.server.ts'
import { Keeping } from '#app/http/context.server.ts'
import { page } from '#app/http/page.server.ts'
import { spreadable } from '#app/http/unsent.ts'
import { openLog } from '#app/log.server.ts'
import { Gone, Moved, NotFound, Refused } from '#app/models/refused.ts'
import { SearchUnavailable } from '#app/models/search/port.ts'
import { visitor } from '#app/models/viewer.ts'
import { readSettings } from '#app/settings.server.ts'
import { DatabaseBusy, DiskFull } from '#db/write.ts'
import { asVisitor } from '../support/asking.ts'
import { fileStore } from '../support/file-store.ts'
import { emptyStore } from '../support/template-database.ts'

const now = new Date('2026-11-22T10:00:00Z')

/** What a loader is called with for an address. */
async function called(path = '/', params = {}): Promise<LoaderFunctionArgs & { context: AppLoadContext }> {
  const store = await emptyStore()
  const { search, places, publishing } = await asVisitor(store)
  const sessions = openSessions(store, false)
  const services = {
    store,
    search,
    places,
    publishing,
    sessions,
    secret: Buffer.alloc(32),
    files: fileStore(),
    log: openLog('silent'),
    settings: readSettings({}),
  }
  const whoAsks = { viewer: visitor, session: null, client: '192.0.2.1' }
  const context = { services, ...whoAsks, now, requestId: 'a1b2c3d4', keeping: new Keeping() }
  return { request: new Request(`https://leerplein.example${path}`), params, context }
}

/** Status and data of what a loader throws. */
async function thrownBy(error: Error) {
  const loader = page({ open: true }, () => Promise.reject(error))
  const thrown = await loader(await called()).catch((caught) => caught)
  return { status: thrown.init?.status ?? thrown.status, data: thrown.data, thrown }
}

test('a page that does not say it is open, is not there', async () => {
  let asked = false
  const loader = page({}, async () => {
    asked = true
  })

  await expect(loader(await called())).rejects.toMatchObject({ init: { status: 404 } })
  expect(asked).toBe(false)
})

test('a page gets what it declares, for this viewer at this instant', async () => {
  const loader = page({ open: true, params: { slug: 'slug' } }, async ({ ask, params, url }) => ({
    slug: params.slug,
    viewer: ask.viewer,
    now: ask.now,
    href: url.href,
  }))

  expect(await loader(await called('/toolbox/het-plein?q=1', { slug: 'het-plein' }))).toEqual({
    slug: 'het-plein',
    viewer: visitor,
    now,
    href: 'https://leerplein.example/toolbox/het-plein?q=1',
  })
})

test('what is not sent can be read by the page, and holds nothing that the framework would write down', async () => {
  const loader = page({ open: true, unsent: true }, async () => ({ list: [1, 2] }))
  const { list } = await loader(await called())

  expect(list).toEqual([1, 2])
  expect(Object.entries(await loader(await called()))).toEqual([])
  expect({ ...spreadable(await loader(await called())) }).toEqual({ list: [1, 2] })
})

test.each(['Het-Plein', 'het--plein', '../het-plein', 'plein.data', 'é', 'a'.repeat(121)])(
  'a slug that can name nothing is not asked for: %s',
  async (slug) => {
    const loader = page({ open: true, params: { slug: 'slug' } }, () =>
      Promise.reject(new Error('was asked')),
    )

    await expect(loader(await called('/', { slug }))).rejects.toMatchObject({ init: { status: 404 } })
  },
)

describe('what the domain throws', () => {
  test.each([
    ['NotFound', new NotFound(), 404],
    ['Gone', new Gone(), 410],
    ['Refused', new Refused('entry.incomplete', { user: 'De bron ontbreekt.' }), 422],
    ['Refused by right', new Refused('entry.forbidden', { user: 'Dit mag je niet.' }), 403],
    ['SearchUnavailable', new SearchUnavailable(), 503],
    ['DatabaseBusy', new DatabaseBusy(), 503],
    ['a locked database', Object.assign(new Error('database is locked'), { code: 'SQLITE_BUSY' }), 503],
    ['DiskFull', new DiskFull(), 503],
  ])('%s becomes its status', async (_, error, status) => {
    expect((await thrownBy(error)).status).toBe(status)
  })

  test('Moved becomes a permanent redirect', async () => {
    const { thrown } = await thrownBy(new Moved('/toolbox/het-plein'))

    expect(thrown).toRedirectTo('/toolbox/het-plein')
  })

  test('of a refusal the person reads what to do, and the log’s part stays in the log', async () => {
    const detail = { user: 'De bron ontbreekt.', field: 'source', log: { entry: 'geheim' } }
    const { data } = await thrownBy(new Refused('entry.incomplete', detail))

    expect(data).toEqual({ status: 422, message: 'De bron ontbreekt.', field: 'source' })
  })

  test('what nobody foresaw goes on to the log', async () => {
    const unforeseen = new TypeError('geheim')

    expect((await thrownBy(unforeseen)).thrown).toBe(unforeseen)
  })
})

describe('how long an answer may be kept', () => {
  const keepingOf = async (options: Parameters<typeof page<Record<string, never>, number>>[0]) => {
    const args = await called()
    await page(options, async () => 1)(args)
    return args.context.keeping
  }

  test('until the content changes', async () => {
    expect(await keepingOf({ open: true })).toMatchObject({ allowed: true, until: null })
  })

  test('until the instant at which it changes by itself', async () => {
    const until = new Date('2026-11-23T00:00:00Z')

    expect(await keepingOf({ open: true, changesAt: () => until })).toMatchObject({ allowed: true, until })
  })

  test('not at all when the page says so, whatever the pages round it say', async () => {
    const args = await called()
    await page({ open: true }, async () => 1)(args)
    await page({ open: true, kept: false }, async () => 2)(args)
    await page({ open: true }, async () => 3)(args)

    expect(args.context.keeping.allowed).toBe(false)
  })
})
