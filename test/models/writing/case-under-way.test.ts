import { expect, test } from 'vitest'
import type { Ask } from '#app/models/ask.ts'
import { nothingTyped } from '#app/models/entries/forms/typed.ts'
import { namePleinPerson } from '#app/models/entries/keeping/plein-people.server.ts'
import { lookUpUnderWay } from '#app/models/entries/writing/case-under-way.server.ts'
import { publishSentIn } from '#app/models/entries/writing/decide.server.ts'
import { publishAtOnce } from '#app/models/entries/writing/publish-at-once.server.ts'
import { publishRevision } from '#app/models/entries/writing/publish-revision.server.ts'
import { saveDraft } from '#app/models/entries/writing/save-draft.server.ts'
import { saveVersion } from '#app/models/entries/writing/save-version.server.ts'
import { sendIn } from '#app/models/entries/writing/send-in.server.ts'
import { startEntry } from '#app/models/entries/writing/start-entry.server.ts'
import { writeView } from '#app/models/entries/writing/write-view.server.ts'
import { typedExperiment, writingWorld } from '../../support/worlds/writing.ts'

/** A plein of Daan's that is not online, with Anna of the same gemeente as vraagstukeigenaar; Els is of another. */
async function pleinUnderWay() {
  const world = await writingWorld()
  const someone = (organisation: string) => world.someone({ memberOf: [organisation] })
  const annaId = await someone(world.organisation)
  const [anna, daan] = [await world.asks(annaId), await world.asks(await someone(world.organisation))]
  const els = await world.asks(await someone(world.otherOrganisation))
  const bram = await world.asks(await world.someone({ keeps: [world.theme] }))
  const plein = await startEntry(daan, 'plein')
  await saveDraft(daan, plein, typedExperiment(world, { title: 'De bakfiets', record: {} }), 1)
  const version = await saveVersion(daan, plein)
  await namePleinPerson(daan, plein, annaId, 'vraagstukeigenaar')
  const write = async (ask: typeof anna, owner: string) => {
    const id = await startEntry(ask, 'blog')
    const lessons = [{ sentence: 'Vraag door.' }]
    const record = { type: 'dag-erna-blog', about: plein, how: 'Het liep anders.', lessons }
    await saveDraft(
      ask,
      id,
      { ...nothingTyped, title: 'De dag erna', owner, visibility: 'openbaar', record },
      1,
    )
    return id
  }
  return {
    world,
    anna,
    els,
    bram,
    plein,
    write,
    publishPlein: () => publishRevision(daan, version, async () => {}),
  }
}

const offered = async (who: Ask, words: string) =>
  (await lookUpUnderWay(who, ['plein', 'experiment'], words)).map(({ id }) => id)

test('a plein that is not online yet is offered to who may read it, and a blog about it can be sent in', async () => {
  const { world, anna, bram, plein, write } = await pleinUnderWay()
  const blog = await write(anna, world.organisation)

  expect(await offered(anna, 'bakf')).toEqual([plein])
  expect(await offered(anna, 'fietsbel')).toEqual([])
  expect((await writeView(anna, blog, null)).names).toEqual({ [plein]: 'De bakfiets' })
  await saveVersion(anna, blog)
  await sendIn(anna, blog)
  await expect(publishSentIn(bram, blog)).rejects.toMatchObject({ code: 'entry.case-offline' })
})

test('nobody else learns of it', async () => {
  const { world, els, write } = await pleinUnderWay()
  const blog = await write(els, world.otherOrganisation)

  expect(await offered(els, 'bakf')).toEqual([])
  expect((await writeView(els, blog, null)).names).toEqual({})
  await expect(saveVersion(els, blog)).rejects.toMatchObject({ code: 'draft.wrong' })
})

test('the story goes online once its plein is', async () => {
  const { world, anna, write, publishPlein } = await pleinUnderWay()
  const blog = await write(anna, world.organisation)
  await saveVersion(anna, blog)
  await expect(publishAtOnce(anna, blog, { audience: 'netwerk' })).rejects.toMatchObject({
    code: 'entry.case-offline',
  })

  await publishPlein()
  await publishAtOnce(anna, blog, { audience: 'netwerk' })
})
