import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import type { Ask } from '#app/models/ask.ts'
import { getEntry } from '#app/models/entries/get-entry.server.ts'
import { askAlong, takePart } from '#app/models/entries/keeping/ask-along.server.ts'
import { addColleague, handOver, removeAuthor } from '#app/models/entries/keeping/authors.server.ts'
import { namePleinPerson, removePleinPerson } from '#app/models/entries/keeping/plein-people.server.ts'
import type { KindName } from '#app/models/entries/kinds/index.ts'
import { putTeamsRight } from '#app/models/entries/readers.server.ts'
import { publishRevision } from '#app/models/entries/writing/publish-revision.server.ts'
import { saveDraft } from '#app/models/entries/writing/save-draft.server.ts'
import { saveVersion } from '#app/models/entries/writing/save-version.server.ts'
import { startEntry } from '#app/models/entries/writing/start-entry.server.ts'
import { eraseSelf } from '#app/models/privacy/erase-self.server.ts'
import * as t from '#db/schema/index.ts'
import { queuedMail, tokenOf } from '../../support/worlds/told.ts'
import { typedExperiment, type WritingWorld, writingWorld } from '../../support/worlds/writing.ts'

/** A plein for its team online, without themes of its own, of an experiment in the theme. */
async function pleinForTeam() {
  const world = await writingWorld()
  const ids = {
    anna: await world.someone({
      name: 'Anna',
      memberOf: [world.organisation],
      password: 'drie losse woorden',
    }),
    daan: await world.someone({ name: 'Daan', memberOf: [world.organisation] }),
    els: await world.someone({
      name: 'Els',
      address: 'els@leusden.example',
      memberOf: [world.otherOrganisation],
    }),
    bram: await world.someone({ keeps: [world.theme] }),
    cas: await world.someone({ keeps: [world.otherTheme] }),
    dia: await world.someone({ administers: true }),
  }
  const anna = await world.asks(ids.anna)
  const experiment = await online(world, anna, 'experiment', { themes: [world.theme] })
  const plein = await online(world, anna, 'plein', { themes: [], visibility: 'team', record: { experiment } })
  const reads = async (person: keyof typeof ids) => await isThere(await world.asks(ids[person]), plein)
  return { world, ids, anna, experiment, plein, reads }
}

async function online(
  world: WritingWorld,
  ask: Ask,
  kind: KindName,
  parts: Parameters<typeof typedExperiment>[1],
): Promise<string> {
  const id = await startEntry(ask, kind)
  await saveDraft(ask, id, typedExperiment(world, parts), 1)
  await publishRevision(ask, await saveVersion(ask, id), async () => undefined)
  return id
}

async function isThere(ask: Ask, id: string): Promise<boolean> {
  const [row] = await ask.store.read.select().from(t.entries).where(eq(t.entries.id, id))
  return await getEntry(ask, row?.kind as KindName, row?.slug ?? '').then(
    () => true,
    () => false,
  )
}

/** Whether page and search name the same readers, and which. */
async function readersOf({ store }: WritingWorld, id: string): Promise<string[]> {
  const rows = await store.read.select().from(t.entryReaders).where(eq(t.entryReaders.entryId, id))
  const [searched] = await store.read
    .select()
    .from(t.searchDocuments)
    .where(eq(t.searchDocuments.entryId, id))
  const readers = rows.map(({ principal }) => principal).sort()
  expect([...((searched?.document.readers as string[] | undefined) ?? [])].sort()).toEqual(readers)
  return readers
}

test('what is for a team is read by who is named on it, its organisation, and who looks after its theme', async () => {
  const { world, ids, plein, reads } = await pleinForTeam()
  expect(await readersOf(world, plein)).toEqual(
    [
      'administrators',
      `keepers:${world.theme}`,
      `organisation:${world.organisation}`,
      `person:${ids.anna}`,
    ].sort(),
  )
  expect([await reads('daan'), await reads('bram'), await reads('dia')]).toEqual([true, true, true])
  expect([await reads('els'), await reads('cas')]).toEqual([false, false])
})

