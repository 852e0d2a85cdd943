import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { eq } from 'drizzle-orm'
import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { getEntry } from '#app/models/entries/get-entry.server.ts'
import { publishSentIn } from '#app/models/entries/writing/decide.server.ts'
import { saveDraft } from '#app/models/entries/writing/save-draft.server.ts'
import { saveVersion } from '#app/models/entries/writing/save-version.server.ts'
import { sendIn } from '#app/models/entries/writing/send-in.server.ts'
import { startEntry } from '#app/models/entries/writing/start-entry.server.ts'
import { sweepFiles } from '#app/models/files/sweep.server.ts'
import { follow } from '#app/models/follows/follow.server.ts'
import { chooseMail } from '#app/models/notices/preferences.server.ts'
import { eraseSelf } from '#app/models/privacy/erase-self.server.ts'
import { ownData } from '#app/models/privacy/own-data.server.ts'
import { deleteWhatIsOld } from '#app/models/privacy/retain.server.ts'
import { askQuestion } from '#app/models/questions/ask-question.server.ts'
import { moderate, reactionsToModerate } from '#app/models/reactions/moderate.server.ts'
import { react, reactAsGuest } from '#app/models/reactions/react.server.ts'
import { erase, erasedName } from '#db/erase.ts'
import { readErasures, rememberErasure } from '#db/erasures.ts'
import * as t from '#db/schema/index.ts'
import { asVisitor } from '../../support/asking.ts'
import { fileStore } from '../../support/file-store.ts'
import { testFolder } from '../../support/test-folder.ts'
import { pdf, putIn, smallPicture, withFiles } from '../../support/worlds/files.ts'
import { typedExperiment, writingWorld, writtenExperiment } from '../../support/worlds/writing.ts'

const password = 'zomer fiets kanaal brug'
const forget = () => undefined

/** Anna with a published experiment, a draft and a reaction. */
async function annasWork() {
  const world = await writingWorld()
  const id = await world.someone({
    name: 'Anna Jansen',
    address: 'anna@x.example',
    password,
    memberOf: [world.organisation],
  })
  const anna = await world.asks(id)
  const bram = await world.asks(await world.someone({ name: 'Bram', keeps: [world.theme] }))
  const entryId = await writtenExperiment(world, anna)
  await sendIn(anna, entryId)
  await publishSentIn(bram, entryId)
  await react(anna, { entryId, parentId: null, text: 'Vraag maar raak.' })
  await startEntry(anna, 'tool')
  return { world, id, anna, bram, entryId, visitor: await asVisitor(world.store) }
}

async function bytesOf(stream: ReadableStream<Uint8Array>): Promise<Uint8Array> {
  return new Uint8Array(await new Response(stream).arrayBuffer())
}

/** Everything in every table, as text. */
async function everything({ store }: Awaited<ReturnType<typeof writingWorld>>): Promise<string> {
  const tables = [
    t.people,
    t.revisions,
    t.drafts,
    t.events,
    t.reactions,
    t.outbox,
    t.links,
    t.memberships,
    t.entryAuthors,
    t.questions,
    t.notices,
  ]
  return JSON.stringify(await Promise.all(tables.map((table) => store.read.select().from(table))))
}

test('who is erased is nowhere by name or address, and what they published stays', async () => {
  const { world, id, anna, visitor } = await annasWork()
  const erased: string[] = []

  await eraseSelf(anna, password, (person) => erased.push(person))

  expect(erased).toEqual([id])
  expect(await everything(world)).not.toMatch(/Anna Jansen|anna@x\.example/)
  const page = await getEntry(visitor, 'experiment', 'de-wijkraad-aan-tafel')
  expect(page.document.title).toBe('De wijkraad aan tafel')
  expect(page.talk.threads).toMatchObject([{ name: erasedName, text: 'Vraag maar raak.' }])
  expect(await world.store.read.select().from(t.drafts)).toEqual([])
})

test('an erasure wants the password, is not for the last beheerder, and not without being remembered', async () => {
  const { world, anna } = await annasWork()
  await expect(eraseSelf(anna, 'iets anders', forget)).rejects.toMatchObject({ code: 'password.wrong' })
  const bea = await world.asks(await world.someone({ password, administers: true }))
  await expect(eraseSelf(bea, password, forget)).rejects.toMatchObject({ code: 'administrator.last' })

  const full = () => {
    throw new Error('disk full')
  }
  await expect(eraseSelf(anna, password, full)).rejects.toThrow('disk full')
  expect(await everything(world)).toContain('Anna Jansen')
})

test('erasures are remembered a line each, and done again on what a restore brings back', async () => {
  const { world, id } = await annasWork()
  const folder = testFolder()
  rememberErasure(folder, id, '2026-11-25T10:00:00.000Z')
  const file = path.join(folder, 'erasures.jsonl')
  expect(readErasures(file)).toEqual([{ person: id, at: '2026-11-25T10:00:00.000Z' }])
  expect(readErasures(path.join(folder, 'none'))).toEqual([])

  for (const { person, at } of readErasures(file)) {
    expect(await world.store.write(async (tx) => erase(tx, person, at))).toBe(true)
    expect(await world.store.write(async (tx) => erase(tx, person, at))).toBe(false)
  }
  expect(await everything(world)).not.toContain('Anna Jansen')
  expect(readFileSync(file, 'utf8')).not.toContain('Anna')
})

