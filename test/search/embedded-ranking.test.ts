import { describe, expect, test } from 'vitest'
import { day } from './contract/documents.ts'
import { embeddedWorld, found, open, world } from './embedded-world.ts'
import { question, searchDocument } from './search-world.ts'

const filler = 'Daarna ging iedereen naar huis en dronk er nog een kop koffie bij. '.repeat(3)

embeddedWorld()

// What the embedded engine does beyond the contract. The other entry is newer: only what counts puts it second.
describe('puts first', () => {
  test.each([
    [
      'what has the question for its title above what says more about it',
      'limonade proeven',
      { title: 'Limonade proeven' },
      {
        title: 'Waarom wij met limonade begonnen, en wat het proeven ons leerde',
        summary: 'Limonade proeven: het begon toen een buur limonade bracht.',
        body: 'Limonade proeven, limonade proeven.',
      },
    ],
    [
      'what has the question for its summary above what says more about it',
      'iedereen proeft limonade uit eigen tuin',
      { summary: 'Iedereen proeft limonade uit eigen tuin.' },
      {
        title: 'Limonade uit de tuin',
        summary:
          'Iedereen in de straat proeft sinds vorig jaar limonade uit de tuin van een buur, want er waren te weinig eigen bessen.',
        body: 'Iedereen proeft limonade uit eigen tuin. Iedereen proeft limonade uit eigen tuin.',
      },
    ],
    [
      'all parts of a compound that no text has above one of them',
      'limonadefles',
      { body: 'Limonade in een fles.' },
      { title: 'Limonade', body: 'Limonade.' },
    ],
    [
      'a word that says something above one that only carries it',
      'limonade houden',
      { body: `Er was limonade. ${filler.repeat(3)}` },
      { title: 'Houden', summary: 'Wie houdt wat?', body: 'Houd het.' },
    ],
    [
      'a title with the word that says little, when that was typed too',
      'nieuwe limonade',
      { title: 'Nieuwe limonade' },
      { title: 'De limonade' },
    ],
    [
      'a title within a whole question above more about words that say little',
      'hoe lang duurt een limonade',
      { title: 'De limonade', body: filler },
      { title: 'Hoe lang duurt het', body: `Zo lang duurt een limonade: lang. ${filler}` },
    ],
    [
      'a compound typed apart above its parts',
      'limonade fabriek',
      { body: 'De limonadefabriek.' },
      { body: 'Limonade was er. De fabriek niet.' },
    ],
  ])('%s', async (_what, text, first, second) => {
    world.publish(
      searchDocument({ title: 'Een', ...first, id: 'first', published: day(19) }),
      searchDocument({ title: 'Twee', ...second, id: 'second', published: day(20) }),
    )
    expect(await found(await open(), text)).toEqual(['first', 'second'])
  })
})

describe('mends', () => {
  const asked = async (text: string) => (await open()).search(question(text))
  test('what was meant is found beside what was typed', async () => {
    expect(await found(await open(), 'luistrt losser')).toEqual(expect.arrayContaining(['raad', 'plein']))
  })
  test('a missing space', async () => {
    expect((await asked('inwonersuitdehuizen')).didYouMean).toBeNull()
    expect((await asked('inwonersuit')).didYouMean).toBe('inwoners uit')
  })
  test('a missing space beside an error', async () => {
    expect((await asked('inwonresplein')).didYouMean).toBe('inwoners plein')
  })
  test('no word of the dictionary beside words that find', async () => {
    expect((await asked('losser straal')).didYouMean).toBeNull()
    expect((await asked('straal')).didYouMean).toBe('straat')
  })
})
