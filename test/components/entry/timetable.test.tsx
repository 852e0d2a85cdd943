import { expect, test } from 'vitest'
import { Timetable } from '#app/components/entry/timetable.tsx'
import { wordsOf } from '#test/ui/markup.ts'

const parts = [{ title: 'Inloop', minutes: 50 }, { title: 'Gesprek' }, { title: 'Afspraken', minutes: 20 }]

test('the clock runs on from the beginning, and stops after a part of unknown length', () => {
  expect(wordsOf(<Timetable parts={parts} startTime="09:30" />)).toBe(
    '9.30 Inloop 50 min 10.20 Gesprek Afspraken 20 min',
  )
})

test('without a beginning there are no times', () => {
  expect(wordsOf(<Timetable parts={parts} />)).toBe('Inloop 50 min Gesprek Afspraken 20 min')
})