test('a co-author of elsewhere reads it from the moment of becoming one, and no longer when taken away', async () => {
  const { world, ids, anna, plein, reads } = await pleinForTeam()
  await askAlong(anna, plein, 'els@leusden.example', 'co-author')
  expect(await reads('els')).toBe(false)
  const before = world.store.generation()
  const [mail] = await queuedMail(world.store)
  await takePart(await world.asks(ids.els), await tokenOf(world.store, mail))

  expect(await reads('els')).toBe(true)
  expect(await readersOf(world, plein)).toContain(`person:${ids.els}`)
  expect(world.store.generation()).toBe(before + 1)
  await removeAuthor(anna, plein, ids.els)
  expect(await reads('els')).toBe(false)
  expect(await readersOf(world, plein)).not.toContain(`person:${ids.els}`)
})

test('a pleincoach who was asked reads the plein, until the role is taken away', async () => {
  const { world, ids, anna, plein, experiment, reads } = await pleinForTeam()
  await expect(askAlong(anna, experiment, 'els@leusden.example', 'pleincoach')).rejects.toThrow('pleincoach')
  await expect(namePleinPerson(anna, plein, ids.els, 'pleincoach')).rejects.toMatchObject({
    name: 'NotFound',
  })
  await askAlong(anna, plein, 'els@leusden.example', 'pleincoach')
  const [mail] = await queuedMail(world.store)
  expect(mail).toMatchObject({ template: 'plein-role', data: { role: 'pleincoach' } })
  await takePart(await world.asks(ids.els), await tokenOf(world.store, mail))
  expect(await reads('els')).toBe(true)

  await removePleinPerson(anna, plein, ids.els, 'pleincoach')
  expect(await reads('els')).toBe(false)
  await expect(removePleinPerson(anna, plein, ids.els, 'pleincoach')).rejects.toMatchObject({
    name: 'NotFound',
  })
})

test('readers do not change, nor the generation, where the audience does not depend on who is named', async () => {
  const { world, ids, anna, experiment } = await pleinForTeam()
  const before = world.store.generation()
  await addColleague(anna, experiment, ids.daan)
  await handOver(anna, experiment, ids.daan)
  expect(await readersOf(world, experiment)).toEqual(['public'])
  expect(world.store.generation()).toBe(before)
})

test('another theme of the experiment is another kennismakelaar of its plein, at once', async () => {
  const { world, anna, experiment, plein, reads } = await pleinForTeam()
  await saveDraft(anna, experiment, typedExperiment(world, { themes: [world.otherTheme] }), 0)
  await publishRevision(anna, await saveVersion(anna, experiment), async () => undefined)

  expect([await reads('bram'), await reads('cas')]).toEqual([false, true])
  await readersOf(world, plein)
  const changed = await world.store.read.select().from(t.changes)
  expect(
    changed.filter(({ generation }) => generation === world.store.generation()).map(({ entryId }) => entryId),
  ).toContain(plein)
})

test('who is erased is a reader of nothing', async () => {
  const { world, ids, anna, plein } = await pleinForTeam()
  await eraseSelf(anna, 'drie losse woorden', () => undefined)
  expect(await readersOf(world, plein)).not.toContain(`person:${ids.anna}`)
})

test('readers of an older version or a backup are put right once, at the start', async () => {
  const { world, plein } = await pleinForTeam()
  const right = await readersOf(world, plein)
  await world.store.write(async (tx) => {
    await tx.delete(t.entryReaders).where(eq(t.entryReaders.entryId, plein))
  })
  const before = world.store.generation()
  await putTeamsRight(world.store)
  await putTeamsRight(world.store)
  expect(await readersOf(world, plein)).toEqual(right)
  expect(world.store.generation()).toBe(before + 1)
})
