import { expect, test } from 'vitest'
import { getEntry } from '#app/models/entries/get-entry.server.ts'
import { publishSentIn } from '#app/models/entries/writing/decide.server.ts'
import { previewOf } from '#app/models/entries/writing/preview.server.ts'
import { saveDraft } from '#app/models/entries/writing/save-draft.server.ts'
import { saveVersion } from '#app/models/entries/writing/save-version.server.ts'
import { sendIn } from '#app/models/entries/writing/send-in.server.ts'
import { startEntry } from '#app/models/entries/writing/start-entry.server.ts'
import { describeFile, removeFile } from '#app/models/files/change-file.server.ts'
import type { FilesAsk } from '#app/models/files/file-store.ts'
import { fileToRead } from '#app/models/files/file-to-read.server.ts'
import { filesOf } from '#app/models/files/files-of.server.ts'
import { limits } from '#app/models/files/limits.ts'
import type { FileView } from '#app/models/files/views.ts'
import * as t from '#db/schema/index.ts'
import { asVisitor } from '../../support/asking.ts'
import { fileStore } from '../../support/file-store.ts'
import { docx, pdf, photo, putIn, smallPicture, withFiles } from '../../support/worlds/files.ts'
import { typedExperiment, writingWorld, writtenExperiment } from '../../support/worlds/writing.ts'

const files = fileStore()

/** Anna writes an experiment, Bram reviews it, Cas is a colleague and Dia works elsewhere. */
async function annasText() {
  const world = await writingWorld()
  const { organisation, otherOrganisation, theme } = world
  const asks = async (ties: Parameters<typeof world.someone>[0]) =>
    withFiles(await world.asks(await world.someone(ties)), files)
  const anna = await asks({ memberOf: [organisation] })
  const entryId = await writtenExperiment(world, anna)
  return {
    world,
    anna,
    entryId,
    bram: await asks({ keeps: [theme] }),
    cas: await asks({ memberOf: [organisation] }),
    dia: await asks({ memberOf: [otherOrganisation] }),
    visitor: withFiles(await asVisitor(world.store), files),
    /** Keeps a version with these lines as its text. */
    write: async (body: string, id = entryId) => {
      const version = (await world.store.read.select().from(t.drafts)).find(
        (draft) => draft.entryId === id,
      )?.version
      await saveDraft(anna, id, typedExperiment(world, { body }), version ?? 0)
      await saveVersion(anna, id)
    },
  }
}

/** Whether somebody gets a file. */
async function has(ask: FilesAsk, { id, name }: FileView, width: number | null = null): Promise<boolean> {
  return await fileToRead(ask, { id, name, width }).then(
    () => true,
    (error) => {
      expect(error).toMatchObject({ name: 'NotFound' })
      return false
    },
  )
}

test('what is put in is listed with what to paste, and named by nothing yet', async () => {
  const { anna, entryId } = await annasText()
  const picture = await putIn(anna, entryId, await photo(), {
    name: 'Foto 1.JPEG',
    alt: ' Drie "mensen"\n& een hond ',
  })
  const report = await putIn(anna, entryId, pdf, { name: 'verslag.pdf', alt: '' })
  const view = await filesOf(anna, entryId)

  expect(picture).toMatchObject({
    name: 'foto-1.jpg',
    width: 800,
    height: 1200,
    alt: 'Drie "mensen" & een hond',
  })
  expect(picture.snippet).toBe(`<Figure src="${picture.src}" alt="Drie &quot;mensen&quot; &amp; een hond" />`)
  expect(report.snippet).toBe(`[Lees het bestand](${report.src})`)
  expect(view.files.map(({ id }) => id)).toEqual([report.id, picture.id])
  expect(view.files[0]?.uses).toEqual({ online: false, waiting: false, versions: false, drafts: false })
})

test('a picture wants a description, a document does not, and neither a long one', async () => {
  const { anna, entryId } = await annasText()
  const put = (bytes: Buffer, alt: string) => putIn(anna, entryId, bytes, { alt })

  await expect(put(await smallPicture(), '  ')).rejects.toMatchObject({ code: 'file.alt' })
  await expect(put(pdf, 'x'.repeat(301))).rejects.toMatchObject({ code: 'file.alt' })
  await expect(put(docx({ 'word/vbaProject.bin': '' }), 'x')).rejects.toMatchObject({
    code: 'file.macros.unsupported',
  })
  expect((await filesOf(anna, entryId)).files).toEqual([])
})

test('there is room for so many files and no more', async () => {
  const { anna, entryId, world } = await annasText()
  await putIn(anna, entryId, pdf)
  const [{ id, ...row } = { id: '' }] = await world.store.read.select().from(t.files)
  const rows = Array.from({ length: limits.files - 1 }, (_, number) => ({ ...row, id: `${id}-${number}` }))
  await world.store.write(async (tx) => tx.insert(t.files).values(rows as (typeof t.files.$inferInsert)[]))

  await expect(putIn(anna, entryId, pdf)).rejects.toMatchObject({ code: 'file.number.too-many-bytes' })
})

