import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { beforeEach, describe, expect, test } from 'vitest'
import { checkContent } from '#app/content/check.server.ts'
import { exportAll, exportContent } from '#app/content/export.server.ts'
import { syncContent } from '#app/content/sync.server.ts'
import { openRenderer } from '#app/mdx/renderer.server.ts'
import { getEntry } from '#app/models/entries/get-entry.server.ts'
import { publishSentIn } from '#app/models/entries/writing/decide.server.ts'
import { saveDraft } from '#app/models/entries/writing/save-draft.server.ts'
import { saveVersion } from '#app/models/entries/writing/save-version.server.ts'
import { sendIn } from '#app/models/entries/writing/send-in.server.ts'
import type { FileStore } from '#app/models/files/file-store.ts'
import { fileToRead } from '#app/models/files/file-to-read.server.ts'
import { loadMunicipalities } from '#app/models/places/queries.server.ts'
import { programFiles } from '#app/paths.server.ts'
import type { Store } from '#db/client.ts'
import * as t from '#db/schema/index.ts'
import { analyse } from '../support/analysis.ts'
import { asVisitor } from '../support/asking.ts'
import { fileStore } from '../support/file-store.ts'
import { emptyStore } from '../support/template-database.ts'
import { testFolder } from '../support/test-folder.ts'
import { aTool, type ContentFolder, contentFolder } from '../support/worlds/content-folder.ts'
import { pdf, photo, putIn, smallPicture, withFiles } from '../support/worlds/files.ts'
import { typedExperiment, writingWorld, writtenExperiment } from '../support/worlds/writing.ts'

const renderer = openRenderer({ workerFile: programFiles.mdxWorker })
const now = new Date('2026-11-22T10:00:00Z')

async function sync(store: Store, files: FileStore, contentDir: string) {
  const places = await loadMunicipalities(store)
  return await syncContent({ store, files, contentDir, places, renderer, analyse, now })
}

/** An experiment online with a picture and a document, and a file that it no longer names. */
async function publishedWithFiles() {
  const world = await writingWorld()
  const files = fileStore()
  const anna = withFiles(await world.asks(await world.someone({ memberOf: [world.organisation] })), files)
  const bram = await world.asks(await world.someone({ keeps: [world.theme] }))
  const id = await writtenExperiment(world, anna)
  const picture = await putIn(anna, id, await photo())
  const report = await putIn(anna, id, pdf, { name: 'verslag.pdf' })
  const old = await putIn(anna, id, await smallPicture(), { name: 'oud.png' })
  const publish = async (body: string, parts = {}) => {
    await saveDraft(anna, id, typedExperiment(world, { body, ...parts }), 0)
    await saveVersion(anna, id)
    await sendIn(anna, id)
    await publishSentIn(bram, id)
  }
  await publish(`${picture.snippet}\n\n${report.snippet}\n\n${old.snippet}`)
  return { store: world.store, files, picture, report, old, publish }
}

test('files go out beside their text and come back elsewhere byte for byte, with the widths of pictures', async () => {
  const here = await publishedWithFiles()
  const dir = testFolder()
  await exportAll(here, 'content', dir)
  expect(readdirSync(dir)).toEqual(expect.arrayContaining(['beelden', 'zoeken']))
  const there = { store: await emptyStore(), files: fileStore() }
  expect(await sync(there.store, there.files, dir)).toMatchObject({ problems: [] })

  const facts = async ({ store }: { store: Store }) =>
    (await store.read.select().from(t.files).orderBy(t.files.id)).map(
      ({ id, entryId, hash, type, name, bytes, width, height }) => ({
        ...{ id, entryId, hash, type, name, bytes, width, height },
      }),
    )
  expect(await facts(there)).toEqual(await facts(here))
  const visitor = withFiles(await asVisitor(there.store), there.files)
  const page = await getEntry(visitor, 'experiment', 'de-wijkraad-aan-tafel')
  expect(page.texts[page.document.body]?.html).toContain(`${here.picture.src}?breedte=480 480w`)
  const { id, name } = here.picture
  expect((await fileToRead(visitor, { id, name, width: 480 })).type).toBe('image/webp')

  const again = testFolder()
  await exportAll(there, 'content', again)
  const bytes = (folder: string) => readFileSync(path.join(folder, here.picture.src))
  expect(bytes(again).equals(bytes(dir))).toBe(true)
})

test('a file leaves the content folder when no public text names it any more', async () => {
  const { picture, report, old, publish, ...tools } = await publishedWithFiles()
  const dir = testFolder()
  const isThere = () => [picture, report, old].map(({ src }) => existsSync(path.join(dir, src)))
  await exportContent(tools, dir)
  expect(isThere()).toEqual([true, true, true])
  await publish(`${picture.snippet}\n\n${report.snippet}`)
  expect((await exportContent(tools, dir)).removed).toEqual([old.src.slice(1)])
  expect(isThere()).toEqual([true, true, false])
  await publish(picture.snippet, { visibility: 'netwerk' })
  await exportContent(tools, dir)
  expect(isThere()).toEqual([false, false, false])
  expect((await exportContent(tools, dir)).written).toEqual([])
})

describe('what is wrong with files of content/', () => {
  let folder: ContentFolder
  beforeEach(async () => {
    folder = await contentFolder()
    return () => folder[Symbol.asyncDispose]()
  })
  const id = '019f0000-0000-7000-8000-333333333333'
  const put = (name: string, bytes: Buffer) => {
    mkdirSync(path.join(folder.dir, 'bestanden', id), { recursive: true })
    writeFileSync(path.join(folder.dir, 'bestanden', id, name), bytes)
  }
  const messages = async () => {
    const places = await loadMunicipalities(await emptyStore())
    const { problems } = await checkContent({ contentDir: folder.dir, places, renderer, files: fileStore() })
    return problems.map(({ file, line, message }) => `${file}:${line} ${message}`)
  }

  test('nothing, when it is as the site keeps it', async () => {
    put('plein.png', await smallPicture())
    await folder.write('toolbox/een.mdx', aTool(1), `![Plein](/bestanden/${id}/plein.png)`)
    expect(await messages()).toEqual([])
  })

  test.each([
    ['it is not there', 'plein.png', null, 'there is no file bestanden/'],
    ['it tells where it was made', 'plein.jpg', photo(), 'holds more than the picture'],
    ['it is no picture', 'plein.png', Buffer.from('<svg/>'), 'is SVG'],
    ['its name says something else', 'plein.jpg', smallPicture(), 'its name ends otherwise'],
  ] as const)('%s', async (_, name, bytes, message) => {
    if (bytes) put(name, await bytes)
    await folder.write('toolbox/een.mdx', aTool(1), `Eerst dit.\n\n![Plein](/bestanden/${id}/${name})`)
    expect(await messages()).toEqual([expect.stringContaining(message)])
  })

  test('it is of another entry', async () => {
    put('plein.png', await smallPicture())
    const body = `[Beeld](/bestanden/${id}/plein.png)`
    await folder.write('toolbox/een.mdx', aTool(1), body)
    await folder.write('toolbox/twee.mdx', aTool(2), body)
    expect(await messages()).toEqual([
      expect.stringMatching(/^toolbox\/twee\.mdx:\d+ .* is a file of another entry/),
    ])
  })

  test('it is no address of a file', async () => {
    await folder.write('toolbox/een.mdx', aTool(1), '![Plein](/bestanden/plein.png)')
    expect(await messages()).toEqual([expect.stringContaining('is no address of a file')])
  })
})
