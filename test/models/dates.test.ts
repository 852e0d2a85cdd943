import { expect, test } from 'vitest'
import {
  amsterdamDate,
  amsterdamInstant,
  dutchDate,
  dutchPartialDate,
  isCalendarDate,
} from '#app/models/dates.ts'

test('dates read as Dutch writes them', () => {
  expect(dutchDate('2016-03-18')).toBe('vrijdag 18 maart 2016')
  expect(dutchPartialDate('2016-06')).toBe('juni 2016')
  expect(dutchPartialDate('2016')).toBe('2016')
})

test('30 February is no date', () => {
  expect(isCalendarDate('2016-02-30')).toBe(false)
  expect(isCalendarDate('2016-02-29')).toBe(true)
})

test.each([
  ['2026-01-15', '10:00', '2026-01-15T09:00:00.000Z'],
  ['2026-07-15', '10:00', '2026-07-15T08:00:00.000Z'],
  ['2026-10-25', '02:30', '2026-10-25T00:30:00.000Z'], // the hour that comes twice: the first
  ['2026-03-29', '02:30', '2026-03-29T01:30:00.000Z'], // the hour that does not exist: as if the clock had not moved
])('%s %s in the Netherlands is %s', (date, time, instant) => {
  expect(amsterdamInstant(date, time).toISOString()).toBe(instant)
})

test('just before midnight in UTC it is already tomorrow in the Netherlands', () => {
  expect(amsterdamDate(new Date('2026-11-22T23:30:00Z'))).toBe('2026-11-23')
})