test('only who writes puts files in, sees which there are, describes them and takes them away', async () => {
  const { anna, bram, cas, dia, visitor, entryId } = await annasText()
  const { id } = await putIn(anna, entryId, pdf)
  for (const ask of [bram, cas, dia, visitor]) {
    await expect(putIn(ask, entryId, pdf)).rejects.toMatchObject({ name: 'NotFound' })
    await expect(filesOf(ask, entryId)).rejects.toMatchObject({ name: 'NotFound' })
    await expect(describeFile(ask, entryId, id, 'Anders')).rejects.toMatchObject({ name: 'NotFound' })
    await expect(removeFile(ask, entryId, id, true)).rejects.toMatchObject({ name: 'NotFound' })
  }
  await describeFile(anna, entryId, id, 'Het verslag')
  expect((await filesOf(anna, entryId)).files[0]?.snippet).toContain('[Het verslag](')
})

test('a file that nothing online names is for who reads what is not online, then for who reads the page', async () => {
  const { anna, bram, cas, dia, visitor, entryId, write } = await annasText()
  const [shown, other] = [await putIn(anna, entryId, await smallPicture()), await putIn(anna, entryId, pdf)]
  const who = async (file: FileView) =>
    Promise.all([visitor, dia, cas, bram, anna].map((ask) => has(ask, file)))
  await write(shown.snippet)
  expect(await who(shown)).toEqual([false, false, true, false, true])

  await sendIn(anna, entryId)
  expect(await who(shown)).toEqual([false, false, true, true, true])
  await publishSentIn(bram, entryId)
  expect(await who(shown)).toEqual([true, true, true, true, true])
  expect(await who(other)).toEqual([false, false, true, false, true])
  expect(await has(visitor, shown, 40)).toBe(true)
  expect(await has(visitor, shown, 480)).toBe(false)
  expect(await has(visitor, { ...shown, name: 'anders.png' })).toBe(false)
})

test('a picture has its size and widths on the page, a link says what it leads to, and nothing of that is stored', async () => {
  const { anna, bram, visitor, entryId, world, write } = await annasText()
  const picture = await putIn(anna, entryId, await photo())
  const report = await putIn(anna, entryId, pdf, { name: 'verslag.pdf', alt: 'Verslag' })
  await write(`${picture.snippet}\n\n${report.snippet}`)
  await sendIn(anna, entryId)
  await publishSentIn(bram, entryId)
  const { texts, document } = await getEntry(visitor, 'experiment', 'de-wijkraad-aan-tafel')
  const html = texts[document.body]?.html ?? ''

  expect(html).toContain(
    `<img src="${picture.src}" srcset="${picture.src}?breedte=480 480w, ${picture.src}?breedte=800 800w"`,
  )
  expect(html).toMatch(/ width="800" height="1200" alt="Een plein vol mensen" loading="lazy"\/>/)
  expect(html).toContain(`<a href="${report.src}">Verslag (PDF, 1 kB)</a>`)
  const stored = JSON.stringify(await world.store.read.select().from(t.renderedTexts))
  expect(stored).toContain(`data-file=\\"${picture.id}\\"`)
  expect(stored).not.toContain('srcset')
})

test('a file of another text is refused in words, and not shown', async () => {
  const { anna, entryId, write } = await annasText()
  const elsewhere = await startEntry(anna, 'tool')
  const picture = await putIn(anna, elsewhere, await smallPicture())

  await expect(write(`Kijk:\n\n${picture.snippet}`)).rejects.toMatchObject({
    code: 'entry.foreign-file',
    detail: { user: expect.stringContaining(picture.src) },
  })
  const preview = await previewOf(anna, entryId)
  expect(preview.refused).toEqual([expect.stringContaining('hoort niet bij deze tekst')])
  expect(JSON.stringify(preview.shown)).not.toMatch(/<img/)
})

test('what is nowhere goes at once, what is named somewhere after a yes, what is online not at all', async () => {
  const { anna, bram, entryId, write, world } = await annasText()
  const [online, old, none] = [
    await putIn(anna, entryId, await smallPicture()),
    await putIn(anna, entryId, pdf),
    await putIn(anna, entryId, docx()),
  ]
  await write(`${old.snippet}\n\n${online.snippet}`)
  await write(online.snippet)
  await sendIn(anna, entryId)
  await expect(removeFile(anna, entryId, online.id, true)).rejects.toMatchObject({ code: 'file.online' })
  await publishSentIn(bram, entryId)

  await removeFile(anna, entryId, none.id, false)
  await expect(removeFile(anna, entryId, old.id, false)).rejects.toMatchObject({ code: 'file.used' })
  await removeFile(anna, entryId, old.id, true)
  await expect(removeFile(anna, entryId, online.id, true)).rejects.toMatchObject({ code: 'file.online' })
  expect((await world.store.read.select().from(t.files)).map(({ id }) => id)).toEqual([online.id])
})

test('who only corrects takes away what they put in, and nothing of others', async () => {
  const { anna, bram, cas, entryId } = await annasText()
  const annas = await putIn(anna, entryId, pdf)
  await sendIn(anna, entryId)
  await publishSentIn(bram, entryId)
  const own = await putIn(cas, entryId, pdf)

  await expect(removeFile(cas, entryId, annas.id, true)).rejects.toMatchObject({ name: 'NotFound' })
  await removeFile(cas, entryId, own.id, false)
  expect((await filesOf(cas, entryId)).files.map(({ id }) => id)).toEqual([annas.id])
})
