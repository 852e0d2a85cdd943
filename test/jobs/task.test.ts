import { expect, test } from 'vitest'
import { isDue, type Task } from '#app/jobs/task.ts'

const task = (every: Task['every']): Task => ({ name: 'x', every, run: async () => {} })
const due = (every: Task['every'], begun: string | null, now: string) =>
  isDue(task(every), begun === null ? null : new Date(begun), new Date(now))

test.each([
  ['never begun', null, true],
  ['a second too early', '2026-11-22T10:00:01Z', false],
  ['just in time', '2026-11-22T10:00:00Z', true],
  ['long ago', '2026-01-01T00:00:00Z', true],
  ['a moment later than now: by another process', '2026-11-22T10:10:01Z', false],
  ['hours later than now: the clock was set back', '2026-11-22T12:00:00Z', true],
])('every ten minutes: %s', (_, begun, expected) => {
  expect(due(600_000, begun, '2026-11-22T10:10:00Z')).toBe(expected)
})

test.each([
  ['never begun', null, '2026-11-22T10:00:00Z', true],
  ['at four in winter', '2026-11-21T03:00:00Z', '2026-11-22T03:00:00Z', true],
  ['a second before that', '2026-11-21T03:00:00Z', '2026-11-22T02:59:59Z', false],
  ['at four in summer', '2026-07-01T02:00:00Z', '2026-07-02T02:00:00Z', true],
  ['later the same day', '2026-11-22T03:00:00Z', '2026-11-22T22:59:59Z', false],
  ['the site was off at four', '2026-11-20T03:00:00Z', '2026-11-22T15:00:00Z', true],
  ['across New Year', '2026-12-31T03:00:00Z', '2027-01-01T02:59:00Z', false],
])('every day at four: %s', (_, begun, now, expected) => {
  expect(due({ hour: 4 }, begun, now)).toBe(expected)
})

test('every day at the hour that summer time leaves out: once on that day as well', () => {
  const hour = { hour: 2 }
  expect(due(hour, '2026-03-28T01:00:00Z', '2026-03-29T00:59:00Z')).toBe(false)
  expect(due(hour, '2026-03-28T01:00:00Z', '2026-03-29T01:00:00Z')).toBe(true)
  expect(due(hour, '2026-03-29T01:00:00Z', '2026-03-29T23:00:00Z')).toBe(false)
})