test('own data holds all that is theirs and no secret', async () => {
  const { anna, entryId } = await annasWork()
  await askQuestion(anna, { entryId, subject: 'question', text: 'Wie doet mee?' })
  await follow(anna, entryId)
  await chooseMail(anna, { news: 'weekly' })
  const files = unzipSync(await bytesOf(await ownData(withFiles(anna))))
  const text = (name: string) => strFromU8(files[name] ?? new Uint8Array())

  expect(JSON.parse(text('account.json'))).toMatchObject({ name: 'Anna Jansen', address: 'anna@x.example' })
  expect(text('versies.json')).toContain(entryId)
  expect(text('reacties.json')).toContain('Vraag maar raak.')
  expect(text('vragen.json')).toContain('Wie doet mee?')
  expect(JSON.parse(text('volgt.json'))).toMatchObject([{ entryId }])
  expect(JSON.parse(text('mailvoorkeuren.json'))).toMatchObject([{ topic: 'news', how: 'weekly' }])
  expect(JSON.parse(text('concepten.json'))).toHaveLength(1)
  expect(Object.keys(files).map(text).join('')).not.toContain('$argon2')
})

test('what has been kept long enough goes, and nothing else', async () => {
  const { world, bram, entryId, visitor } = await annasWork()
  const { store } = world
  const said = { entryId, parentId: null, text: 'Mooi.' }
  await reactAsGuest(visitor, said, { name: 'Gast', address: 'gast@x.example', client: '1' })
  await reactAsGuest(visitor, said, { name: 'Nooit', address: 'nooit@x.example', client: '2' })
  const [first] = await store.read.select().from(t.guests)
  await store.write(async (tx) => {
    await tx
      .update(t.guests)
      .set({ confirmedAt: '2026-11-22T11:00:00.000Z' })
      .where(eq(t.guests.id, first?.id ?? ''))
  })
  const [waiting] = await reactionsToModerate(bram)
  await moderate(bram, waiting?.id ?? '', 'shown', null)
  const after = (days: number) => deleteWhatIsOld(store, new Date(visitor.now.getTime() + days * 86_400_000))
  const addresses = async () => (await store.read.select().from(t.guests)).map(({ address }) => address)

  await after(6)
  expect(await addresses()).toHaveLength(2)
  await after(8)
  expect(await addresses()).toEqual(['gast@x.example'])
  await after(29)
  expect(await addresses()).toEqual(['gast@x.example'])
  await after(31)
  expect(await addresses()).toEqual([null])
  const page = await getEntry(visitor, 'experiment', 'de-wijkraad-aan-tafel')
  expect(page.talk.threads.map(({ name }) => name)).toContain('Gast')
})

test('own data holds the files that somebody put in', async () => {
  const { anna, entryId } = await annasWork()
  const ask = withFiles(anna)
  const { id } = await putIn(ask, entryId, pdf, { name: 'Verslag.pdf' })
  const files = unzipSync(await bytesOf(await ownData(ask)))

  expect(Buffer.from(files[`bestanden/${id}/verslag.pdf`] ?? []).equals(pdf)).toBe(true)
  expect(strFromU8(files['bestanden.json'] ?? new Uint8Array())).toContain('verslag.pdf')
})

test('who is erased leaves pictures of what is kept, and takes files that nothing but a draft named', async () => {
  const { world, anna, entryId } = await annasWork()
  const ask = withFiles(anna)
  const [kept, own] = [await putIn(ask, entryId, await smallPicture()), await putIn(ask, entryId, pdf)]
  const draft = await startEntry(anna, 'blog')
  const alone = await putIn(ask, draft, pdf)
  await saveDraft(anna, entryId, typedExperiment(world, { body: kept.snippet }), 0)
  await saveVersion(anna, entryId)
  await saveDraft(anna, entryId, typedExperiment(world, { body: own.snippet }), 0)
  await eraseSelf(anna, password, forget)

  const left = (await world.store.read.select().from(t.files)).map(({ id }) => id)
  expect(left).toEqual([kept.id])
  expect(left).not.toContain(alone.id)
})

test('files that no text has used for thirty days go, and their bytes a day later; what a version named stays', async () => {
  const { world, anna, entryId } = await annasWork()
  const folder = testFolder()
  const ask = withFiles(anna, fileStore(folder))
  const named = await putIn(ask, entryId, await smallPicture())
  const drafted = await putIn(ask, entryId, await smallPicture('#a63f22'))
  await putIn(ask, entryId, pdf)
  await saveDraft(anna, entryId, typedExperiment(world, { body: named.snippet }), 0)
  await saveVersion(anna, entryId)
  await saveDraft(anna, entryId, typedExperiment(world, { body: drafted.snippet }), 0)
  const left = async () => (await world.store.read.select().from(t.files)).map(({ id }) => id)
  const after = (days: number) => new Date(anna.now.getTime() + days * 86_400_000)

  await deleteWhatIsOld(world.store, after(29))
  expect(await left()).toHaveLength(3)
  await deleteWhatIsOld(world.store, after(31))
  expect(await left()).toEqual([named.id, drafted.id])
  await saveDraft(anna, entryId, typedExperiment(world, { body: '' }), 1)
  await deleteWhatIsOld(world.store, after(60))
  expect(await left()).toEqual([named.id, drafted.id])
  await deleteWhatIsOld(world.store, after(62))
  expect(await left()).toEqual([named.id])

  const bytes = () =>
    readdirSync(path.join(folder, 'files'), { recursive: true, withFileTypes: true }).filter((one) =>
      one.isFile(),
    )
  await sweepFiles(world.store, ask.files, new Date(Date.now() + 3_600_000))
  expect(bytes()).toHaveLength(5)
  await sweepFiles(world.store, ask.files, new Date(Date.now() + 2 * 86_400_000))
  expect(bytes()).toHaveLength(2)
})
