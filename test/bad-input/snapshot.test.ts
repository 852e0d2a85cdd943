import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { crc32 } from 'node:zlib'
import { beforeEach, describe, expect, test } from 'vitest'
import { programFiles } from '#app/paths.server.ts'
import { openEmbeddedSearch } from '#app/search/embedded/engine.server.ts'
import { question, searchDocument, searchWorld } from '../search/search-world.ts'
import { synonymsFile } from '../search/worker-bundle.ts'

let world: ReturnType<typeof searchWorld>
beforeEach(() => {
  world = searchWorld()
  world.publish(searchDocument({ title: 'Het buurtplein' }), searchDocument({ title: 'De dorpsraad' }))
  return () => world.remove()
})

const file = () => path.join(world.folder, 'search.index')

/** Opens the engine, asks it and closes it, which writes the snapshot; gives what it found and what it logged. */
async function start(text = 'buurtplein'): Promise<{ total: number; logged: string }> {
  const logged: string[] = []
  const engine = await openEmbeddedSearch({
    databaseFile: world.databaseFile,
    dataDir: world.folder,
    lexiconFile: programFiles.lexicon,
    synonymsFile,
    workerFile: programFiles.searchWorker,
    log: (message) => logged.push(message),
  })
  const { total } = await engine.search(question(text))
  await engine.close()
  return { total, logged: logged.join('\n') }
}

/** Changes the header as another program would have written it: the sum at the end is right again. */
function rewriteHeader(from: RegExp, to: (all: string, part: string) => string): void {
  const bytes = readFileSync(file())
  const end = bytes.indexOf(10)
  const header = bytes.toString('utf8', 0, end)
  expect(header).toMatch(from)
  const whole = Buffer.concat([
    Buffer.from(header.replace(from, to).slice(0, end).padEnd(end)),
    bytes.subarray(end),
  ])
  whole.writeUInt32LE(crc32(whole.subarray(0, -4)), whole.length - 4)
  writeFileSync(file(), whole)
}

describe('a snapshot that is whole but not ours to use is told and thrown away, and the search is right:', () => {
  beforeEach(async () => {
    await start()
  })

  test('of an older version of the program', async () => {
    rewriteHeader(/search-index \d+/, () => 'search-index 0')

    expect(await start()).toMatchObject({ total: 1, logged: expect.stringContaining('another version') })
    expect(await start()).toEqual({ total: 1, logged: '' })
  })

  test('with other contents than its header says', async () => {
    rewriteHeader(/"lengths":\[([\d,]+)/, (_, all) => `"lengths":[${all.split(',').reverse()}`)

    expect(await start()).toMatchObject({ total: 1, logged: expect.stringContaining('cannot be understood') })
    expect(await start()).toEqual({ total: 1, logged: '' })
  })

  test('of another lexicon', async () => {
    rewriteHeader(/"lexicon":"..../, () => '"lexicon":"oud-')

    expect(await start()).toMatchObject({ total: 1, logged: expect.stringContaining('another lexicon') })
  })
})
