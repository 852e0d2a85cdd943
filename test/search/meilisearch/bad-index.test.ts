import { afterEach, beforeEach, expect, test } from 'vitest'
import { findIndex, makeIndex, removeIndex, stampsOf } from '#app/search/meilisearch/index.server.ts'
import { SearchServer, type ServerAddress } from '#app/search/meilisearch/server.server.ts'
import { indexRow, note, refusedEntries, takeLease } from '#app/search/meilisearch/state.server.ts'
import { question, type SearchWorld, searchDocument, searchWorld } from '../search-world.ts'
import { type Opened, openedIndex } from './opened.ts'
import { onRealServer } from './real-server.ts'

await onRealServer('an index that is not as it should be', 120_000, ({ address }) => {
  let world: SearchWorld
  let server: SearchServer
  let index: Opened
  let uid: string
  const opened: Opened[] = []
  const open = (...given: [ServerAddress?]) => {
    const made = openedIndex(world, given[0] ?? address)
    opened.push(made)
    return made
  }
  beforeEach(async () => {
    world = searchWorld()
    server = new SearchServer(address)
    world.publish(
      ...Array.from({ length: 12 }, (_, i) =>
        searchDocument({ id: `plein-${i}`, title: `Plein nummer ${i}` }),
      ),
    )
    index = open()
    await index.settled()
    uid = await index.uid()
  }, 60_000)
  afterEach(async () => {
    const [first, ...others] = opened.splice(0)
    for (const each of others) await each.close()
    await first?.remove(address)
    world.remove()
  })
  const found = async (text: string, by = index) =>
    (await by.engine.search(question(text, { limit: 50 }))).hits.map((hit) => hit.id).sort()
  const idle = async (by = index) => {
    by.feed.wake()
    await by.feed.idle()
  }

  test('one that was deleted is not asked, and made again', async () => {
    await removeIndex(server, uid)
    await expect(found('plein')).rejects.toMatchObject({ why: 'index-missing' })
    await index.settled()
    expect(await found('plein')).toHaveLength(12)
  })

  test('one that the server made again, of the next entry alone, is never asked', async () => {
    await removeIndex(server, uid)
    world.publish(searchDocument({ id: 'laatste', title: 'Plein van het laatst' }))
    await index.settled()
    expect(await found('plein')).toHaveLength(13)
    expect(index.said.filter((line) => line.includes('index built'))).toHaveLength(2)
  })

  test('one that is gone is built again by who asks for that, whatever waits to go into it', async () => {
    await removeIndex(server, uid)
    world.publish(searchDocument({ id: 'laatste', title: 'Plein van het laatst' }))
    await index.feed.rebuild()
    expect(await found('plein')).toHaveLength(13)
    expect(await index.feed.differences()).toMatchObject({ missing: 0, outdated: 0, extra: 0 })
  })

  test('settings that were changed are set again, those and no other', async () => {
    await server.done(
      server.indexing.index(uid).updateSettings({ stopWords: ['plein'], rankingRules: ['words'] }),
    )
    const next = open()
    await next.settled()
    expect(next.said).toEqual([expect.stringMatching(/brought up to date: rankingRules, stopWords$/)])
    expect(await found('plein')).toHaveLength(12)
  })

  test('one that is as it should be is left alone', async () => {
    const before = await findIndex(server, uid)
    const next = open()
    await next.settled()
    expect(next.said).toEqual([])
    expect(await findIndex(server, uid)).toEqual(before)
  })

  test('documents of an older version are sent again', async () => {
    const documents = [...Array(12).keys()].map((i) => ({ id: `plein-${i}`, stamp: 'older' }))
    await server.done(server.indexing.index(uid).updateDocuments(documents))
    await note(index.store, { schema: 'older' })
    await expect(found('plein')).rejects.toMatchObject({ why: 'building' })
    await index.settled()
    expect([...(await stampsOf(server, uid)).values()]).not.toContain('older')
  })

  test('a second one that was left half built is thrown away', async () => {
    await makeIndex(server, `${uid}-next`, {})
    await server.done(server.indexing.index(`${uid}-next`).addDocuments([{ id: 'half' }]))
    await index.feed.rebuild()
    await index.settled()
    expect(await found('plein')).toHaveLength(12)
    expect([...(await stampsOf(server, uid)).keys()]).not.toContain('half')
    expect(await findIndex(server, `${uid}-next`)).toBeUndefined()
  })

  test('what differs is found and mended', async () => {
    const documents = server.indexing.index(uid)
    await server.done(documents.deleteDocument('plein-1'))
    await server.done(documents.updateDocuments([{ id: 'plein-2', title_terms: ['iets'], stamp: 'other' }]))
    await server.done(documents.addDocuments([{ id: 'vreemd', title_terms: ['plein'], readers: ['public'] }]))
    expect(await index.feed.differences()).toMatchObject({ missing: 1, outdated: 1, extra: 1 })

    await index.feed.check()
    await index.settled()
    expect(await index.feed.differences()).toMatchObject({ missing: 0, outdated: 0, extra: 0 })
    expect(await found('plein')).toHaveLength(12)
  })

  test('what should not be in it is not shown before it is mended either', async () => {
    const strange = {
      id: 'vreemd',
      title_terms: ['plein'],
      readers: ['public'],
      published: 1,
      kind: 'tool',
    }
    await server.done(server.indexing.index(uid).addDocuments([strange]))
    await expect(found('plein')).rejects.toMatchObject({ why: 'deviates' })
    await index.settled()
    expect(await found('plein')).toHaveLength(12)
  })

  test('the index of somebody else is left as it is', async () => {
    const theirs = `films-of-${uid}`
    await makeIndex(server, theirs, { stopWords: ['de'] })
    await server.done(server.indexing.index(theirs).addDocuments([{ id: 'plein-1', title: 'Plein' }]))
    const before = [await findIndex(server, theirs), await server.indexing.index(theirs).getSettings()]
    await index.feed.rebuild()
    await index.feed.check()
    expect([await findIndex(server, theirs), await server.indexing.index(theirs).getSettings()]).toEqual(
      before,
    )
    expect(await found('plein')).toHaveLength(12)
    await removeIndex(server, theirs)
  })

  test('a search key that was revoked is made again', async () => {
    expect(await found('plein')).toHaveLength(12)
    const { results } = await server.indexing.getKeys({ limit: 1_000 })
    await server.indexing.deleteKey(results.find((key) => key.indexes.includes(uid))!.uid)
    await expect(found('plein')).rejects.toMatchObject({ why: 'key-refused' })
    expect(await found('plein')).toHaveLength(12)
  })

  test('the search key may search this index and nothing else', async () => {
    const client = await server.searching(uid)
    await expect(client.index(uid).getDocuments()).rejects.toThrow()
    await expect(client.index('another').search('')).rejects.toThrow()
    await expect(client.getKeys()).rejects.toThrow()
  })

  test('a key that may not make keys needs one to search with', async () => {
    const rights = {
      actions: ['documents.*', 'indexes.*', 'settings.*', 'tasks.get'],
      indexes: [`${uid}*`],
    }
    const { key } = await server.indexing.createKey({ ...rights, expiresAt: null })
    const without = open({ ...address, key })
    await idle(without)
    await expect(found('plein', without)).rejects.toMatchObject({ why: 'key-refused' })

    const search = await server.indexing.createKey({ actions: ['search'], indexes: [uid], expiresAt: null })
    const given = open({ ...address, key, searchKey: search.key })
    await given.settled()
    expect(await found('plein', given)).toHaveLength(12)
  })

  test('a key that is revoked is said, and what was published waits', async () => {
    const all = { actions: ['*'], indexes: ['*'], expiresAt: null }
    const { key, uid: keyUid } = await server.indexing.createKey(all)
    const site = open({ ...address, key })
    await site.settled()
    await server.indexing.deleteKey(keyUid)
    world.publish(searchDocument({ id: 'later', title: 'Later' }))
    await idle(site)
    expect((await indexRow(site.store.read))?.lastError).toMatch(/^key-refused/)
    expect(await site.engine.whyNot()).toBe('key-refused')
    await index.settled()
    expect(await indexRow(index.store.read)).toMatchObject({ lastError: null, failingSince: null })
  })

  test('a key that is wrong is said, and the site answers by itself', async () => {
    const wrong = open({ ...address, key: 'wrong' })
    await wrong.feed.check()
    expect((await indexRow(wrong.store.read))?.lastError).toMatch(/^key-refused: 403 invalid_api_key/)
    await expect(found('plein', wrong)).rejects.toMatchObject({ why: 'key-refused' })
    await index.feed.check()
    expect(await found('plein')).toHaveLength(12)
  })

  test('an entry that the server refuses is named, hinders no other, and is taken once it is right', async () => {
    world.publish(
      searchDocument({ id: 'niet zo!', title: 'Plein dat vreemd is' }),
      searchDocument({ id: 'plein-12', title: 'Plein nummer 12' }),
    )
    await idle()
    expect(await refusedEntries(index.store.read)).toEqual([
      { id: 'niet zo!', reason: expect.stringContaining('invalid_document_id') },
    ])
    await expect(found('plein')).rejects.toMatchObject({ why: 'entry-refused' })
    expect(await index.feed.differences()).toMatchObject({ missing: 1, outdated: 0, extra: 0 })
    world.withdraw('niet zo!')
    await index.settled()
    expect(await found('plein')).toHaveLength(13)
  })

  test('one with the documents of something else under our name is not shown, and made again', async () => {
    await removeIndex(server, uid)
    await server.done(server.indexing.createIndex(uid, { primaryKey: 'isbn' }))
    await server.done(server.indexing.index(uid).addDocuments([{ isbn: '1', title: 'Plein' }]))
    await expect(found('plein')).rejects.toMatchObject({ why: 'failing' })
    await index.feed.check()
    await index.settled()
    expect(await found('plein')).toHaveLength(12)
    expect(await stampsOf(server, uid)).toHaveProperty('size', 12)
  })

  test('while a second one is built searching goes on, and what is published meanwhile is in it', async () => {
    const building = index.feed.rebuild((done) => {
      if (done > 0) world.publish(searchDocument({ id: 'meanwhile', title: 'Plein van ondertussen' }))
    })
    expect(await found('plein')).toHaveLength(12)
    await building
    await index.settled()
    expect(await found('ondertussen')).toContain('meanwhile')
  })

  test('two processes on one database: what is in the index at last is the newest', async () => {
    const other = open()
    await other.settled()
    for (let i = 0; i < 40; i += 1) {
      world.publish(searchDocument({ id: 'plein-3', title: `Wissel ${i}` }))
      index.feed.wake()
      other.feed.wake()
      if (i % 7 === 0) await new Promise((resolve) => setTimeout(resolve, 100))
    }
    const whyNot = () => {
      index.feed.wake()
      return index.engine.whyNot()
    }
    await expect.poll(whyNot, { timeout: 20_000 }).toBeUndefined()
    const [hit] = (await index.engine.search(question('wissel'))).hits
    expect(hit?.title.text).toBe('Wissel 39')
    expect(await index.feed.differences()).toMatchObject({ outdated: 0 })
  })

  test('nobody feeds while another does', async () => {
    await takeLease(index.store, 'another process', new Date())
    world.publish(searchDocument({ id: 'later', title: 'Later' }))
    await idle()
    expect(await index.engine.whyNot()).toBe('behind')
  })

  test.each([
    ['only words that say nothing', 'de het een van', 0],
    ['only punctuation', '?! … -- ""', 12],
    ['2,000 words', Array.from({ length: 2_000 }, (_, i) => `woord${i}`).join(' '), 0],
    ['2,000 times the same word', 'plein '.repeat(2_000), 12],
  ])('%s', async (_what, text, count) => {
    expect(await found(text)).toHaveLength(count)
  })
})
