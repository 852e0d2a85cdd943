import { expect, test } from 'vitest'
import { KeptForGeneration } from '#app/models/kept-for-generation.ts'

/** A maker that says how often it made something. */
function counting() {
  let made = 0
  return async () => {
    made += 1
    return { made }
  }
}

test('a question is answered once as long as nothing changes', async () => {
  const kept = new KeptForGeneration<{ made: number }>(10)
  const make = counting()

  expect(await kept.answer(1, 'a', make)).toEqual({ made: 1 })
  expect(await kept.answer(1, 'a', make)).toEqual({ made: 1 })
  expect(await kept.answer(1, 'b', make)).toEqual({ made: 2 })
})

test.each([2, 0])('another generation knows nothing of the one before: 1 and %i', async (other) => {
  const kept = new KeptForGeneration<{ made: number }>(10)
  const make = counting()
  await kept.answer(1, 'a', make)

  expect(await kept.answer(other, 'a', make)).toEqual({ made: 2 })
  expect(await kept.answer(1, 'a', make)).toEqual({ made: 3 })
})

test('what was begun before a change is not kept for after it', async () => {
  const kept = new KeptForGeneration<{ text: string }>(10)
  let finish: (answer: { text: string }) => void = () => undefined
  const slow = new Promise<{ text: string }>((resolve) => {
    finish = resolve
  })
  const before = kept.answer(1, 'a', () => slow)
  await kept.answer(2, 'b', async () => ({ text: 'after' }))
  finish({ text: 'before' })

  expect(await before).toEqual({ text: 'before' })
  expect(await kept.answer(2, 'a', async () => ({ text: 'after' }))).toEqual({ text: 'after' })
})

test('no answer is asked for again', async () => {
  const kept = new KeptForGeneration<{ made: number }>(10)
  await kept.answer(1, 'a', async () => null)

  expect(await kept.answer(1, 'a', counting())).toEqual({ made: 1 })
})

test('so many are kept, and the longest unused goes first', async () => {
  const kept = new KeptForGeneration<{ made: number }>(2)
  const make = counting()
  for (const question of ['a', 'b', 'a', 'c']) await kept.answer(1, question, make)

  expect(await kept.answer(1, 'a', make)).toEqual({ made: 1 })
  expect(await kept.answer(1, 'b', make)).toEqual({ made: 4 })
})
