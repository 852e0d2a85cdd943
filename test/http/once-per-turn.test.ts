import { setImmediate as nextTurn } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { oncePerTurn } from '#app/http/once-per-turn.ts'

test('within one turn of the event loop the answer is the same, in the next it is asked for anew', async () => {
  let state = 1
  const seen = oncePerTurn(() => state)

  expect(seen()).toBe(1)
  state = 2
  await Promise.resolve()
  expect(seen()).toBe(1)

  await nextTurn()
  expect(seen()).toBe(2)
})
