import { expect, test } from 'vitest'
import { Packed } from '#app/http/answer.server.ts'
import { AnswerCache } from '#app/http/cache.server.ts'

const held = { generation: 1, from: new Date(0), until: null }
const answerOf = (bytes: number) =>
  new Packed({ status: 200, headers: { 'content-type': 'image/png' }, body: Buffer.alloc(bytes) }, [])

test('what was asked for longest ago makes room', () => {
  const cache = new AnswerCache(400_000)
  for (let i = 0; i < 18; i++) cache.keep(`/${i}`, answerOf(20_000), held)
  cache.find('/0', 1, 1)
  cache.keep('/18', answerOf(20_000), held)

  expect(cache.find('/0', 1, 1)).toBeDefined()
  expect(cache.find('/1', 1, 1)).toBeUndefined()
  expect(cache.size.bytes).toBeLessThanOrEqual(400_000)
})

test('an answer that would push out many others is not kept', () => {
  const cache = new AnswerCache(400_000)
  cache.keep('/groot', answerOf(100_000), held)

  expect(cache.find('/groot', 1, 1)).toBeUndefined()
})

test('the bytes of what no longer holds are given back', () => {
  const cache = new AnswerCache(400_000)
  cache.keep('/', answerOf(20_000), held)
  cache.find('/', 2, 1)

  expect(cache.size).toEqual({ answers: 0, bytes: 0 })
})
