import { expect, test } from 'vitest'
import { entryToRead } from '#app/models/entries/entry-to-read.server.ts'
import { getEntry } from '#app/models/entries/get-entry.server.ts'
import { archiveEntry, restoreEntry } from '#app/models/entries/keeping/archive-entry.server.ts'
import { askAlong, takePart } from '#app/models/entries/keeping/ask-along.server.ts'
import { addColleague, handOver, removeAuthor } from '#app/models/entries/keeping/authors.server.ts'
import { keepView } from '#app/models/entries/keeping/keep-view.server.ts'
import { transfer } from '#app/models/entries/keeping/transfer.server.ts'
import { newestRevision } from '#app/models/entries/revisions.server.ts'
import { publishSentIn } from '#app/models/entries/writing/decide.server.ts'
import { draftFor } from '#app/models/entries/writing/draft.server.ts'
import { saveDraft } from '#app/models/entries/writing/save-draft.server.ts'
import { sendIn } from '#app/models/entries/writing/send-in.server.ts'
import { asVisitor } from '../../support/asking.ts'
import { queuedMail, tokenOf } from '../../support/worlds/told.ts'
import { typedExperiment, writingWorld, writtenExperiment } from '../../support/worlds/writing.ts'

async function people() {
  const world = await writingWorld()
  const ids = {
    anna: await world.someone({ name: 'Anna', memberOf: [world.organisation] }),
    daan: await world.someone({ name: 'Daan', memberOf: [world.organisation] }),
    elders: await world.someone({
      name: 'Els',
      address: 'els@leusden.example',
      memberOf: [world.otherOrganisation],
    }),
  }
  const anna = await world.asks(ids.anna)
  const contact = await world.asks(await world.someone({ contactFor: [world.organisation] }))
  const bram = await world.asks(await world.someone({ keeps: [world.theme] }))
  const id = await writtenExperiment(world, anna)
  return { world, ids, anna, contact, bram, id }
}

const namesOf = async (ask: Parameters<typeof keepView>[0], id: string) =>
  (await keepView(ask, id)).authors.map(({ name }) => name)

test('a colleague writes along, and no more when taken away; the last author stays', async () => {
  const { world, ids, anna, id } = await people()
  await addColleague(anna, id, ids.daan)
  expect(await namesOf(anna, id)).toEqual(['Anna', 'Daan'])
  const daan = await world.asks(ids.daan)
  await saveDraft(daan, id, typedExperiment(world), 0)

  await removeAuthor(anna, id, ids.daan)
  await expect(draftFor(daan, id)).rejects.toMatchObject({ name: 'NotFound' })
  await expect(removeAuthor(anna, id, ids.anna)).rejects.toMatchObject({ code: 'authors.last' })
  await expect(addColleague(anna, id, ids.elders)).rejects.toMatchObject({ name: 'NotFound' })
})

test('somebody of another organisation is asked by mail; nobody learns whether an address has an account', async () => {
  const { world, ids, anna, id } = await people()
  await askAlong(anna, id, 'niemand@leusden.example', 'co-author')
  expect(await queuedMail(world.store)).toEqual([])
  await askAlong(anna, id, 'els@leusden.example', 'co-author')
  expect(await namesOf(anna, id)).toEqual(['Anna'])

  const [mail] = await queuedMail(world.store)
  const token = await tokenOf(world.store, mail)
  await expect(takePart(await world.asks(ids.daan), token)).rejects.toMatchObject({ name: 'NotFound' })
  const els = await world.asks(ids.elders)
  expect(await takePart(els, token)).toMatchObject({ entryId: id, as: 'co-author' })
  expect(await namesOf(anna, id)).toEqual(['Anna', 'Els'])
  await expect(takePart(els, token)).rejects.toMatchObject({ name: 'NotFound' })
})

test('who hands a text over hands over what was written in it too', async () => {
  const { world, ids, anna, id } = await people()
  await saveDraft(anna, id, typedExperiment(world, { title: 'Half af' }), 0)
  await handOver(anna, id, ids.daan)

  const daan = await world.asks(ids.daan)
  expect((await draftFor(daan, id)).typed.title).toBe('Half af')
  expect(await namesOf(daan, id)).toEqual(['Daan'])
  await expect(draftFor(anna, id)).rejects.toMatchObject({ name: 'NotFound' })
})

test('an archived entry keeps its page and can be put back', async () => {
  const { world, anna, contact, bram, id } = await people()
  await expect(archiveEntry(contact, id, 'Oud.')).rejects.toMatchObject({ name: 'NotFound' })
  await sendIn(anna, id)
  await publishSentIn(bram, id)
  const page = async () => await getEntry(await asVisitor(world.store), 'experiment', 'de-wijkraad-aan-tafel')

  await archiveEntry(contact, id, 'Er is een nieuwe versie.')
  expect((await page()).archived).toMatchObject({ reason: 'Er is een nieuwe versie.' })
  await expect(archiveEntry(contact, id, 'Nog eens.')).rejects.toMatchObject({ code: 'entry.archived' })
  await expect(sendIn(anna, id)).rejects.toMatchObject({ code: 'entry.archived' })
  await expect(restoreEntry(anna, id)).rejects.toMatchObject({ name: 'NotFound' })
  await restoreEntry(contact, id)
  expect((await page()).archived).toBeNull()
})

test('given to another organisation, what is online changes owner and a newer version stays what it is', async () => {
  const { world, ids, anna, contact, bram, id } = await people()
  await sendIn(anna, id)
  await expect(transfer(contact, id, world.otherOrganisation)).rejects.toMatchObject({ code: 'entry.waits' })
  await publishSentIn(bram, id)
  await expect(transfer(anna, id, world.otherOrganisation)).rejects.toMatchObject({ name: 'NotFound' })
  await expect(transfer(contact, id, world.theme)).rejects.toMatchObject({ name: 'NotFound' })

  await transfer(contact, id, world.otherOrganisation)
  expect((await newestRevision(world.store.read, id))?.document.owner).toBe(world.otherOrganisation)
  const els = await world.asks(ids.elders)
  const { document, acts } = await entryToRead(els, 'experiment', 'de-wijkraad-aan-tafel')
  expect(document.owner).toBe(world.otherOrganisation)
  expect(acts?.map(({ text }) => text)).toEqual(['Kleine verbetering', 'Versies'])
})

test('a visitor sees nothing of what members may do', async () => {
  const { world, anna, bram, id } = await people()
  await sendIn(anna, id)
  await publishSentIn(bram, id)
  const acts = async (ask: typeof anna) =>
    (await entryToRead(ask, 'experiment', 'de-wijkraad-aan-tafel')).acts

  expect((await acts(anna))?.map(({ text }) => text)).toEqual(['Bewerk', 'Versies', 'Schrijvers en archief'])
  expect(await acts(await asVisitor(world.store))).toBeUndefined()
})
