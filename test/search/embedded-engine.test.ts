import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { SearchUnavailable } from '#app/models/search/port.ts'
import { marksOf } from './contract/asking.ts'
import { embeddedWorld, found, open, world } from './embedded-world.ts'
import { question, searchDocument } from './search-world.ts'

embeddedWorld()

test('a row that is damaged is analysed again', async () => {
  world.connection.prepare("UPDATE search_documents SET analysed = x'ff' WHERE entry_id = 'plein'").run()
  const engine = await open()
  const [hit] = (await engine.search(question('inwoners'))).hits
  expect(hit).toMatchObject({ id: 'plein', snippet: { text: 'Met inwoners uit de huizen.' } })
})

test('a snippet keeps a heading and the items of a list apart, and its marks stay on their words', async () => {
  const body = 'Wat je nodig hebt\nEen vlag\nTwee tuinstoelen (blauw)\nZet ze buiten.\nKlaar.'
  world.publish(searchDocument({ id: 'lijst', title: 'Lijst', body }))
  const engine = await open()
  const [hit] = (await engine.search(question('vlag tuinstoelen'))).hits
  expect(hit?.snippet.text).toContain('Een vlag · Twee tuinstoelen (blauw) · Zet ze buiten. Klaar.')
  expect(marksOf(hit?.snippet)).toEqual(['vlag', 'tuinstoelen'])
})

test('no texts are read for hits of which only the ids are asked', async () => {
  const engine = await open()
  const [hit] = (await engine.search(question('inwoners', { idsOnly: true }))).hits
  expect(hit).toMatchObject({ id: 'plein', title: { text: '' }, snippet: { text: '' } })
})

test('words that look alike in an outline are no phrase', async () => {
  // More words than an outline has letters, so that some share theirs.
  const words = Array.from({ length: 600 }, (_, i) => `zx${i}`)
  world.publish(searchDocument({ id: 'lang', title: 'Lang', body: words.join(' ') }))
  const engine = await open()
  const pairs = Array.from({ length: 255 }, (_, i) => [`"zx${i} zx${i + 1}"`, `"zx${i} zx${i + 256}"`])
  for (const [real = '', alike = ''] of pairs) {
    expect(await found(engine, real)).toEqual(['lang'])
    expect(await found(engine, alike)).toEqual([])
  }
})

test('two engines on one database both keep up', async () => {
  const one = await open({ dataDir: path.join(world.folder, 'one') })
  const two = await open({ dataDir: path.join(world.folder, 'two') })
  world.publish(searchDocument({ id: 'nieuw', title: 'Zonneweide' }))
  expect(await found(one, 'zonneweide')).toEqual(['nieuw'])
  expect(await found(two, 'zonneweide')).toEqual(['nieuw'])
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
