import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readTyped } from '#app/models/entries/forms/read-typed.ts'
import { nothingTyped, typedOf } from '#app/models/entries/forms/typed.ts'
import { documents } from '../../support/arbitrary-documents.ts'

test('what is in a document comes back out of its form', () => {
  fc.assert(
    fc.property(documents(), (document) => {
      const { answers, problems } = readTyped(document.kind, typedOf(document))

      expect(problems).toEqual([])
      expect(answers.record).toEqual(document.record)
      expect(answers).toMatchObject({
        body: document.body.trim(),
        themes: document.themes,
        visibility: document.visibility,
      })
    }),
  )
})

/** What a tool says when this was typed. */
function tool(record: Record<string, unknown>) {
  const { answers, problems } = readTyped('tool', { ...nothingTyped, title: 'T', record: record as never })
  return { record: answers.record, problems }
}

describe('an answer is read as people write it', () => {
  test.each([
    [{ minutes: ' 1.500 ' }, { minutes: 1500 }],
    [{ reviewedOn: '1-6-2016' }, { reviewedOn: '2016-06-01' }],
    [{ groupSize: { from: '10', to: '' } }, { groupSize: { from: 10 } }],
    [
      {
        steps: [
          { title: '', text: '' },
          { title: 'Begin', text: '', minutes: '20' },
        ],
      },
      { steps: [{ title: 'Begin', minutes: 20 }] },
    ],
    [{ type: '' }, {}],
    [{ when: 'Een\r\nTwee' }, { when: 'Een\nTwee' }],
  ])('%j', (typed, record) => {
    expect(tool(typed)).toEqual({ record, problems: [] })
  })

  test.each([
    ['2016', '2016'],
    ['6-2016', '2016-06'],
    ['01/06/2016', '2016-06-01'],
  ])('%s is a time in the past', (written, start) => {
    const { answers } = readTyped('experiment', { ...nothingTyped, title: 'T', record: { start: written } })
    expect(answers.record).toEqual({ start })
  })

  test.each(['9.30', '9:30', '09:30 uur'])('%s is a time', (written) => {
    const { answers } = readTyped('bijeenkomst', {
      ...nothingTyped,
      title: 'T',
      record: { startTime: written },
    })
    expect(answers.record).toEqual({ startTime: '09:30' })
  })
})

describe('what can not be read is told, with the place and what to do', () => {
  test.each([
    [{ minutes: 'een uur' }, 'record.minutes', 'heel getal in van 5 tot en met 2.880'],
    [{ minutes: '4' }, 'record.minutes', 'van 5 tot en met 2.880'],
    [{ groupSize: { from: '40', to: '10' } }, 'record.groupSize', 'Draai ze om'],
    [{ reviewedOn: '31-2-2016' }, 'record.reviewedOn', 'Schrijf hem als 1-6-2016'],
    [{ steps: [{ title: '', text: 'Zonder titel' }] }, 'record.steps[0].title', 'Vul ook "Stap" in'],
    [
      { sources: [{ title: 'Boek' }, { title: 'Site', url: 'www.x.nl' }] },
      'record.sources[1].url',
      'https://',
    ],
    [{ type: 'bestaat-niet' }, 'record.type', 'Kies opnieuw'],
    [{ when: 'x'.repeat(20_001) }, 'record.when', 'hoogstens 20.000 tekens. Het zijn er nu 20.001'],
    [{ materials: Array.from({ length: 101 }, () => ({ what: 'x' })) }, 'record.materials', 'hoogstens 100'],
  ])('%#', (typed, at, message) => {
    const { problems } = tool(typed)
    expect(problems).toEqual([{ at, message: expect.stringContaining(message) }])
  })

  test('a text without a title', () => {
    expect(readTyped('tool', nothingTyped).problems.map(({ at }) => at)).toEqual(['title'])
  })
})
