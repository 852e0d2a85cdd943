import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { archive } from '#app/models/entries/archive.server.ts'
import { sendIn } from '#app/models/entries/writing/send-in.server.ts'
import { follow } from '#app/models/follows/follow.server.ts'
import { sendDigests } from '#app/models/notices/digest.server.ts'
import { chooseMail } from '#app/models/notices/preferences.server.ts'
import { moderate, reactionsToModerate } from '#app/models/reactions/moderate.server.ts'
import { deleteReaction } from '#app/models/reactions/own.server.ts'
import { setModeration } from '#app/models/reactions/set-moderation.server.ts'
import { erase } from '#db/erase.ts'
import * as t from '#db/schema/index.ts'
import { publishedWorld } from '../../support/worlds/published.ts'
import { queuedMail } from '../../support/worlds/told.ts'

// Everything happens on Sunday 22 November 2026 at 11.00 in the Netherlands.
const monday = new Date('2026-11-23T07:00:00Z')
const tuesday = new Date('2026-11-24T07:00:00Z')
const nextMonday = new Date('2026-11-30T07:00:00Z')

type World = Awaited<ReturnType<typeof publishedWorld>>

/** Digests that were queued: for whom, and their lines. */
async function digests({ store, ids }: World) {
  const names = new Map(Object.entries(ids).map(([name, id]) => [id, name]))
  return (await queuedMail(store))
    .filter(({ template }) => template === 'digest')
    .map(({ to, data }) => {
      const { rhythm, parts } = data as unknown as {
        rhythm: string
        parts: { title: string; items: { text: string }[] }[]
      }
      const lines = parts.flatMap(({ title, items }) => items.map(({ text }) => `${title}: ${text}`))
      return { to: names.get(to.person ?? ''), rhythm, lines }
    })
}

/** Els follows the experiment and its theme, and hears of both in digests. */
async function following(choices: Parameters<typeof chooseMail>[1]) {
  const world = await publishedWorld()
  await chooseMail(world.els, choices)
  await follow(world.els, world.world.theme)
  await world.publish()
  await follow(world.els, world.entryId)
  return world
}

test('what happened since the last one comes in one mail at eight, and once only', async () => {
  const world = await following({ 'followed-reactions': 'daily', news: 'daily' })
  const { store, anna, carl, react } = world
  await react(anna)
  await react(carl)
  await sendDigests(store, new Date(monday.getTime() - 1))
  expect(await digests(world)).toEqual([])

  await sendDigests(store, monday)
  await sendDigests(store, monday)
  await sendDigests(store, tuesday)

  expect(await digests(world)).toEqual([
    {
      to: 'els',
      rhythm: 'daily',
      lines: [
        'Reacties op wat je volgt: De wijkraad aan tafel: 2 reacties',
        'Nieuw in wat je volgt: De wijkraad aan tafel (experiment)',
      ],
    },
  ])
})

test('two schedulers at the same instant send it once', async () => {
  const world = await following({ news: 'daily' })
  await Promise.all([sendDigests(world.store, monday), sendDigests(world.store, monday)])

  expect(await digests(world)).toHaveLength(1)
})

test('on Monday the day and the week are one mail', async () => {
  const world = await following({ 'followed-reactions': 'daily', news: 'weekly' })
  await world.react(world.anna)
  await sendDigests(world.store, monday)

  const [only, ...others] = await digests(world)
  expect(others).toEqual([])
  expect([only?.rhythm, only?.lines.length]).toEqual(['both', 2])
})

test('a site that was down on Monday sends the week when it is back, and the next one a week later', async () => {
  const world = await following({ news: 'weekly', 'followed-reactions': 'weekly' })
  await sendDigests(world.store, new Date('2026-11-25T15:20:00Z'))
  expect(await digests(world)).toHaveLength(1)

  const later = { ...world.anna, now: new Date('2026-11-25T15:30:00Z') }
  await world.react(later)
  await sendDigests(world.store, new Date(nextMonday.getTime() - 60_000))
  expect(await digests(world)).toHaveLength(1)
  await sendDigests(world.store, nextMonday)
  expect(await digests(world)).toHaveLength(2)
})

test('nothing is sent when nothing happened, or nothing of it is left', async () => {
  const world = await following({ 'followed-reactions': 'daily', news: 'never' })
  await sendDigests(world.store, monday)
  await world.react(world.anna)
  const [reaction] = await world.store.read.select().from(t.reactions)
  await deleteReaction(world.anna, reaction?.id ?? '')
  await sendDigests(world.store, tuesday)
  await world.react(world.anna)
  await world.store.write(async (tx) =>
    archive(tx, world.entryId, { actor: 'system:test', now: monday, reason: 'Klaar.' }),
  )
  await sendDigests(world.store, tuesday)

  expect(await digests(world)).toEqual([])
})

test('what one may no longer read is not told', async () => {
  const world = await following({ news: 'daily' })
  await world.store.write(async (tx) =>
    tx
      .update(t.entryReaders)
      .set({ principal: `organisation:${world.world.organisation}` })
      .where(eq(t.entryReaders.entryId, world.entryId)),
  )
  await sendDigests(world.store, monday)

  expect(await digests(world)).toEqual([])
})

test('what waits moves along with the choice, is gone with it, and goes with the person', async () => {
  const world = await following({ news: 'weekly' })
  const due = async () => (await world.store.read.select().from(t.notices)).map((notice) => notice.due)
  const tuesdayEvening = { ...world.els, now: new Date('2026-11-24T19:00:00Z') }
  await chooseMail(tuesdayEvening, { news: 'daily' })
  expect(await due()).toEqual(['2026-11-25T07:00:00.000Z'])
  await chooseMail(tuesdayEvening, { news: 'weekly' })
  expect(await due()).toEqual(['2026-11-30T07:00:00.000Z'])

  await world.store.write(async (tx) => erase(tx, world.ids.els, monday.toISOString()))
  expect(await due()).toEqual([])
})

test('a text that waits is in the digest of who reviews it, until somebody decided', async () => {
  const world = await publishedWorld()
  await chooseMail(world.bram, { 'sent-in': 'daily' })
  await sendIn(world.anna, world.entryId)
  await sendDigests(world.store, monday)
  expect(await digests(world)).toEqual([
    { to: 'bram', rhythm: 'daily', lines: ['Te beoordelen: De wijkraad aan tafel'] },
  ])
})

test('reactions that wait are in the digest of who looks at them, until somebody did', async () => {
  const world = await publishedWorld()
  await world.publish()
  await setModeration(world.bram, world.entryId, true)
  await chooseMail(world.bram, { 'to-moderate': 'daily' })
  await world.react(world.els, 'Hoe dan?')
  await world.react(world.els, 'En waarom?')
  const [first] = await reactionsToModerate(world.bram)
  await moderate(world.bram, first?.id ?? '', 'shown', null)
  await sendDigests(world.store, monday)

  expect(await digests(world)).toContainEqual({
    to: 'bram',
    rhythm: 'daily',
    lines: ['Reacties om na te kijken: De wijkraad aan tafel: 1 reactie'],
  })
})
