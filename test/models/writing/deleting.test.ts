import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import type { Ask } from '#app/models/ask.ts'
import { deleteEntry } from '#app/models/entries/deleting/delete-entry.server.ts'
import { entryToRead } from '#app/models/entries/entry-to-read.server.ts'
import { archiveEntry } from '#app/models/entries/keeping/archive-entry.server.ts'
import { keepView } from '#app/models/entries/keeping/keep-view.server.ts'
import { newestRevision } from '#app/models/entries/revisions.server.ts'
import { publishSentIn } from '#app/models/entries/writing/decide.server.ts'
import { draftFor } from '#app/models/entries/writing/draft.server.ts'
import { publishRevision } from '#app/models/entries/writing/publish-revision.server.ts'
import { saveDraft } from '#app/models/entries/writing/save-draft.server.ts'
import { saveVersion } from '#app/models/entries/writing/save-version.server.ts'
import { sendIn } from '#app/models/entries/writing/send-in.server.ts'
import { startEntry } from '#app/models/entries/writing/start-entry.server.ts'
import { writeView } from '#app/models/entries/writing/write-view.server.ts'
import { removeMember } from '#app/models/people/organisation-people.server.ts'
import * as t from '#db/schema/index.ts'
import { asVisitor } from '../../support/asking.ts'
import { loggedEvents, queuedMail } from '../../support/worlds/told.ts'
import { typedExperiment, writingWorld, writtenExperiment } from '../../support/worlds/writing.ts'

const title = 'De wijkraad aan tafel'

/** An experiment online, with a plein that belongs to it. */
async function onlineExperiment() {
  const world = await writingWorld()
  const anna = await world.asks(await world.someone({ name: 'Anna', memberOf: [world.organisation] }))
  const contactId = await world.someone({ name: 'Cas', contactFor: [world.organisation] })
  const contact = await world.asks(contactId)
  const bram = await world.asks(await world.someone({ keeps: [world.theme] }))
  const id = await writtenExperiment(world, anna)
  await sendIn(anna, id)
  await publishSentIn(bram, id)
  const plein = await startEntry(anna, 'plein')
  const parts = { title: 'De bakfiets', themes: [], record: { experiment: id } }
  await saveDraft(anna, plein, typedExperiment(world, parts), 1)
  await publishRevision(anna, await saveVersion(anna, plein), async () => undefined)
  return { world, anna, contact, contactId, bram, id, plein }
}

const pageOf = async (ask: Ask) => await entryToRead(ask, 'experiment', 'de-wijkraad-aan-tafel')

test('a contactpersoon deletes an entry by typing its title; who could read it learns that it is gone', async () => {
  const { world, anna, contact, id, plein } = await onlineExperiment()
  const visitor = await asVisitor(world.store)
  await expect(deleteEntry(anna, id, title)).rejects.toMatchObject({ name: 'NotFound' })
  await expect(deleteEntry(contact, id, 'De wijkraad')).rejects.toMatchObject({ code: 'delete.title' })
  expect((await pageOf(visitor)).card.title).toBe(title)
  await deleteEntry(contact, id, ` ${title.toUpperCase()} `)

  await expect(pageOf(visitor)).rejects.toMatchObject({ name: 'Gone' })
  for (const table of [
    t.revisions,
    t.submissions,
    t.drafts,
    t.entryAuthors,
    t.entryReaders,
    t.searchDocuments,
  ])
    expect(await world.store.read.select().from(table).where(eq(table.entryId, id))).toEqual([])
  expect((await loggedEvents(world.store)).at(-1)).toBe(
    `person:${contact.viewer.person?.id} deleted entry ${id}`,
  )
  expect(await queuedMail(world.store)).toContainEqual(
    expect.objectContaining({
      template: 'deleted',
      to: { person: anna.viewer.person?.id },
      data: { title, by: 'Cas' },
    }),
  )
  expect((await entryToRead(visitor, 'plein', 'de-bakfiets')).document.record.experiment).toBeUndefined()
  const changed = await world.store.read.select().from(t.changes)
  const last = changed.filter(({ generation }) => generation === world.store.generation())
  expect(last.map(({ entryId }) => entryId)).toEqual(expect.arrayContaining([id, plein]))
})

