import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { sideBySide } from '#app/models/side-by-side/side-by-side.server.ts'
import * as t from '#db/schema/index.ts'
import { publishedWorld } from '../../support/worlds/published.ts'

/** The page that lays these addresses side by side; `now` and `old` are those of one case. */
async function besideOf(paths: (now: string, old: string) => readonly string[]) {
  const { visitor, store, entryId, publish } = await publishedWorld()
  await publish()
  const [entry] = await store.read.select().from(t.entries).where(eq(t.entries.id, entryId))
  const old = { kind: 'experiment', slug: 'hoe-het-heette', entryId, at: '2026-11-01T09:00:00Z' }
  await store.write((tx) => tx.insert(t.redirects).values(old))
  const asked = paths(`experimenten/${entry?.slug}`, `experimenten/${old.slug}`)
  const search = asked.map((path) => `ervaring=${path}`).join('&')
  return await sideBySide(visitor, new URL(`https://leerplein.example/vergelijken?${search}`))
}

test('a case that is asked for by its old address and its new one is one case, and none is missing', async () => {
  const view = await besideOf((now, old) => [now, old])
  expect(view.heads).toHaveLength(1)
  expect(view.gone).toBe(0)
})

test('a case that is not there is counted', async () => {
  const view = await besideOf((now) => [now, 'experimenten/nergens'])
  expect(view.heads).toHaveLength(1)
  expect(view.gone).toBe(1)
})
