import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { addRemark } from '#app/models/entries/reviewing/remarks.server.ts'
import { publishSentIn, sendBack } from '#app/models/entries/writing/decide.server.ts'
import { myWork } from '#app/models/entries/writing/my-work.server.ts'
import { sendIn, sendInAndPublish } from '#app/models/entries/writing/send-in.server.ts'
import { sendInView } from '#app/models/entries/writing/send-in-view.server.ts'
import * as t from '#db/schema/index.ts'
import { queuedMail } from '../../support/worlds/told.ts'
import { writingWorld, writtenExperiment } from '../../support/worlds/writing.ts'

const withNumber = { body: 'Bel Anna op 06-12345678.' }

async function people() {
  const world = await writingWorld()
  const author = await world.someone({ name: 'Anna', memberOf: [world.organisation] })
  const keeper = await world.someone({ name: 'Bram', keeps: [world.theme] })
  return { world, author, keeper, anna: await world.asks(author), bram: await world.asks(keeper) }
}

test('what looks like personal data is shown, and goes in only when somebody looked at it', async () => {
  const { world, anna } = await people()
  const id = await writtenExperiment(world, anna, withNumber)
  expect((await sendInView(anna, id)).found).toMatchObject([
    { what: 'telefoonnummer', field: 'body', at: 'body', label: 'Tekst' },
  ])

  await expect(sendIn(anna, id)).rejects.toMatchObject({
    code: 'entry.personal-data',
    detail: { field: 'nagekeken' },
  })
  const submission = await sendIn(anna, id, { checked: true })

  const [row] = await world.store.read.select().from(t.submissions).where(eq(t.submissions.id, submission))
  expect(row?.leftIn).toEqual([{ what: 'telefoonnummer', field: 'body' }])
})

test('a version that its writer did not see is not sent in', async () => {
  const { world, anna } = await people()
  const id = await writtenExperiment(world, anna)

  await expect(sendIn(anna, id, { seen: 'another' })).rejects.toMatchObject({ code: 'entry.newer' })
})

test('the kennismakelaars of the theme hear of it, and the authors of what became of it', async () => {
  const { world, anna, bram, author, keeper } = await people()
  await world.someone({ keeps: [world.otherTheme] })
  await world.someone({ administers: true })
  const id = await writtenExperiment(world, anna)

  await sendIn(anna, id)
  await sendBack(bram, id, 'Wie deden er mee?')
  await sendIn(anna, id)
  await publishSentIn(bram, id)

  const told = (await queuedMail(world.store)).map(({ template, to }) => [template, to.person])
  expect(told).toEqual([
    ['sent-in', keeper],
    ['sent-back', author],
    ['sent-in', keeper],
    ['published', author],
  ])
})

test('without a kennismakelaar the beheerders hear of it', async () => {
  const { world, anna } = await people()
  const beheerder = await world.someone({ administers: true })
  const id = await writtenExperiment(world, anna, { themes: [world.otherTheme] })
  await sendIn(anna, id)

  expect((await queuedMail(world.store)).map(({ to }) => to.person)).toEqual([beheerder])
})

test('who may publish it anyway sends in and publishes in one go; another author does not', async () => {
  const { world, anna } = await people()
  const own = await world.asks(await world.someone({ keeps: [world.theme], memberOf: [world.organisation] }))
  const mine = await writtenExperiment(world, own)
  await sendInAndPublish(own, mine)
  expect((await myWork(own)).published.map(({ id }) => id)).toEqual([mine])
  expect(await queuedMail(world.store)).toEqual([])

  const id = await writtenExperiment(world, anna)
  await expect(sendInAndPublish(anna, id)).rejects.toMatchObject({ name: 'NotFound' })
})

test('what came back stands in one’s own work with the reason and the remarks', async () => {
  const { world, anna, bram } = await people()
  const id = await writtenExperiment(world, anna)
  await sendIn(anna, id)
  expect((await myWork(anna)).waiting.map((work) => work.id)).toEqual([id])
  await addRemark(bram, id, { field: 'concrete', text: 'Hoe vaak kwamen ze bij elkaar?' })
  await sendBack(bram, id, 'Wie deden er mee?')

  const [work] = (await myWork(anna)).returned
  expect(work).toMatchObject({
    title: 'De wijkraad aan tafel',
    since: 'vandaag',
    returned: {
      by: 'Bram',
      reason: 'Wie deden er mee?',
      remarks: [{ field: 'concrete', at: 'record.concrete' }],
    },
  })
})
