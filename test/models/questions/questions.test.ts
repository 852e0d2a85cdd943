import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { deleteWhatIsOld } from '#app/models/privacy/retain.server.ts'
import { askAsGuest, askQuestion, entryToAskAbout } from '#app/models/questions/ask-question.server.ts'
import { confirmQuestion } from '#app/models/questions/confirm.server.ts'
import {
  countQuestionsFor,
  markQuestionAnswered,
  questionsFor,
} from '#app/models/questions/received.server.ts'
import { erase } from '#db/erase.ts'
import * as t from '#db/schema/index.ts'
import { publishedWorld } from '../../support/worlds/published.ts'
import { queuedMail, tokenOf } from '../../support/worlds/told.ts'

const notThere = { name: 'NotFound' }
const guest = { name: 'Gast', address: 'gast@huis.example', client: '192.0.2.9' }

async function askedWorld(visibility = 'openbaar') {
  const world = await publishedWorld(visibility)
  await world.publish()
  const question = { entryId: world.entryId, subject: 'question' as const, text: 'Hoe begonnen jullie?' }
  /** Who got the question, and who gets the answer. */
  const sent = async () => {
    const names = new Map(Object.entries(world.ids).map(([name, id]) => [id, name]))
    const mails = (await queuedMail(world.store)).filter(({ template }) => template === 'question')
    return mails.map((mail) => ({
      to: names.get(mail.to.person ?? ''),
      replyTo: (mail as unknown as { replyTo: object }).replyTo,
    }))
  }
  return { ...world, question, sent }
}

test('a question of a member goes to author and contactpersoon, who answer by mail', async () => {
  const { els, ids, question, sent, anna, bram } = await askedWorld()
  await askQuestion(els, question)

  expect((await sent()).sort((a, b) => String(a.to).localeCompare(String(b.to)))).toEqual([
    { to: 'anna', replyTo: { person: ids.els } },
    { to: 'carl', replyTo: { person: ids.els } },
  ])
  expect(await questionsFor(anna)).toMatchObject([
    { by: 'Els', text: 'Hoe begonnen jullie?', answered: null },
  ])
  expect([await questionsFor(bram), await questionsFor(els)]).toEqual([[], []])
})

test('a question of a visitor waits for the address to be confirmed, once', async () => {
  const { visitor, question, sent, carl, store } = await askedWorld()
  await askAsGuest(visitor, question, guest)
  expect([await sent(), await questionsFor(carl)]).toEqual([[], []])
  const token = await tokenOf(store, (await queuedMail(store)).at(-1))

  await confirmQuestion(visitor, token)
  expect(await sent()).toContainEqual({ to: 'carl', replyTo: { address: 'gast@huis.example' } })
  expect(await questionsFor(carl)).toMatchObject([{ by: 'Gast', address: 'gast@huis.example' }])
  await expect(confirmQuestion(visitor, token)).rejects.toMatchObject(notThere)
})

test('who marks a question as answered does so for all who got it, and nobody else can', async () => {
  const { els, question, anna, carl, bram } = await askedWorld()
  await askQuestion(els, question)
  const [{ id } = { id: '' }] = await questionsFor(anna)
  await expect(markQuestionAnswered(bram, id, true)).rejects.toMatchObject(notThere)
  await expect(markQuestionAnswered(els, id, true)).rejects.toMatchObject(notThere)

  await markQuestionAnswered(carl, id, true)
  expect(await countQuestionsFor(anna)).toBe(0)
  expect(await questionsFor(anna)).toMatchObject([{ answered: { by: 'Carl' } }])
  await markQuestionAnswered(anna, id, false)
  expect(await countQuestionsFor(carl)).toBe(1)
})

test('questions about a theme are for its kennismakelaars, and for the beheerders where there is none', async () => {
  const { world, visitor, els, bram } = await askedWorld()
  const beaId = await world.someone({ name: 'Bea', administers: true })
  const about = (entryId: string) => ({ entryId, subject: 'mistake' as const, text: 'De link werkt niet.' })
  expect((await entryToAskAbout(visitor, world.theme)).role).toBe('keepers')
  expect((await entryToAskAbout(visitor, world.otherTheme)).role).toBe('administrators')
  expect((await entryToAskAbout(visitor, world.organisation)).role).toBe('owner')
  expect((await entryToAskAbout(visitor, world.otherOrganisation)).role).toBe('administrators')

  await askQuestion(els, about(world.theme))
  await askQuestion(els, about(world.otherTheme))
  expect(await questionsFor(bram)).toMatchObject([{ entry: { title: 'Democratische vaardigheden' } }])
  expect(await questionsFor(await world.asks(beaId))).toMatchObject([
    { entry: { title: 'Veranderprocessen' } },
  ])
})

test('who is alone behind an entry asks those who come next', async () => {
  const { world, bram, sent } = await askedWorld()
  const bea = await world.asks(await world.someone({ name: 'Bea', administers: true }))
  await askQuestion(bram, { entryId: world.theme, subject: 'question', text: 'Mag dit thema anders heten?' })

  expect([(await sent()).length, (await questionsFor(bea)).length]).toEqual([1, 1])
  expect(await questionsFor(bram)).toEqual([])
})

test('one can ask only about what one may read', async () => {
  const { els, visitor, question, anna } = await askedWorld('team')
  await expect(askQuestion(els, question)).rejects.toMatchObject(notThere)
  await expect(askAsGuest(visitor, question, guest)).rejects.toMatchObject(notThere)
  await askQuestion(anna, question)
})

test('a question goes with who asked it, and after its time', async () => {
  const { store, els, ids, visitor, question, carl } = await askedWorld()
  const kept = async () => (await store.read.select().from(t.questions)).length
  const after = (days: number) => deleteWhatIsOld(store, new Date(visitor.now.getTime() + days * 86_400_000))
  await askQuestion(els, question)
  await store.write(async (tx) => erase(tx, ids.els, visitor.now.toISOString()))
  expect(await kept()).toBe(0)

  await askAsGuest(visitor, question, guest)
  await after(8)
  expect([await kept(), (await store.read.select().from(t.guests)).length]).toEqual([0, 0])

  await askAsGuest(visitor, question, guest)
  const token = await tokenOf(store, (await queuedMail(store)).at(-1))
  await confirmQuestion(visitor, token)
  await after(364)
  expect(await kept()).toBe(1)
  const [waiting] = await questionsFor(carl)
  await markQuestionAnswered(carl, waiting?.id ?? '', true)
  await after(89)
  expect(await kept()).toBe(1)
  await after(91)
  expect([await kept(), (await store.read.select().from(t.guests)).length]).toEqual([0, 0])
})

test('somebody can ask so often and no more', async () => {
  const { visitor, question, store } = await askedWorld()
  for (let tries = 0; tries < 5; tries += 1) await askAsGuest(visitor, question, guest)
  await expect(askAsGuest(visitor, question, guest)).rejects.toMatchObject({ code: 'limit.reached' })
  expect(await store.read.select().from(t.guests).where(eq(t.guests.name, 'Gast'))).toHaveLength(5)
})
