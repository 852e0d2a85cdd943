import { expect, test } from 'vitest'
import { dayEnds } from '#app/models/entries/meeting-ends.ts'

test.each([
  ['2016-03-18', '2016-03-18T23:00:00.000Z'],
  ['2016-06-01', '2016-06-01T22:00:00.000Z'],
  ['2026-03-29', '2026-03-29T22:00:00.000Z'], // summer time began that day
  ['2026-12-31', '2026-12-31T23:00:00.000Z'],
])('%s is over in the Netherlands at %s', (day, instant) => {
  expect(dayEnds(day).toISOString()).toBe(instant)
})
