import { expect, test } from 'vitest'
import { getEntry } from '#app/models/entries/get-entry.server.ts'
import { publishSentIn } from '#app/models/entries/writing/decide.server.ts'
import { sendIn } from '#app/models/entries/writing/send-in.server.ts'
import { follow } from '#app/models/follows/follow.server.ts'
import { confirmReaction } from '#app/models/reactions/confirm.server.ts'
import { moderate, reactionsToModerate } from '#app/models/reactions/moderate.server.ts'
import {
  changeReaction,
  deleteReaction,
  markAnswered,
  reportReaction,
} from '#app/models/reactions/own.server.ts'
import { react, reactAsGuest } from '#app/models/reactions/react.server.ts'
import { setModeration } from '#app/models/reactions/set-moderation.server.ts'
import { reactionsToAnswer } from '#app/models/reactions/to-answer.server.ts'
import * as t from '#db/schema/index.ts'
import { asVisitor } from '../../support/asking.ts'
import { queuedMail, tokenOf } from '../../support/worlds/told.ts'
import { writingWorld, writtenExperiment } from '../../support/worlds/writing.ts'

const notThere = { name: 'NotFound' }
const guest = { name: 'Gast', address: 'gast@huis.example', client: '192.0.2.9' }

/** A published experiment of Anna, and people around it. */
async function published(visibility = 'openbaar') {
  const world = await writingWorld()
  const anna = await world.asks(await world.someone({ name: 'Anna', memberOf: [world.organisation] }))
  const bram = await world.asks(await world.someone({ name: 'Bram', keeps: [world.theme] }))
  const els = await world.asks(await world.someone({ name: 'Els', memberOf: [world.otherOrganisation] }))
  const entryId = await writtenExperiment(world, anna, { visibility })
  await sendIn(anna, entryId)
  await publishSentIn(bram, entryId)
  const visitor = await asVisitor(world.store)
  const threads = async () => (await getEntry(els, 'experiment', 'de-wijkraad-aan-tafel')).talk.threads
  const own = (text: string, parentId: string | null = null) => ({ entryId, parentId, text })
  return { world, anna, bram, els, visitor, entryId, threads, own }
}

test('a member reacts and is shown at once; the author gets a mail and the page changes', async () => {
  const { world, els, own, threads } = await published()
  const before = world.store.generation()

  expect(await react(els, own('Hoe kwamen jullie aan de bewoners?'))).toBe(true)

  expect(await threads()).toMatchObject([{ name: 'Els', organisations: ['Gemeente Leusden'], answers: [] }])
  expect(world.store.generation()).toBeGreaterThan(before)
  expect((await queuedMail(world.store)).filter(({ template }) => template === 'reaction')).toHaveLength(1)
})

test('a visitor is shown after confirming the address and after somebody looked', async () => {
  const { world, bram, els, visitor, own, threads } = await published()
  await reactAsGuest(visitor, own('Mooi verhaal.'), guest)
  expect(await reactionsToModerate(bram)).toEqual([])

  const token = await tokenOf(world.store, (await queuedMail(world.store)).at(-1))
  await confirmReaction(visitor, token)
  await expect(confirmReaction(visitor, token)).rejects.toMatchObject(notThere)
  const [waiting] = await reactionsToModerate(bram)
  expect(waiting).toMatchObject({ name: 'Gast', text: 'Mooi verhaal.' })
  expect(
    (await queuedMail(world.store)).filter(({ template }) => template === 'reaction-waits'),
  ).toHaveLength(1)
  expect(await threads()).toEqual([])
  expect(await reactionsToModerate(els)).toEqual([])
  await expect(moderate(els, waiting?.id ?? '', 'shown', null)).rejects.toMatchObject(notThere)

  await moderate(bram, waiting?.id ?? '', 'shown', null)
  expect(await threads()).toMatchObject([{ name: 'Gast', organisations: [] }])
  expect(JSON.stringify(await threads())).not.toContain('huis.example')
})

test('under an entry that is set to moderation a member waits too', async () => {
  const { anna, els, bram, entryId, own, threads } = await published()
  await expect(setModeration(anna, entryId, true)).rejects.toMatchObject(notThere)
  await setModeration(bram, entryId, true)

  expect(await react(els, own('Eerst kijken.'))).toBe(false)
  expect(await threads()).toEqual([])
  const [waiting] = await reactionsToModerate(bram)
  await moderate(bram, waiting?.id ?? '', 'rejected', 'Reclame')
  expect([await threads(), await reactionsToModerate(bram)]).toEqual([[], []])
  await setModeration(bram, entryId, false)
  expect(await react(els, own('Nu meteen.'))).toBe(true)
})

