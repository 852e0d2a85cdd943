import { expect, test } from 'vitest'
import { nextDigest } from '#app/models/notices/due.ts'

test.each([
  ['the same morning', '2026-11-24T06:59:59Z', '2026-11-24T07:00:00Z'],
  ['at eight sharp: the next morning', '2026-11-24T07:00:00Z', '2026-11-25T07:00:00Z'],
  ['in the night before summer time begins', '2026-03-28T23:30:00Z', '2026-03-29T06:00:00Z'],
  ['on the day before summer time ends', '2026-10-24T06:00:00Z', '2026-10-25T07:00:00Z'],
  ['after midnight in the Netherlands, before it in UTC', '2026-07-01T22:30:00Z', '2026-07-02T06:00:00Z'],
])('a daily digest, %s', (_, now, due) => {
  expect(nextDigest('daily', new Date(now))).toEqual(new Date(due))
})

test.each([
  ['on a Tuesday', '2026-11-24T12:00:00Z', '2026-11-30T07:00:00Z'],
  ['on Monday before eight', '2026-11-30T06:30:00Z', '2026-11-30T07:00:00Z'],
  ['on Monday at eight', '2026-11-30T07:00:00Z', '2026-12-07T07:00:00Z'],
  ['across the Sunday on which summer time begins', '2026-03-27T12:00:00Z', '2026-03-30T06:00:00Z'],
  ['across the Sunday on which it ends', '2026-10-19T06:00:00Z', '2026-10-26T07:00:00Z'],
  ['on Sunday evening in UTC, Monday in the Netherlands', '2026-07-05T22:30:00Z', '2026-07-06T06:00:00Z'],
])('a weekly digest, %s', (_, now, due) => {
  expect(nextDigest('weekly', new Date(now))).toEqual(new Date(due))
})
