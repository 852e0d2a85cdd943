import { cp, mkdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type Database from 'better-sqlite3'
import { afterAll, beforeEach, expect, onTestFinished, test } from 'vitest'
import { readFolder } from '#app/content/folder.server.ts'
import { syncContent } from '#app/content/sync.server.ts'
import { prepareDatabase } from '#app/database.server.ts'
import { openLog } from '#app/log.server.ts'
import { openRenderer } from '#app/mdx/renderer.server.ts'
import { loadMunicipalities } from '#app/models/places/queries.server.ts'
import { programFiles } from '#app/paths.server.ts'
import { connect, type Store, storeOn } from '#db/client.ts'
import * as t from '#db/schema/index.ts'
import { analyse } from '../support/analysis.ts'
import { fileStore as placeOfFiles } from '../support/file-store.ts'
import { testFolder } from '../support/test-folder.ts'
import { aTool, type ContentFolder, contentFolder } from '../support/worlds/content-folder.ts'

const renderer = openRenderer({ workerFile: programFiles.mdxWorker })
afterAll(() => renderer.close())

let folder: ContentFolder
beforeEach(async () => {
  folder = await contentFolder()
  return () => folder[Symbol.asyncDispose]()
})

async function fileStore(): Promise<{ store: Store; writing: Database.Database }> {
  const dataDir = testFolder()
  await prepareDatabase({ DATA_DIR: dataDir }, openLog('silent'))
  const file = path.join(dataDir, 'leerplein.db')
  const writing = connect(file)
  const store = storeOn(connect(file), writing)
  onTestFinished(() => store.close())
  return { store, writing }
}

async function sync(store: Store, now = new Date('2026-11-20T10:00:00Z')) {
  const places = await loadMunicipalities(store)
  return await syncContent({
    store,
    files: placeOfFiles(),
    contentDir: folder.dir,
    places,
    renderer,
    analyse,
    now,
  })
}

test.each([
  ['case', 'toolbox/Plein.mdx', 'toolbox/plein.mdx'],
  ['Unicode form', 'toolbox/caf\u00E9.mdx', 'toolbox/cafe\u0301.mdx'],
])('two files whose names differ in %s only are both left out', async (_, one, two) => {
  await folder.write(one, aTool(1))
  await folder.write(two, aTool(2))
  await folder.write('toolbox/goed.mdx', aTool(3))

  const { files, problems } = await readFolder(folder.dir)
  expect(files.map(({ file }) => file)).toEqual(['toolbox/goed.mdx'])
  for (const file of [one, two]) {
    expect(problems.filter((problem) => problem.file === file).map(({ message }) => message)).toContainEqual(
      expect.stringContaining('they differ in case or Unicode form only'),
    )
  }
})

test('a disk that is full during a sync leaves everything as it was', async () => {
  await folder.write('toolbox/een.mdx', aTool(1))
  const { store, writing } = await fileStore()
  await sync(store)
  const pages = writing.pragma('page_count', { simple: true })
  const before = { generation: store.generation(), revisions: await store.read.select().from(t.revisions) }
  for (let i = 2; i < 12; i++)
    await folder.write(`toolbox/nog-${i}.mdx`, aTool(i, { when: 'Lang. '.repeat(2_000) }))

  writing.pragma(`max_page_count = ${pages}`)
  await expect(sync(store)).rejects.toMatchObject({
    name: 'DiskFull',
    message: expect.stringContaining('no room left on the disk'),
  })
  expect({ generation: store.generation(), revisions: await store.read.select().from(t.revisions) }).toEqual(
    before,
  )

  writing.pragma('max_page_count = 1000000')
  expect((await sync(store)).added).toHaveLength(10)
})

test('a clock that was set back changes no order of revisions, and the last one written is shown', async () => {
  const { store } = await fileStore()
  for (const [title, now] of [
    ['Eerst', '2026-11-20T10:00:00Z'],
    ['Daarna', '2020-01-01T00:00:00Z'],
    ['Het laatst', '2019-01-01T00:00:00Z'],
  ] as const) {
    await folder.write('toolbox/een.mdx', aTool(1, { title }))
    await sync(store, new Date(now))
  }

  const [entry] = await store.read.select().from(t.entries)
  expect(entry).toMatchObject({ title: 'Het laatst', publishedAt: '2026-11-02T09:00:00Z' })
  const revisions = await store.read.select().from(t.revisions)
  expect(revisions.map(({ number }) => number).sort()).toEqual([1, 2, 3])
  expect(revisions.find(({ id }) => id === entry?.publishedRevision)?.number).toBe(3)
  expect(store.generation()).toBe(3)
})

test('names with commas come out of the table of gemeenten as one name', async () => {
  const { store } = await fileStore()
  const place = (await loadMunicipalities(store)).get('nuenen-gerwen-en-nederwetten')

  expect(place).toMatchObject({ name: 'Nuenen, Gerwen en Nederwetten', province: 'Noord-Brabant' })
})

test('a folder that cannot be copied as it is on every system is told before anything is written', async () => {
  const copy = path.join(testFolder(), 'content')
  await mkdir(copy)
  await cp('content', copy, { recursive: true })
  const text = await readFile(path.join(copy, 'toolbox/het-plein.mdx'), 'utf8')
  await writeFile(path.join(copy, 'toolbox/Het-Plein.mdx'), text)

  const { problems, files } = await readFolder(copy)
  expect(problems.length).toBeGreaterThanOrEqual(2)
  expect(files.some(({ file }) => file === 'toolbox/het-plein.mdx')).toBe(false)
})
