import { cpSync, readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { encodeLexicon, loadLexicon } from '#app/search/analysis/lexicon.server.ts'
import type { EmbeddedSearch } from '#app/search/embedded/engine.server.ts'
import { reindex } from '#app/search/reindex.server.ts'
import { openStore } from '#db/client.ts'
import { embeddedWorld, found, open, said, snapshot, withSnapshot, world } from './embedded-world.ts'
import { question, searchDocument, searchWorld } from './search-world.ts'

embeddedWorld()

describe('the snapshot', () => {
  test('is used, and caught up with', async () => {
    await withSnapshot()
    world.publish(searchDocument({ id: 'later', title: 'Later geschreven' }))
    world.withdraw('raad')
    const engine = await open()
    expect(await found(engine, '')).toEqual(['later', 'plein'])
    expect(await found(engine, 'huis geschreven')).toEqual(expect.arrayContaining(['later', 'plein']))
    expect(await found(engine, 'luistert')).toEqual([])
    expect(said).toEqual([])
  })

  test('knows an entry that changed before it was written by its last state only', async () => {
    const first = await open()
    world.publish(searchDocument({ id: 'raad', title: 'Een dorpsraad' }))
    expect(await found(first, 'dorpsraad')).toEqual(['raad'])
    await first.close()

    const engine = await open()
    expect((await found(engine, '')).sort()).toEqual(['plein', 'raad'])
    expect(await found(engine, 'luistert')).toEqual([])
    world.withdraw('raad')
    expect(await found(engine, '')).toEqual(['plein'])
    expect(said).toEqual([])
  })

  test('gives the same answers as an index of the rows', async () => {
    const asked = ['plein raad', '', 'inwoner', '"in losser"', 'pleim', 'los', 'plein -losser']
    const answers = async (engine: EmbeddedSearch) =>
      Promise.all(asked.map((text) => engine.search(question(text, { counted: ['soort', 'thema'] }))))
    const first = await open()
    const expected = await answers(first)
    await first.close()
    expect(await answers(await open())).toEqual(expected)
    expect(said).toEqual([])
  })

  test.each([0, 3, 100, 1000])('cut off after %i bytes it is not used', async (length) => {
    await withSnapshot()
    truncateSync(snapshot(), length)
    expect(await found(await open(), 'plein')).toEqual(['plein'])
    expect(said).toEqual([expect.stringContaining('damaged or cut off')])
  })

  test('with one byte changed it is not used', async () => {
    await withSnapshot()
    const bytes = readFileSync(snapshot())
    bytes[bytes.length >> 1]! ^= 1
    writeFileSync(snapshot(), bytes)
    expect(await found(await open(), 'plein')).toEqual(['plein'])
    expect(said).toEqual([expect.stringContaining('damaged or cut off')])
  })

  test('of another database it is not used', async () => {
    await withSnapshot()
    const other = searchWorld()
    onTestFinished(() => other.remove())
    other.publish(searchDocument({ id: 'anders', title: 'Een andere gemeente' }))
    cpSync(snapshot(), path.join(other.folder, 'search.index'))
    const engine = await open({ databaseFile: other.databaseFile, dataDir: other.folder })
    expect(await found(engine, '')).toEqual(['anders'])
    expect(said).toEqual([expect.stringContaining('of another database')])
    await engine.close()
  })

  test('newer than a restored database it is not used', async () => {
    const backup = path.join(world.folder, 'backup.db')
    await world.connection.backup(backup)
    world.publish(searchDocument({ id: 'verloren', title: 'Na de back-up' }))
    await withSnapshot()
    const engine = await open({ databaseFile: backup })
    expect((await found(engine, '')).sort()).toEqual(['plein', 'raad'])
    expect(said).toEqual([expect.stringContaining('is not used')])
  })

  test('with rows that changed behind the log it is not used', async () => {
    await withSnapshot()
    world.connection.prepare("DELETE FROM search_documents WHERE entry_id = 'raad'").run()
    expect(await found(await open(), '')).toEqual(['plein'])
    expect(said).toEqual([expect.stringContaining('entries that are gone')])
  })

  test('that cannot be written costs only the next start', async () => {
    const file = path.join(world.folder, 'a-file')
    writeFileSync(file, '')
    const engine = await open({ dataDir: path.join(file, 'below') })
    expect(await found(engine, 'plein')).toEqual(['plein'])
    await engine.close()
    expect(said).toContainEqual(expect.stringContaining('could not be written'))
  })

  test('leaves no half files', async () => {
    await withSnapshot()
    expect(readdirSync(world.folder).filter((name) => name.includes('tmp'))).toEqual([])
  })
})

describe('another lexicon', () => {
  const small = () => {
    const file = path.join(world.folder, 'other.lexicon')
    const forms = { huizen: 'woning', woning: 'woning' }
    const entries = Object.entries(forms).map(
      ([form, base]) => [form, { base, begins: false, ends: false }] as const,
    )
    writeFileSync(file, encodeLexicon(new Map(entries)))
    return file
  }

  test('is used at once, without the snapshot of the one before', async () => {
    await withSnapshot()
    const engine = await open({ lexiconFile: small() })
    expect(await found(engine, 'woning')).toEqual(['plein'])
    const [hit] = (await engine.search(question('woning'))).hits
    expect(hit?.snippet.marks).toHaveLength(1)
    expect(said).toEqual([expect.stringContaining('of another lexicon')])
  })

  test('rows are rewritten by reindex, once', async () => {
    const other = loadLexicon(small())
    const store = openStore(world.databaseFile)
    expect(await reindex(store, other)).toBe(2)
    expect(await reindex(store, other)).toBe(0)
    store.close()
    const versions = world.connection.prepare('SELECT DISTINCT version FROM search_documents').pluck().all()
    expect(versions).toEqual([expect.stringContaining(other.version)])
    expect(await found(await open({ lexiconFile: small() }), 'woning')).toEqual(['plein'])
  })
})
