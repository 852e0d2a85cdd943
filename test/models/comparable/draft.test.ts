import { expect, test } from 'vitest'
import { comparableView } from '#app/models/comparable/view.server.ts'
import type { ComparableAnswer, ComparableQuestion } from '#app/models/search/port.ts'
import { asVisitor } from '../../support/asking.ts'
import { writingWorld, writtenExperiment } from '../../support/worlds/writing.ts'

const none: ComparableAnswer = { candidates: [], generation: 0 }

async function draft() {
  const world = await writingWorld()
  const anna = await world.asks(await world.someone({ memberOf: [world.organisation] }))
  const carla = await world.asks(await world.someone({ memberOf: [world.otherOrganisation] }))
  const id = await writtenExperiment(world, anna)
  return { world, anna, carla, url: new URL(`https://leerplein.example/vergelijkbaar?concept=${id}`) }
}

test('who writes sees what their draft is compared with, by what stands in it', async () => {
  const { anna, url } = await draft()
  const asked: ComparableQuestion[] = []
  const comparable = async (question: ComparableQuestion) => {
    asked.push(question)
    return none
  }
  const view = await comparableView({ ...anna, search: { ...anna.search, comparable } }, url)
  expect(view.subject?.title).toBe('De wijkraad aan tafel')
  expect(view.found).toEqual([])
  expect(asked[0]).toMatchObject({
    readers: anna.viewer.principals,
    without: [url.searchParams.get('concept')],
  })
  expect(asked[0]?.text).toContain('De wijkraad aan tafel')
})

test('nobody else learns of a draft', async () => {
  const { world, carla, url } = await draft()
  await expect(comparableView(carla, url)).rejects.toMatchObject({ name: 'NotFound' })
  await expect(comparableView(await asVisitor(world.store), url)).rejects.toMatchObject({ name: 'NotFound' })
})

test.each(['zomaar', '../beheer', '019f0000-0000-7000-8000-999999999999'])('%s is no draft', async (id) => {
  const { anna } = await draft()
  const url = new URL(`https://leerplein.example/vergelijkbaar?concept=${encodeURIComponent(id)}`)
  await expect(comparableView(anna, url)).rejects.toMatchObject({ name: 'NotFound' })
})
