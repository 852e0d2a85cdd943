import { afterEach, beforeEach, expect, test } from 'vitest'
import { removeIndex } from '#app/search/meilisearch/index.server.ts'
import { SearchServer } from '#app/search/meilisearch/server.server.ts'
import { indexRow } from '#app/search/meilisearch/state.server.ts'
import { question, type SearchWorld, searchDocument, searchWorld } from '../search-world.ts'
import { onRealServer } from './real-server.ts'
import { type OpenedSite, openedSite } from './site.ts'
import { type Wire, wireTo } from './wire.ts'

await onRealServer('a site whose search server', 120_000, ({ address }) => {
  let world: SearchWorld
  let wire: Wire
  let site: OpenedSite
  beforeEach(async () => {
    world = searchWorld()
    world.publish(searchDocument({ id: 'plein', title: 'Een plein' }))
    wire = await wireTo(address)
    site = await openedSite(world, wire.address, { patienceMs: 300 })
    await site.index.settled()
  }, 60_000)
  afterEach(async () => {
    await site.search.close()
    await site.index.remove(address)
    await wire.cut()
    world.remove()
  })
  const found = async () => (await site.search.search(question('plein'))).hits.map((hit) => hit.id).sort()
  const standby = async () => (await site.search.health()).standby
  const fed = async () => {
    site.index.feed.wake()
    await site.index.feed.idle()
  }
  /** A question that is answered by the embedded engine while the server is tried again. */
  const triedAgain = async () => {
    site.rest(60_000)
    await found()
    await expect.poll(standby, { timeout: 10_000 }).toBeUndefined()
  }

  test('answers, is well', async () => {
    expect(await found()).toEqual(['plein'])
    expect(await standby()).toBeUndefined()
  })

  test('goes away costs nobody an answer; what is published meanwhile is found, and taken over by it later', async () => {
    await wire.cut()
    expect(await found()).toEqual(['plein'])
    expect(await standby()).toMatchObject({ engine: 'embedded', why: 'unreachable', passing: false })

    world.publish(searchDocument({ id: 'later', title: 'Een later plein' }))
    await fed()
    expect(await found()).toEqual(['later', 'plein'])
    expect(await indexRow(site.index.store.read)).toMatchObject({ lastError: 'unreachable: ECONNREFUSED' })

    await wire.mend()
    await site.index.feed.check()
    await triedAgain()
    expect(await found()).toEqual(['later', 'plein'])
    expect(await site.index.engine.search(question('later'))).toMatchObject({ total: 1 })
    expect(await indexRow(site.index.store.read)).toMatchObject({ lastError: null, failingSince: null })
    expect(site.index.said.join('\n')).toContain('the search server answers again')
  })

  test('is slow keeps nobody waiting for more than three questions', async () => {
    await found()
    wire.slow(400)
    for (let i = 0; i < 3; i += 1) expect(await found()).toEqual(['plein'])
    expect(await standby()).toMatchObject({ why: 'slow', passing: false })
    const start = performance.now()
    expect(await found()).toEqual(['plein'])
    expect(performance.now() - start).toBeLessThan(250)

    wire.slow(0)
    await triedAgain()
  })

  test('loses its index answers by itself, and the index is made again', async () => {
    await removeIndex(new SearchServer(address), await site.index.uid())
    expect(await found()).toEqual(['plein'])
    expect((await standby())?.why).toMatch(/index-missing|building/)
    await fed()
    await triedAgain()
    expect(await found()).toEqual(['plein'])
  })
})
