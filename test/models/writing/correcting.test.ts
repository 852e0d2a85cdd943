import { expect, test } from 'vitest'
import type { Ask } from '#app/models/ask.ts'
import type { Typed } from '#app/models/entries/forms/typed.ts'
import { getEntry } from '#app/models/entries/get-entry.server.ts'
import { markSeen } from '#app/models/entries/reviewing/mark-seen.server.ts'
import { toLookAt } from '#app/models/entries/reviewing/queue.server.ts'
import { correct } from '#app/models/entries/writing/correct.server.ts'
import { publishSentIn } from '#app/models/entries/writing/decide.server.ts'
import { saveDraft } from '#app/models/entries/writing/save-draft.server.ts'
import { saveVersion } from '#app/models/entries/writing/save-version.server.ts'
import { sendIn } from '#app/models/entries/writing/send-in.server.ts'
import { asVisitor } from '../../support/asking.ts'
import { typedExperiment, writingWorld, writtenExperiment } from '../../support/worlds/writing.ts'

async function online() {
  const world = await writingWorld()
  const anna = await world.asks(await world.someone({ name: 'Anna', memberOf: [world.organisation] }))
  const bram = await world.asks(await world.someone({ name: 'Bram', keeps: [world.theme] }))
  const daan = await world.asks(await world.someone({ name: 'Daan', memberOf: [world.organisation] }))
  const id = await writtenExperiment(world, anna)
  await sendIn(anna, id)
  await publishSentIn(bram, id)
  const write = (ask: Ask, parts: Partial<Typed>) => saveDraft(ask, id, typedExperiment(world, parts), 0)
  const title = async () =>
    (await getEntry(await asVisitor(world.store), 'experiment', 'de-wijkraad-aan-tafel')).document.title
  return { world, anna, bram, daan, id, write, title }
}

test('a colleague puts a small correction online at once; the kennismakelaar looks at it afterwards', async () => {
  const { daan, bram, id, write, title } = await online()
  await write(daan, { title: 'De wijkraad aan de tafel' })
  await correct(daan, id)

  expect(await title()).toBe('De wijkraad aan de tafel')
  const [listed] = await toLookAt(bram)
  expect(listed).toMatchObject({ by: 'Daan', why: 'small-correction', number: 2, since: 'vandaag' })
  expect(await toLookAt(daan)).toEqual([])
  await expect(markSeen(daan, listed?.revisionId ?? '')).rejects.toMatchObject({ name: 'NotFound' })
  await markSeen(bram, listed?.revisionId ?? '')
  expect(await toLookAt(bram)).toEqual([])
})

test.each<[string, Partial<Typed>, string]>([
  ['who may read it', { visibility: 'netwerk' }, 'correction.rights'],
  ['its theme', { themes: [] }, 'correction.rights'],
  ['a telephone number', { body: 'Bel 06-12345678' }, 'correction.personal-data'],
  ['an answer that has to be there', { summary: '' }, 'entry.incomplete'],
])('%s is no small correction', async (_, parts, code) => {
  const { anna, id, write, title } = await online()
  await write(anna, { title: 'Anders', ...parts })

  await expect(correct(anna, id)).rejects.toMatchObject({ code })
  expect(await title()).toBe('De wijkraad aan tafel')
})

test('a correction takes nothing along that nobody reviewed', async () => {
  const { anna, id, write, title } = await online()
  await write(anna, { title: 'Nog niet beoordeeld' })
  await saveVersion(anna, id)
  await write(anna, { title: 'Nog niet beoordeeld, zonder fout' })

  await expect(correct(anna, id)).rejects.toMatchObject({ code: 'correction.waits' })
  expect(await title()).toBe('De wijkraad aan tafel')
})

test('a colleague corrects and saves no version; a stranger does neither', async () => {
  const { world, daan, id, write } = await online()
  const stranger = await world.asks(await world.someone({ memberOf: [world.otherOrganisation] }))
  await write(daan, { title: 'Van Daan' })

  await expect(saveVersion(daan, id)).rejects.toMatchObject({ name: 'NotFound' })
  await expect(write(stranger, {})).rejects.toMatchObject({ name: 'NotFound' })
  await expect(correct(stranger, id)).rejects.toMatchObject({ name: 'NotFound' })
})
