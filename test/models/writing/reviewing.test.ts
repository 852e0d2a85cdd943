import { expect, test } from 'vitest'
import { countWaitingFor, waitingFor } from '#app/models/entries/reviewing/queue.server.ts'
import { addRemark, removeRemark } from '#app/models/entries/reviewing/remarks.server.ts'
import { reviewView } from '#app/models/entries/reviewing/review-view.server.ts'
import { publishSentIn } from '#app/models/entries/writing/decide.server.ts'
import { saveDraft } from '#app/models/entries/writing/save-draft.server.ts'
import { saveVersion } from '#app/models/entries/writing/save-version.server.ts'
import { sendIn } from '#app/models/entries/writing/send-in.server.ts'
import { howLongAgo, howLongWaiting } from '#app/models/how-long.ts'
import { typedExperiment, writingWorld, writtenExperiment } from '../../support/worlds/writing.ts'

async function people() {
  const world = await writingWorld()
  const anna = await world.asks(await world.someone({ name: 'Anna', memberOf: [world.organisation] }))
  const bram = await world.asks(await world.someone({ name: 'Bram', keeps: [world.theme] }))
  return { world, anna, bram }
}

test('the queue holds what its reader may decide about, the oldest first', async () => {
  const { world, anna, bram } = await people()
  const other = await world.asks(await world.someone({ keeps: [world.otherTheme] }))
  const first = await writtenExperiment(world, anna, { title: 'De eerste' })
  const second = await writtenExperiment(world, anna, { title: 'De tweede' })
  await sendIn({ ...anna, now: new Date('2026-11-20T10:00:00Z') }, second)
  await sendIn({ ...anna, now: new Date('2026-11-10T10:00:00Z') }, first)

  expect(await waitingFor(bram)).toMatchObject([
    { title: 'De eerste', by: 'Anna', organisation: 'Gemeente Amersfoort', waits: '12 dagen' },
    { title: 'De tweede', waits: '2 dagen' },
  ])
  expect(await countWaitingFor(bram)).toBe(2)
  expect(await waitingFor(other)).toEqual([])
  expect(await countWaitingFor(other)).toBe(0)
  expect(await countWaitingFor(anna)).toBeNull()
})

test('who reviews sees what differs from what is online', async () => {
  const { world, anna, bram } = await people()
  const id = await writtenExperiment(world, anna)
  await sendIn(anna, id)
  expect((await reviewView(bram, id)).changes).toBeNull()
  await publishSentIn(bram, id)
  await saveDraft(
    anna,
    id,
    typedExperiment(world, { title: 'De dorpsraad aan tafel', visibility: 'netwerk' }),
    0,
  )
  await saveVersion(anna, id)
  await sendIn(anna, id)

  const { changes, title } = await reviewView(bram, id)
  expect(title).toBe('De dorpsraad aan tafel')
  expect(changes?.map(({ field, sort }) => [field, sort])).toEqual([
    ['title', 'changed'],
    ['visibility', 'changed'],
  ])
  expect(changes?.[0]?.words).toEqual([
    { sort: 'same', text: 'De ', at: 0 },
    { sort: 'removed', text: 'wijkraad', at: 3 },
    { sort: 'added', text: 'dorpsraad', at: 11 },
    { sort: 'same', text: ' aan tafel', at: 20 },
  ])
})

test('a remark is about a part that there is, of something that waits, by who may decide', async () => {
  const { world, anna, bram } = await people()
  const id = await writtenExperiment(world, anna)
  const remark = { field: 'summary', text: 'Mooi.' }
  await expect(addRemark(bram, id, remark)).rejects.toMatchObject({ name: 'NotFound' })
  await sendIn(anna, id)

  await expect(addRemark(anna, id, remark)).rejects.toMatchObject({ name: 'NotFound' })
  await expect(addRemark(bram, id, { field: 'zomaar', text: 'x' })).rejects.toMatchObject({
    name: 'NotFound',
  })
  await addRemark(bram, id, remark)
  const [made] = (await reviewView(bram, id)).remarks
  expect(made).toMatchObject({ label: 'Samenvatting', text: 'Mooi.', by: 'Bram' })
  await removeRemark(bram, id, made?.id ?? '')
  expect((await reviewView(bram, id)).remarks).toEqual([])
})

test.each(['its writer', 'a stranger'])('%s can not look at it as a reviewer', async (who) => {
  const { world, anna } = await people()
  const id = await writtenExperiment(world, anna)
  await sendIn(anna, id)
  const asker =
    who === 'its writer'
      ? anna
      : await world.asks(await world.someone({ memberOf: [world.otherOrganisation] }))

  await expect(reviewView(asker, id)).rejects.toMatchObject({ name: 'NotFound' })
})

test.each([
  ['2026-11-22T08:00:00Z', 'vandaag', 'sinds vandaag'],
  ['2026-11-21T22:30:00Z', 'gisteren', 'sinds gisteren'],
  ['2026-11-21T23:30:00Z', 'vandaag', 'sinds vandaag'],
  ['2026-11-12T08:00:00Z', '10 dagen geleden', '10 dagen'],
  ['2026-11-01T08:00:00Z', '3 weken geleden', '3 weken'],
  ['2026-06-01T08:00:00Z', '5 maanden geleden', '5 maanden'],
])('%s is %s by the calendar', (instant, ago, waits) => {
  const now = new Date('2026-11-22T10:00:00Z')
  expect([howLongAgo(instant, now), howLongWaiting(instant, now)]).toEqual([ago, waits])
})
