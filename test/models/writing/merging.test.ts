import { expect, test } from 'vitest'
import { draftFor } from '#app/models/entries/writing/draft.server.ts'
import type { Side } from '#app/models/entries/writing/merge.ts'
import { mergeDraft } from '#app/models/entries/writing/merge-draft.server.ts'
import { mergeView } from '#app/models/entries/writing/merge-view.server.ts'
import { saveDraft } from '#app/models/entries/writing/save-draft.server.ts'
import { saveVersion } from '#app/models/entries/writing/save-version.server.ts'
import { typedExperiment, writingWorld, writtenExperiment } from '../../support/worlds/writing.ts'

/** Anna and Carla begin from the same version; Carla is the first to save. */
async function bothWrote() {
  const world = await writingWorld()
  const anna = await world.asks(await world.someone({ name: 'Anna', memberOf: [world.organisation] }))
  const carla = await world.asks(await world.someone({ name: 'Carla', contactFor: [world.organisation] }))
  const id = await writtenExperiment(world, anna)
  await saveDraft(anna, id, typedExperiment(world, { title: 'Van Anna', body: 'Alleen Anna.' }), 0)
  await saveDraft(carla, id, typedExperiment(world, { title: 'Van Carla', summary: 'Alleen Carla.' }), 0)
  await saveVersion(carla, id)
  return { world, anna, carla, id }
}

const choosing = (sides: Readonly<Record<string, Side>>) => ({
  sideOf: (at: string) => sides[at],
  mine: null,
})

test('both texts are laid side by side; a side is chosen beforehand only where one of them changed', async () => {
  const { anna, id } = await bothWrote()

  const view = await mergeView(anna, id, null)
  expect(view.other).toBe('Carla')
  expect(view.differences.map(({ at, changedBy }) => [at, changedBy])).toEqual([
    ['title', null],
    ['summary', 'theirs'],
    ['body', 'mine'],
  ])
  expect(view.differences[0]).toMatchObject({ label: 'Titel', mine: 'Van Anna', theirs: 'Van Carla' })
})

test('what was chosen becomes the draft, which can be saved again', async () => {
  const { anna, id } = await bothWrote()
  const { version, newest } = await mergeView(anna, id, null)
  const sides = choosing({ title: 'mine', summary: 'theirs', body: 'mine' })
  await mergeDraft(anna, id, { ...sides, version, newest })

  expect(await draftFor(anna, id)).toMatchObject({
    isBehind: false,
    typed: { title: 'Van Anna', summary: 'Alleen Carla.', body: 'Alleen Anna.', record: { phase: 'loopt' } },
  })
  await saveVersion(anna, id)
})

test('nothing is merged while a choice is open, or when somebody wrote on', async () => {
  const { world, anna, carla, id } = await bothWrote()
  const { version, newest } = await mergeView(anna, id, null)
  await expect(
    mergeDraft(anna, id, { ...choosing({ title: 'mine' }), version, newest }),
  ).rejects.toMatchObject({
    code: 'merge.undecided',
    detail: { field: 'keus.summary' },
  })
  await saveDraft(carla, id, typedExperiment(world, { title: 'Weer van Carla' }), 0)
  await saveVersion(carla, id)

  const all = choosing({ title: 'mine', summary: 'theirs', body: 'mine' })
  await expect(mergeDraft(anna, id, { ...all, version, newest })).rejects.toMatchObject({
    code: 'merge.moved',
  })
  expect((await draftFor(anna, id)).typed.title).toBe('Van Anna')
})

test('what was typed in one window is laid beside what was kept in another', async () => {
  const { world, anna, id } = await bothWrote()
  const here = typedExperiment(world, { title: 'Van de laptop', body: 'Alleen Anna.' })
  const view = await mergeView(anna, id, here)
  expect(view).toMatchObject({ other: 'je andere venster', mine: here })
  expect(view.differences.map(({ at }) => at)).toEqual(['title'])

  const { version, newest } = view
  await mergeDraft(anna, id, { ...choosing({ title: 'mine' }), mine: here, version, newest })
  expect((await draftFor(anna, id)).typed.title).toBe('Van de laptop')
})