test('what pointed at it is found by its title no more, and can be written on and published again', async () => {
  const { world, anna, contact, id, plein } = await onlineExperiment()
  await deleteEntry(contact, id, title)
  const [row] = await world.store.read
    .select()
    .from(t.searchDocuments)
    .where(eq(t.searchDocuments.entryId, plein))
  expect(JSON.stringify(row?.document)).not.toContain(title)

  const { typed, version } = await draftFor(anna, plein)
  await saveDraft(anna, plein, { ...typed, title: 'Weer verder' }, version)
  await publishRevision(anna, await saveVersion(anna, plein), async () => undefined)
  expect((await entryToRead(await asVisitor(world.store), 'plein', 'de-bakfiets')).card.title).toBe(
    'Weer verder',
  )
})

test('who could not read it hears nothing, and who had it in the archive that it is gone', async () => {
  const { world, anna, contact } = await onlineExperiment()
  const id = await writtenExperiment(world, anna, { title: 'Alleen voor ons', visibility: 'team' })
  await publishRevision(anna, (await newestRevision(world.store.read, id))?.id ?? '', async () => undefined)
  await deleteEntry(contact, id, 'Alleen voor ons')
  const page = async (ask: Ask) => await entryToRead(ask, 'experiment', 'alleen-voor-ons')
  await expect(page(await asVisitor(world.store))).rejects.toMatchObject({ name: 'NotFound' })
  await expect(page(contact)).rejects.toMatchObject({ name: 'Gone' })
  await expect(page(anna)).rejects.toMatchObject({ name: 'Gone' })
})

test('what is lost is said first, with who is still writing', async () => {
  const { world, anna, contact, id } = await onlineExperiment()
  await saveDraft(anna, id, typedExperiment(world, { title: 'Nieuwer' }), 0)
  expect((await keepView(contact, id)).losses).toMatchObject({
    title,
    versions: 1,
    writers: ['Anna'],
    pointing: 1,
    hindrance: null,
  })
  expect((await keepView(anna, id)).losses).toBeNull()
})

test('an organisation or theme that somebody depends on stays', async () => {
  const { world, bram } = await onlineExperiment()
  const admin = await world.asks(await world.someone({ administers: true }))
  for (const [id, name] of [
    [world.organisation, 'Gemeente Amersfoort'],
    [world.theme, 'Democratische vaardigheden'],
  ] as const) {
    await expect(deleteEntry(bram, id, name)).rejects.toMatchObject({ name: 'NotFound' })
    await expect(deleteEntry(admin, id, name)).rejects.toMatchObject({ code: 'delete.in-use' })
  }
})

test('a draft of an organisation that was deleted stays with its writer, who is told what to do', async () => {
  const { world } = await onlineExperiment()
  const admin = await world.asks(await world.someone({ administers: true }))
  const dia = await world.someone({ memberOf: [world.otherOrganisation, world.organisation] })
  const writing = await world.asks(dia)
  const id = await startEntry(writing, 'experiment')
  await saveDraft(writing, id, typedExperiment(world, { owner: world.otherOrganisation }), 1)
  await removeMember(admin, world.otherOrganisation, dia)
  await deleteEntry(admin, world.otherOrganisation, 'Gemeente Leusden')

  const asked = await world.asks(dia)
  const view = await writeView(asked, id, null)
  expect(view.typed.title).toBe(title)
  expect(view.problems).toEqual([{ at: 'owner', message: expect.stringContaining('Kies') }])
  await expect(saveVersion(asked, id)).rejects.toMatchObject({ code: 'draft.wrong' })
  await saveDraft(asked, id, typedExperiment(world), 2)
  await saveVersion(asked, id)
})

test('a draft of an organisation in the archive goes on as before, and its writer sees that it is', async () => {
  const { world, anna } = await onlineExperiment()
  const admin = await world.asks(await world.someone({ administers: true }))
  const id = await startEntry(anna, 'experiment')
  await saveDraft(anna, id, typedExperiment(world), 1)
  await archiveEntry(admin, world.organisation, 'Opgegaan in een ander.')

  expect((await writeView(anna, id, null)).owners).toEqual([
    { value: world.organisation, label: 'Gemeente Amersfoort (in het archief)' },
  ])
  await saveVersion(anna, id)
})
