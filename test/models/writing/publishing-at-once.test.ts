import { expect, test } from 'vitest'
import { entryToRead } from '#app/models/entries/entry-to-read.server.ts'
import { nothingTyped } from '#app/models/entries/forms/typed.ts'
import { namePleinPerson } from '#app/models/entries/keeping/plein-people.server.ts'
import { markSeen } from '#app/models/entries/reviewing/mark-seen.server.ts'
import { toLookAt } from '#app/models/entries/reviewing/to-look-at.server.ts'
import { publishAtOnce } from '#app/models/entries/writing/publish-at-once.server.ts'
import { publishRevision } from '#app/models/entries/writing/publish-revision.server.ts'
import { saveDraft } from '#app/models/entries/writing/save-draft.server.ts'
import { saveVersion } from '#app/models/entries/writing/save-version.server.ts'
import { sendInView } from '#app/models/entries/writing/send-in-view.server.ts'
import { startEntry } from '#app/models/entries/writing/start-entry.server.ts'
import { asVisitor } from '../../support/asking.ts'
import { typedExperiment, writingWorld } from '../../support/worlds/writing.ts'

/** A plein in the theme with Anna as vraagstukeigenaar, who wrote a blog about it. */
async function dayAfter(type = 'dag-erna-blog') {
  const world = await writingWorld()
  const annaId = await world.someone({ name: 'Anna', memberOf: [world.organisation] })
  const daan = await world.asks(await world.someone({ name: 'Daan', memberOf: [world.organisation] }))
  const bram = await world.asks(await world.someone({ keeps: [world.theme] }))
  const anna = await world.asks(annaId)
  const plein = await startEntry(daan, 'plein')
  await saveDraft(daan, plein, typedExperiment(world, { title: 'De bakfiets', record: {} }), 1)
  await publishRevision(daan, await saveVersion(daan, plein), async () => undefined)
  const write = async (ask: typeof anna) => {
    const id = await startEntry(ask, 'blog')
    const record = { type, about: plein, how: 'Het liep anders.', lessons: [{ sentence: 'Vraag door.' }] }
    const typed = { ...nothingTyped, title: 'De dag erna', owner: world.organisation, record }
    await saveDraft(ask, id, { ...typed, visibility: 'openbaar' }, 1)
    await saveVersion(ask, id)
    return id
  }
  return { world, annaId, anna, daan, bram, plein, write }
}

test('a vraagstukeigenaar puts the day-after blog online at once, for whom they choose', async () => {
  const { world, annaId, anna, daan, bram, plein, write } = await dayAfter()
  await namePleinPerson(daan, plein, annaId, 'vraagstukeigenaar')
  const id = await write(anna)
  await expect(publishAtOnce(anna, id, {})).rejects.toMatchObject({ code: 'audience.missing' })
  await publishAtOnce(anna, id, { audience: 'netwerk' })

  expect((await entryToRead(bram, 'blog', 'de-dag-erna')).document.visibility).toBe('netwerk')
  await expect(entryToRead(await asVisitor(world.store), 'blog', 'de-dag-erna')).rejects.toMatchObject({
    name: 'NotFound',
  })
  const [looked] = await toLookAt(bram)
  expect(looked).toMatchObject({ why: 'day-after-blog', title: 'De dag erna', by: 'Anna' })
  await markSeen(bram, looked?.revisionId ?? '')
  expect(await toLookAt(bram)).toEqual([])
  await expect(publishAtOnce(anna, id, { audience: 'netwerk' })).rejects.toMatchObject({
    code: 'entry.online',
  })
})

test('nobody else does, and no other blog', async () => {
  const { annaId, anna, daan, plein, write } = await dayAfter()
  const unnamed = await write(anna)
  await expect(publishAtOnce(anna, unnamed, { audience: 'openbaar' })).rejects.toMatchObject({
    name: 'NotFound',
  })
  await namePleinPerson(daan, plein, annaId, 'pleincoach')
  await expect(publishAtOnce(anna, unnamed, { audience: 'openbaar' })).rejects.toMatchObject({
    name: 'NotFound',
  })
  await namePleinPerson(daan, plein, annaId, 'vraagstukeigenaar')
  expect((await sendInView(anna, unnamed)).mayPublishAtOnce).toBe(true)
  const ofDaan = await write(daan)
  await expect(publishAtOnce(daan, ofDaan, { audience: 'openbaar' })).rejects.toMatchObject({
    name: 'NotFound',
  })
  await expect(publishAtOnce(anna, ofDaan, { audience: 'openbaar' })).rejects.toMatchObject({
    name: 'NotFound',
  })
})

test('a blog that looks back later waits for review like everything else', async () => {
  const { annaId, anna, daan, plein, write } = await dayAfter('terugblik')
  await namePleinPerson(daan, plein, annaId, 'vraagstukeigenaar')
  await expect(publishAtOnce(anna, await write(anna), { audience: 'openbaar' })).rejects.toMatchObject({
    name: 'NotFound',
  })
})