test('a reaction waits for an answer of who wrote the entry, until there is one or it is marked', async () => {
  const { anna, els, bram, own } = await published()
  const waits = async (who = anna) => (await reactionsToAnswer(who)).map(({ text }) => text)
  await react(els, own('Hoe dan?'))
  await react(bram, own('Waarom?'))
  await react(anna, own('Vraag gerust.'))

  expect([await waits(), await waits(els)]).toEqual([['Hoe dan?', 'Waarom?'], []])
  const [how, why] = await reactionsToAnswer(anna)
  expect(how).toMatchObject({ by: 'Els', entry: { title: 'De wijkraad aan tafel' } })
  await react(els, own('Dat zou ik ook wel willen weten.', how?.id))
  expect(await waits()).toHaveLength(2)
  await react(anna, own('Met koffie.', how?.id))
  await markAnswered(anna, why?.id ?? '', true)
  expect(await waits()).toEqual([])
})

test('answers stand under what they answer, one level deep; the author marks it as answered', async () => {
  const { anna, els, bram, own, threads } = await published()
  await react(els, own('Een vraag'))
  const [question] = await threads()
  await react(anna, own('Het antwoord', question?.id))
  const [answer] = (await threads())[0]?.answers ?? []
  expect(answer).toMatchObject({ name: 'Anna', text: 'Het antwoord' })

  await expect(react(els, own('Dieper', answer?.id))).rejects.toMatchObject({ code: 'reaction.parent' })
  await expect(markAnswered(bram, question?.id ?? '', true)).rejects.toMatchObject(notThere)
  await markAnswered(anna, question?.id ?? '', true)
  expect((await threads())[0]?.isAnswered).toBe(true)
})

test('who wrote a reaction changes it and takes it away; answers stay, others can do neither', async () => {
  const { anna, els, own, threads } = await published()
  await react(els, own('Eerste versie'))
  const id = (await threads())[0]?.id ?? ''
  await changeReaction(els, id, 'Tweede versie')
  expect((await threads())[0]).toMatchObject({ text: 'Tweede versie', isEdited: true })
  await expect(changeReaction(anna, id, 'Van mij')).rejects.toMatchObject(notThere)
  await expect(deleteReaction(anna, id)).rejects.toMatchObject(notThere)

  await react(anna, own('Antwoord', id))
  await deleteReaction(els, id)
  expect((await threads())[0]).toMatchObject({
    isDeleted: true,
    text: '',
    name: '',
    answers: [{ text: 'Antwoord' }],
  })
})

test('a reported reaction comes to the kennismakelaar, who lets it stand or takes it out of sight', async () => {
  const { bram, els, visitor, own, threads } = await published()
  await react(els, own('Koop nu'))
  const id = (await threads())[0]?.id ?? ''
  await reportReaction(visitor, id, 'Reclame', '192.0.2.1')
  expect(await reactionsToModerate(bram)).toMatchObject([{ id, reports: ['Reclame'] }])

  await moderate(bram, id, 'rejected', 'Reclame')
  expect([await threads(), await reactionsToModerate(bram)]).toEqual([[], []])
})

test('who may not read an entry can neither react to it, follow it nor report under it', async () => {
  const { els, visitor, anna, entryId, own } = await published('team')
  await react(anna, own('Onder ons'))

  await expect(react(els, own('Ik ook'))).rejects.toMatchObject(notThere)
  await expect(reactAsGuest(visitor, own('Hoi'), guest)).rejects.toMatchObject(notThere)
  await expect(follow(els, entryId)).rejects.toMatchObject(notThere)
})

test('followers hear of a reaction at once, unless they want none; nobody hears of their own', async () => {
  const { world, els, bram, anna, entryId, own } = await published()
  await follow(els, entryId)
  await follow(bram, entryId)
  const personId = bram.viewer.person?.id ?? ''
  await world.store.write(async (tx) =>
    tx.insert(t.mailPreferences).values({ personId, topic: 'followed-reactions', how: 'never' }),
  )

  await react(anna, own('Nieuws'))

  expect((await queuedMail(world.store)).filter(({ template }) => template === 'reaction')).toHaveLength(1)
})
