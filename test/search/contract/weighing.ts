import { describe, expect, test } from 'vitest'
import { searchDocument } from '../search-world.ts'
import type { Asking } from './asking.ts'
import { day } from './documents.ts'

const filler = 'Daarna ging iedereen naar huis en dronk er nog een kop koffie bij. '.repeat(3)

/** Which of two entries goes first. The other one is newer, so that only what counts can put it second. */
export function weighing({ ids, world }: Asking) {
  describe('weighs', () => {
    test.each([
      [
        'a word in the title above one in the body',
        'limonade',
        { title: 'Limonade' },
        { body: 'Er was limonade.' },
      ],
      [
        'a word in the summary above one in the body',
        'limonade',
        { summary: 'Limonade.' },
        { body: 'Limonade.' },
      ],
      [
        'a word said often above a word said once',
        'limonade',
        { body: 'Limonade? Limonade!' },
        { body: 'Limonade? Ja!' },
      ],
      [
        'a word in a short text above one in a long text',
        'limonade',
        { body: 'Limonade.' },
        { body: `Limonade. ${filler.repeat(9)}` },
      ],
      [
        'the whole word above a part of a compound',
        'limonade',
        { body: 'De limonade.' },
        { body: 'De limonadefabriek.' },
      ],
      ['the word itself above a synonym', 'burger', { body: 'De burger.' }, { body: 'De inwoner.' }],
      [
        'a compound above its parts apart',
        'limonadefabriek',
        { body: 'Een limonadefabriek.' },
        { body: 'Limonade uit een fabriek.' },
      ],
      [
        'more words above fewer',
        'limonade taart',
        { body: 'Taart, limonade.' },
        { title: 'Limonade', body: 'Limonade!' },
      ],
      [
        'words side by side above the same words apart',
        'taart limonade',
        { body: `${filler}Met limonade taart. Er was ook nog iets.` },
        { body: `Iedereen kreeg limonade. ${filler}Er was taart.` },
      ],
    ])('%s', async (_what, text, first, second) => {
      world().publish(
        searchDocument({ title: 'Een', ...first, id: 'weighs-first', published: day(19) }),
        searchDocument({ title: 'Twee', ...second, id: 'weighs-second', published: day(20) }),
      )
      const found = await ids(text)
      world().withdraw('weighs-first', 'weighs-second')
      expect(found.filter((id) => id.startsWith('weighs'))).toEqual(['weighs-first', 'weighs-second'])
    })
  })
}
