import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, onTestFinished, test } from 'vitest'
import { openSessions } from '#app/auth/sessions.server.ts'
import { site } from '#app/http/site.server.ts'
import { openLog } from '#app/log.server.ts'
import { readSettings } from '#app/settings.server.ts'
import { showChanged } from '#db/generation.ts'
import { asVisitor } from '../support/asking.ts'
import { fileStore } from '../support/file-store.ts'
import { ask } from '../support/request.ts'
import { emptyStore } from '../support/template-database.ts'

/** The site round a page that says how often it was made, on a clock that the test sets. */
async function counting({ until = null as Date | null } = {}) {
  const store = await emptyStore()
  const { search, places, publishing } = await asVisitor(store)
  const clock = { now: new Date('2026-11-22T10:00:00Z') }
  let made = 0
  let meanwhile = async () => {}
  const answer = site({
    services: {
      store,
      search,
      places,
      publishing,
      sessions: openSessions(store, false),
      secret: Buffer.alloc(32),
      files: fileStore(),
      log: openLog('silent'),
      settings: readSettings({}),
    },
    files: new Map(),
    headers: [],
    clock: () => clock.now,
    keeps: true,
    async render(_, { keeping }) {
      made += 1
      keeping.allow(until)
      const text = `made ${made}`
      await meanwhile()
      return new Response(text)
    },
  })
  const server = createServer(answer).listen(0, '127.0.0.1')
  onTestFinished(() => {
    server.close()
    store.close()
  })
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  return {
    visit: async (path = '/') => (await ask(port, path)).text,
    changeContent: () => store.write((tx) => showChanged(tx, [])),
    setClock: (now: string) => {
      clock.now = new Date(now)
    },
    whileMaking: (work: () => Promise<void>) => {
      meanwhile = work
    },
  }
}

test('a page is made once, until the content changes', async () => {
  const { visit, changeContent } = await counting()

  expect([await visit(), await visit()]).toEqual(['made 1', 'made 1'])
  await changeContent()
  expect([await visit(), await visit()]).toEqual(['made 2', 'made 2'])
})

test('a page that was being made while the content changed is not kept', async () => {
  const { visit, changeContent, whileMaking } = await counting()
  whileMaking(async () => {
    whileMaking(async () => {})
    await changeContent()
  })

  expect([await visit(), await visit(), await visit()]).toEqual(['made 1', 'made 2', 'made 2'])
})

test('a page is made again from the instant at which it changes by itself', async () => {
  const { visit, setClock } = await counting({ until: new Date('2026-11-22T11:00:00Z') })

  await visit()
  setClock('2026-11-22T10:59:59.999Z')
  expect(await visit()).toBe('made 1')
  setClock('2026-11-22T11:00:00Z')
  expect(await visit()).toBe('made 2')
})

test('a page made later than now does not hold: the clock was set back', async () => {
  const { visit, setClock } = await counting({ until: new Date('2026-11-23T00:00:00Z') })

  await visit()
  setClock('2026-11-21T10:00:00Z')
  expect(await visit()).toBe('made 2')
})

test('the order of the parameters makes no other page, their values do', async () => {
  const { visit } = await counting()

  expect(await visit('/zoeken?q=raad&thema=a')).toBe('made 1')
  expect(await visit('/zoeken?thema=a&q=raad')).toBe('made 1')
  expect(await visit('/zoeken?thema=b&q=raad')).toBe('made 2')
})
