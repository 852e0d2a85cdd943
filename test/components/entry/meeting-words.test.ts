import { expect, test } from 'vitest'
import { meetingLabel, meetingWhen } from '#app/components/entry/meeting-words.ts'

test.each([
  [
    { date: '2016-03-18', startTime: '10:00', endTime: '13:00' },
    'Vrijdag 18 maart 2016, 10.00 tot 13.00 uur',
  ],
  [{ date: '2016-06-01', startTime: '09:30' }, 'Woensdag 1 juni 2016, 09.30 uur'],
  [{ date: '2016-06-01' }, 'Woensdag 1 juni 2016'],
  [{}, ''],
])('%o is written as %s', (meeting, words) => {
  expect(meetingWhen(meeting)).toBe(words)
})

test('the label says which meeting it is and whether it was', () => {
  expect(meetingLabel({ type: 'leerkring', number: 2 }, true)).toBe('Leerkringbijeenkomst 2 · geweest')
  expect(meetingLabel({}, false)).toBe('Bijeenkomst')
})
