import { expect, test } from 'vitest'
import { mostComparable } from '#app/models/comparable/most-comparable.server.ts'
import { getEntry } from '#app/models/entries/get-entry.server.ts'
import { type ComparableAnswer, type ComparableQuestion, SearchUnavailable } from '#app/models/search/port.ts'
import { showChanged } from '#db/generation.ts'
import { asVisitor } from '../../support/asking.ts'
import { publishedWorld } from '../../support/worlds/published.ts'

/** A published case, somebody who may read it beside a visitor, and an engine that notes what it is asked. */
async function publishedCase() {
  const world = await publishedWorld()
  await world.publish()
  const asked: ComparableQuestion[] = []
  const comparable = async (question: ComparableQuestion): Promise<ComparableAnswer> => {
    asked.push(question)
    return { candidates: [], generation: world.store.generation() }
  }
  const search = { ...world.els.search, comparable }
  const visitor = await asVisitor(world.store, { search })
  const { document } = await getEntry(visitor, 'experiment', 'de-wijkraad-aan-tafel')
  return { store: world.store, els: { ...world.els, search }, visitor, document, asked }
}

test('the cases that are like one are looked for once for each asker, until something that is shown changes', async () => {
  const { store, els, visitor, document, asked } = await publishedCase()
  for (const ask of [visitor, visitor, els, els, visitor]) await mostComparable(ask, document)
  expect(asked.map(({ readers }) => readers)).toEqual([['public'], els.viewer.principals])

  await store.write(async (tx) => await showChanged(tx, []))
  await mostComparable(visitor, document)
  expect(asked).toHaveLength(3)
})

test('a case that reads otherwise, as a draft of it may, is another question', async () => {
  const { visitor, document, asked } = await publishedCase()
  await mostComparable(visitor, document)
  await mostComparable(visitor, { ...document, title: 'Een andere titel' })

  expect(asked.map(({ text }) => text.split('\n', 1)[0])).toEqual([document.title, 'Een andere titel'])
})

test('that no engine could say is not remembered', async () => {
  const { visitor, document, asked } = await publishedCase()
  const { search } = visitor
  const { comparable } = search
  search.comparable = () => Promise.reject(new SearchUnavailable('not now'))
  expect(await mostComparable(visitor, document)).toBeNull()

  search.comparable = comparable
  expect(await mostComparable(visitor, document)).toEqual([])
  expect(asked).toHaveLength(1)
})
