import { expect, test } from 'vitest'
import { versionsOf } from '#app/models/entries/compare/versions.server.ts'
import { wordChanges } from '#app/models/entries/compare/words.ts'
import { newestRevision } from '#app/models/entries/revisions.server.ts'
import { publishSentIn } from '#app/models/entries/writing/decide.server.ts'
import { restoreVersion } from '#app/models/entries/writing/restore-version.server.ts'
import { saveDraft } from '#app/models/entries/writing/save-draft.server.ts'
import { saveVersion } from '#app/models/entries/writing/save-version.server.ts'
import { sendIn } from '#app/models/entries/writing/send-in.server.ts'
import * as t from '#db/schema/index.ts'
import {
  typedExperiment,
  type WritingWorld,
  writingWorld,
  writtenExperiment,
} from '../../support/worlds/writing.ts'

const lastTwo = { from: null, to: null }

async function people() {
  const world = await writingWorld()
  const anna = await world.asks(await world.someone({ name: 'Anna', memberOf: [world.organisation] }))
  const bram = await world.asks(await world.someone({ name: 'Bram', keeps: [world.theme] }))
  return { world, anna, bram }
}

async function twoVersions(world: WritingWorld, anna: Awaited<ReturnType<typeof people>>['anna']) {
  const id = await writtenExperiment(world, anna)
  await saveDraft(anna, id, typedExperiment(world, { title: 'De dorpsraad', visibility: 'netwerk' }), 0)
  await saveVersion(anna, id)
  return id
}

test('versions say who, when and what, and which of them is online or waits', async () => {
  const { world, anna, bram } = await people()
  const id = await writtenExperiment(world, anna)
  await sendIn(anna, id)
  await publishSentIn(bram, id)
  await saveDraft(anna, id, typedExperiment(world, { title: 'De dorpsraad' }), 0)
  await saveVersion(anna, id)
  await sendIn(anna, id)

  const { versions, compared } = await versionsOf(anna, id, lastTwo)
  const when = '22 november 2026 om 11.00 uur'
  expect(versions).toMatchObject([
    { number: 2, by: 'Anna', when, changed: ['Titel'], isOnline: false, waits: true },
    { number: 1, by: 'Anna', when, changed: null, isOnline: true, waits: false },
  ])
  expect(compared).toMatchObject({ from: 1, to: 2, changes: [{ field: 'title' }] })
})

test('any two are compared; one that is not there is not found', async () => {
  const { world, anna } = await people()
  const id = await twoVersions(world, anna)

  expect((await versionsOf(anna, id, { from: 2, to: 1 })).compared?.changes).toMatchObject([
    { field: 'title', sort: 'changed' },
    { field: 'visibility', sort: 'changed' },
  ])
  await expect(versionsOf(anna, id, { from: 1, to: 9 })).rejects.toMatchObject({ name: 'NotFound' })
})

test('an older version becomes the newest; those between stay', async () => {
  const { world, anna } = await people()
  const id = await twoVersions(world, anna)
  await restoreVersion(anna, id, { number: 1 })

  expect(await newestRevision(world.store.read, id)).toMatchObject({
    number: 3,
    document: { title: 'De wijkraad aan tafel', visibility: 'openbaar' },
  })
})

test('what somebody wrote and did not save goes only when they say so', async () => {
  const { world, anna } = await people()
  const id = await twoVersions(world, anna)
  await saveDraft(anna, id, typedExperiment(world, { title: 'Half af' }), 0)

  await expect(restoreVersion(anna, id, { number: 1 })).rejects.toMatchObject({ code: 'restore.draft' })
  await restoreVersion(anna, id, { number: 1, draftMayGo: true })
  expect(await newestRevision(world.store.read, id)).toMatchObject({ number: 3 })
})

test('a colleague reads the versions and restores none; a stranger knows of none', async () => {
  const { world, anna } = await people()
  const id = await twoVersions(world, anna)
  const colleague = await world.asks(await world.someone({ memberOf: [world.organisation] }))
  const stranger = await world.asks(await world.someone({ memberOf: [world.otherOrganisation] }))

  expect((await versionsOf(colleague, id, lastTwo)).mayRestore).toBe(false)
  await expect(restoreVersion(colleague, id, { number: 1 })).rejects.toMatchObject({ name: 'NotFound' })
  await expect(versionsOf(stranger, id, lastTwo)).rejects.toMatchObject({ name: 'NotFound' })
})

test('a version of a kind that means something else by now fails, and says so', async () => {
  const { world, anna } = await people()
  const id = await twoVersions(world, anna)
  await world.store.write(async (tx) => {
    await tx.update(t.revisions).set({ recordVersion: 0 })
  })

  await expect(versionsOf(anna, id, lastTwo)).rejects.toThrow("of version 0 can't be read as 1")
})

test('words that change one after the other are one change', () => {
  expect(wordChanges('Wij zaten aan lange tafels.', 'Wij zaten op korte krukken.')).toEqual([
    { sort: 'same', text: 'Wij zaten ', at: 0 },
    { sort: 'removed', text: 'aan lange tafels', at: 10 },
    { sort: 'added', text: 'op korte krukken', at: 26 },
    { sort: 'same', text: '.', at: 42 },
  ])
  expect(wordChanges('', 'Nieuw.')).toEqual([{ sort: 'added', text: 'Nieuw.', at: 0 }])
})
