import { expect, test } from 'vitest'
import { saveDraft } from '#app/models/entries/writing/save-draft.server.ts'
import { saveVersion } from '#app/models/entries/writing/save-version.server.ts'
import { follow, follows, unfollow } from '#app/models/follows/follow.server.ts'
import { chooseMail } from '#app/models/notices/preferences.server.ts'
import { publishedWorld } from '../../support/worlds/published.ts'
import { queuedMail } from '../../support/worlds/told.ts'
import { typedExperiment } from '../../support/worlds/writing.ts'

type World = Awaited<ReturnType<typeof publishedWorld>>

/** Who gets which mail. */
async function told({ store, ids }: World, ...templates: string[]) {
  const names = new Map(Object.entries(ids).map(([name, id]) => [id, name]))
  return (await queuedMail(store))
    .filter(({ template }) => templates.includes(template))
    .map(({ template, to }) => `${template} ${names.get(to.person ?? '')}`)
    .sort()
}

test('who follows a theme, an organisation or both hears once of what is new there', async () => {
  const world = await publishedWorld()
  const { els, carl, bram, anna, publish } = world
  for (const who of [els, carl, bram, anna]) await chooseMail(who, { news: 'at-once' })
  await follow(els, world.world.theme)
  await follow(els, world.world.organisation)
  await follow(carl, world.world.organisation)
  await follow(bram, world.world.theme)
  await follow(anna, world.world.theme)

  await publish()

  // Bram published it and Anna wrote it: neither has to be told.
  expect(await told(world, 'news')).toEqual(['news carl', 'news els'])
  const [first] = (await queuedMail(world.store)).filter(({ to }) => to.person === world.ids.els)
  expect(first?.data).toMatchObject({
    followed: 'Democratische vaardigheden',
    path: '/experimenten/de-wijkraad-aan-tafel',
  })
})

test('who follows an entry hears of a new version of it', async () => {
  const world = await publishedWorld()
  const { els, anna, entryId, publish } = world
  await publish()
  await chooseMail(els, { news: 'at-once' })
  await follow(els, entryId)
  await saveDraft(anna, entryId, typedExperiment(world.world, { summary: 'Het wijkplan is af.' }), 0)
  await saveVersion(anna, entryId)

  await publish()

  expect(await told(world, 'news')).toEqual(['news els'])
  expect((await queuedMail(world.store)).at(-1)?.data.followed).toBeNull()
})

test('who reacts follows from then on, until they stop; who wrote it hears anyway', async () => {
  const world = await publishedWorld()
  const { store, ids, els, anna, entryId, publish, react } = world
  await publish()
  await react(els)
  await react(anna, 'Dank je!')
  expect([await follows(store.read, ids.els, entryId), await follows(store.read, ids.anna, entryId)]).toEqual(
    [true, false],
  )
  expect(await told(world, 'reaction')).toEqual(['reaction anna', 'reaction els'])

  await unfollow(els, entryId)
  await react(els, 'Nog iets.')
  expect(await follows(store.read, ids.els, entryId)).toBe(false)
})

test('each kind of mail is chosen by itself: what one hears of follows at once, in a digest or not at all', async () => {
  const world = await publishedWorld()
  const { els, anna, bram, entryId, publish, react } = world
  await chooseMail(bram, { 'sent-in': 'never' })
  await chooseMail(anna, { published: 'weekly', 'own-reactions': 'never' })
  await publish()
  await follow(bram, entryId)
  await react(els)

  expect(await told(world, 'sent-in', 'published', 'reaction')).toEqual(['reaction bram'])
})
