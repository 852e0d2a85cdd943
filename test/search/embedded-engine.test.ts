import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { encodeLexicon } from '#app/search/analysis/lexicon.server.ts'
import {
  type EmbeddedSearch,
  type EmbeddedSettings,
  openEmbeddedSearch,
} from '#app/search/embedded/engine.server.ts'
import { SearchUnavailable } from '#app/search/port.ts'
import { reindex } from '#app/search/reindex.server.ts'
import { openStore } from '#db/client.ts'
import { question, type SearchWorld, searchDocument, searchWorld } from './search-world.ts'
import { lexiconFile, searchWorkerFile, synonymsFile } from './worker-bundle.ts'

let world: SearchWorld
let opened: EmbeddedSearch[]
let said: string[]

beforeEach(() => {
  world = searchWorld()
  opened = []
  said = []
  world.publish(
    searchDocument({ id: 'plein', title: 'Een plein in Losser', body: 'Met inwoners uit de huizen.' }),
    searchDocument({ id: 'raad', title: 'De raad luistert', body: 'Naar de straat.' }),
  )
})
afterEach(async () => {
  await Promise.all(opened.map((engine) => engine.close()))
  world.remove()
})

async function open(given: Partial<EmbeddedSettings> = {}): Promise<EmbeddedSearch> {
  const engine = await openEmbeddedSearch({
    databaseFile: world.databaseFile,
    dataDir: world.folder,
    lexiconFile,
    synonymsFile,
    workerFile: await searchWorkerFile(),
    log: (message) => said.push(message),
    ...given,
  })
  opened.push(engine)
  return engine
}

const snapshot = () => path.join(world.folder, 'search.index')

async function found(engine: EmbeddedSearch, text: string) {
  const { hits } = await engine.search(question(text))
  return hits.map((hit) => hit.id)
}

async function withSnapshot() {
  const engine = await open()
  await engine.search(question('plein'))
  await engine.close()
  expect(existsSync(snapshot())).toBe(true)
}

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
    other.publish(searchDocument({ id: 'anders', title: 'Een andere gemeente' }))
    cpSync(snapshot(), path.join(other.folder, 'search.index'))
    const engine = await open({ databaseFile: other.databaseFile, dataDir: other.folder })
    expect(await found(engine, '')).toEqual(['anders'])
    expect(said).toEqual([expect.stringContaining('of another database')])
    await engine.close()
    other.remove()
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
    const { loadLexicon } = await import('#app/search/analysis/lexicon.server.ts')
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

test('a row that is damaged is analysed again', async () => {
  world.connection.prepare("UPDATE search_documents SET analysed = x'ff' WHERE entry_id = 'plein'").run()
  const engine = await open()
  const [hit] = (await engine.search(question('inwoners'))).hits
  expect(hit).toMatchObject({ id: 'plein', snippet: { text: 'Met inwoners uit de huizen.' } })
})

test('synonyms with mistakes are left out and said', async () => {
  const file = path.join(world.folder, 'fout.yaml')
  writeFileSync(file, '- [burger, inwoner]\n- burger\n')
  const engine = await open({ synonymsFile: file })
  expect(await found(engine, 'burger')).toEqual([])
  expect(said).toEqual([expect.stringContaining('fout.yaml:2: expected a list')])
})

test('two engines on one database both keep up', async () => {
  const one = await open({ dataDir: path.join(world.folder, 'one') })
  const two = await open({ dataDir: path.join(world.folder, 'two') })
  world.publish(searchDocument({ id: 'nieuw', title: 'Zonneweide' }))
  expect(await found(one, 'zonneweide')).toEqual(['nieuw'])
  expect(await found(two, 'zonneweide')).toEqual(['nieuw'])
})

describe('a worker that dies', () => {
  /** A worker that ends when it is asked "sterf": as often as there is no file that says it did. */
  async function mortal(times: number) {
    const file = path.join(world.folder, 'mortal.mjs')
    const marks = path.join(world.folder, 'deaths')
    mkdirSync(marks)
    writeFileSync(
      file,
      `import { readdirSync, writeFileSync } from 'node:fs'
      import { parentPort } from 'node:worker_threads'
      const marks = ${JSON.stringify(marks)}
      const on = parentPort.on.bind(parentPort)
      parentPort.on = (name, listener) =>
        on(name, (request) => {
          const deaths = readdirSync(marks).length
          if (request.question?.text !== 'sterf' || deaths >= ${times}) return listener(request)
          writeFileSync(marks + '/' + deaths, '')
          process.exit(1)
        })
      await import(${JSON.stringify(await searchWorkerFile())})`,
    )
    return file
  }

  test('is replaced, and the question asked again', async () => {
    const engine = await open({ workerFile: await mortal(1) })
    const [dying, beside] = await Promise.all([
      engine.search(question('sterf')),
      engine.search(question('plein')),
    ])
    expect(dying.total).toBe(0)
    expect(beside.hits.map((hit) => hit.id)).toEqual(['plein'])
  })

  test('twice by one question: that question gets no answer, the next one does', async () => {
    const engine = await open({ workerFile: await mortal(2) })
    await expect(engine.search(question('sterf'))).rejects.toThrow(SearchUnavailable)
    expect(await found(engine, 'plein')).toEqual(['plein'])
    expect(await engine.health()).toMatchObject({ ready: true, entries: 2 })
  })
})

describe('an engine that cannot start', () => {
  test.each([
    ['no database', { databaseFile: '/nonexistent/leerplein.db' }],
    ['no lexicon', { lexiconFile: '/nonexistent/dutch.lexicon' }],
    ['no worker', { workerFile: '/nonexistent/worker.js' }],
  ])('%s', async (_what, given) => {
    await expect(open(given)).rejects.toThrow(SearchUnavailable)
  })

  test('a closed one says so', async () => {
    const engine = await open()
    await engine.close()
    await expect(engine.search(question('plein'))).rejects.toThrow(SearchUnavailable)
    expect(await engine.health()).toMatchObject({ ready: false })
    await engine.close()
  })
})
