import { expect, test } from 'vitest'
import { getEntry } from '#app/models/entries/get-entry.server.ts'
import { standingOf } from '#app/models/entries/standing.server.ts'
import { statusOf } from '#app/models/entries/standing.ts'
import { publishSentIn, sendBack, takeBack } from '#app/models/entries/writing/decide.server.ts'
import { draftFor } from '#app/models/entries/writing/draft.server.ts'
import { discardDraft, saveDraft } from '#app/models/entries/writing/save-draft.server.ts'
import { saveVersion } from '#app/models/entries/writing/save-version.server.ts'
import { sendIn } from '#app/models/entries/writing/send-in.server.ts'
import { startEntry } from '#app/models/entries/writing/start-entry.server.ts'
import { asVisitor } from '../../support/asking.ts'
import { typedExperiment, writingWorld, writtenExperiment } from '../../support/worlds/writing.ts'

async function people() {
  const world = await writingWorld()
  const anna = await world.someone({ name: 'Anna', memberOf: [world.organisation] })
  const bram = await world.someone({ name: 'Bram', keeps: [world.theme] })
  return { world, anna: await world.asks(anna), bram: await world.asks(bram) }
}

test('an experiment goes from a draft to the site by way of the kennismakelaar', async () => {
  const { world, anna, bram } = await people()
  const status = async (id: string) => statusOf(await standingOf(world.store.read, id))

  const id = await writtenExperiment(world, anna)
  expect(await status(id)).toBe('concept')
  await sendIn(anna, id)
  expect(await status(id)).toBe('ter-beoordeling')
  await publishSentIn(bram, id)

  expect(await status(id)).toBe('gepubliceerd')
  const visitor = await asVisitor(world.store)
  const page = await getEntry(visitor, 'experiment', 'de-wijkraad-aan-tafel')
  expect(page.document.title).toBe('De wijkraad aan tafel')
  expect(page.document.published).toBe('2026-11-22T10:00:00.000Z')
})

test('what was sent back or taken back is a concept again, and can be sent in anew', async () => {
  const { world, anna, bram } = await people()
  const id = await writtenExperiment(world, anna)
  await sendIn(anna, id)
  await sendBack(bram, id, 'Wie deden er mee?')
  expect(statusOf(await standingOf(world.store.read, id))).toBe('concept')

  await sendIn(anna, id)
  await takeBack(anna, id)
  await expect(publishSentIn(bram, id)).rejects.toMatchObject({ name: 'NotFound' })
  await sendIn(anna, id)
  await publishSentIn(bram, id)
  expect(statusOf(await standingOf(world.store.read, id))).toBe('gepubliceerd')
})

test('what is online stays as it is while its successor is written and reviewed', async () => {
  const { world, anna, bram } = await people()
  const id = await writtenExperiment(world, anna)
  await sendIn(anna, id)
  await publishSentIn(bram, id)
  const title = async () =>
    (await getEntry(await asVisitor(world.store), 'experiment', 'de-wijkraad-aan-tafel')).document.title

  await saveDraft(anna, id, typedExperiment(world, { title: 'Nieuwe titel' }), 0)
  await saveVersion(anna, id)
  await sendIn(anna, id)
  expect(await title()).toBe('De wijkraad aan tafel')
  await publishSentIn(bram, id)
  expect(await title()).toBe('Nieuwe titel')
})

test('what lacks answers that its kind asks for is not sent in, and says which', async () => {
  const { world, anna } = await people()
  const id = await writtenExperiment(world, anna, { summary: '', record: {} })

  await expect(sendIn(anna, id)).rejects.toMatchObject({
    code: 'entry.incomplete',
    detail: { user: expect.stringContaining('“Samenvatting”, “Wat het is”') },
  })
})

test('two people write at once: the second is told, and both texts are there', async () => {
  const { world, anna } = await people()
  const carla = await world.asks(await world.someone({ contactFor: [world.organisation] }))
  const id = await writtenExperiment(world, anna)
  await saveDraft(anna, id, typedExperiment(world, { title: 'Van Anna' }), 0)
  await saveDraft(carla, id, typedExperiment(world, { title: 'Van Carla' }), 0)

  await saveVersion(carla, id)
  await expect(saveVersion(anna, id)).rejects.toMatchObject({ code: 'entry.newer' })
  const draft = await draftFor(anna, id)
  expect(draft).toMatchObject({ isBehind: true, typed: { title: 'Van Anna' } })
})

test('a second device that is behind overwrites nothing', async () => {
  const { world, anna } = await people()
  const id = await startEntry(anna, 'experiment')
  await saveDraft(anna, id, typedExperiment(world, { title: 'Telefoon' }), 1)

  const late = saveDraft(anna, id, typedExperiment(world, { title: 'Laptop' }), 1)

  await expect(late).rejects.toMatchObject({ code: 'draft.elsewhere' })
  expect((await draftFor(anna, id)).typed.title).toBe('Telefoon')
})

test('a draft keeps what is no valid answer; a version is made once it is', async () => {
  const { world, anna } = await people()
  const id = await startEntry(anna, 'experiment')
  const typed = typedExperiment(world)
  const wrong = { ...typed, record: { ...typed.record, participants: 'een stuk of tien' } }
  await saveDraft(anna, id, wrong, 1)

  await expect(saveVersion(anna, id)).rejects.toMatchObject({ code: 'draft.wrong' })
  expect((await draftFor(anna, id)).typed.record.participants).toBe('een stuk of tien')
})

test('a draft that was discarded before it was ever saved leaves nothing', async () => {
  const { world, anna } = await people()
  const id = await startEntry(anna, 'experiment')
  await discardDraft(anna, id)

  await expect(standingOf(world.store.read, id)).rejects.toMatchObject({ name: 'NotFound' })
})

test('who names an organisation of others, or something that is not there, is told so', async () => {
  const { world, anna } = await people()
  const id = await startEntry(anna, 'experiment')
  const typed = typedExperiment(world, { owner: world.otherOrganisation, themes: [world.organisation] })
  await saveDraft(anna, id, typed, 1)

  await expect(saveVersion(anna, id)).rejects.toMatchObject({ code: 'draft.wrong' })
})

test('a text that can not be shown is refused with the line', async () => {
  const { world, anna } = await people()
  const id = await startEntry(anna, 'experiment')
  await saveDraft(anna, id, typedExperiment(world, { body: 'Goed.\n\n{process.exit()}' }), 1)

  await expect(saveVersion(anna, id)).rejects.toMatchObject({
    code: 'entry.text-refused',
    detail: { user: expect.stringContaining('process.exit') },
  })
})

test.each(['a member of another organisation', 'a kennismakelaar of another theme', 'a visitor'])(
  '%s knows nothing of what is written',
  async (who) => {
    const { world, anna } = await people()
    const id = await writtenExperiment(world, anna)
    await sendIn(anna, id)
    const stranger =
      who === 'a visitor'
        ? await asVisitor(world.store)
        : await world.asks(
            await world.someone(
              who.startsWith('a member')
                ? { memberOf: [world.otherOrganisation] }
                : { keeps: [world.otherTheme] },
            ),
          )

    for (const act of [draftFor, publishSentIn, takeBack, discardDraft]) {
      await expect(act(stranger, id)).rejects.toMatchObject({ name: 'NotFound' })
    }
    await expect(sendBack(stranger, id, 'Nee')).rejects.toMatchObject({ name: 'NotFound' })
    await expect(saveDraft(stranger, id, typedExperiment(world), 0)).rejects.toMatchObject({
      name: 'NotFound',
    })
  },
)
