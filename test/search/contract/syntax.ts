import { describe, expect, test } from 'vitest'
import type { Asking } from './asking.ts'

/** Quotes and minus, and that nothing else is syntax. */
export function syntax({ ask, ids }: Asking) {
  describe('has quotes, minus, and nothing else', () => {
    test('a phrase is found as it stands', async () => {
      expect(await ids('"participatie van bewoners"')).toEqual(['den-haag'])
    })
    test('the same words in another order are not', async () => {
      expect(await ids('"bewoners van participatie"')).toEqual([])
    })
    test('a phrase does not run from one text into the next', async () => {
      expect(await ids('"participatieladder kies"')).toEqual([])
    })
    test('a phrase beside words is a must', async () => {
      expect(await ids('toerisme "samen een plan"')).toEqual(['den-haag'])
    })
    test('a quote that never closes is no quote', async () => {
      expect(await ids('"terrassen')).toEqual(['den-haag'])
    })
    test('minus leaves out', async () => {
      expect(await ids('bewoners -terrassen')).not.toContain('den-haag')
      expect(await ids('bewoners')).toContain('den-haag')
    })
    test('minus alone leaves out of everything', async () => {
      expect(await ids('-terrassen')).toEqual(['ladder', 'losser', 'amersfoort'])
    })
    test('minus before a phrase', async () => {
      expect(await ids('participatie -"participatie van bewoners"')).not.toContain('den-haag')
    })
    test('a minus within a word is none', async () => {
      expect(await ids('den-haag -losser')).toContain('den-haag')
    })
    test.each([
      'terrassen OR',
      'titel:terrassen',
      'terrassen*',
      '(terrassen)',
      'terrassen AND NOT (',
      '{terrassen}^2~',
    ])('%s is words', async (text) => {
      expect(await ids(text)).toContain('den-haag')
    })
  })

  describe('bears any text', () => {
    test.each([
      ['NUL', '\0'],
      ['NUL between words', 'terrassen\0plein'],
      ['only punctuation', '!?.,;:()[]{}"\'-*~^\\/|&<>'],
      ['only quotes', '""""""'],
      ['only a minus', '-'],
      ['a lone surrogate', 'plein \ud800 terrassen'],
      ['a lone low surrogate in quotes', '"\udc00 plein"'],
      ['10 kB of one letter', 'a'.repeat(10_240)],
      ['100 kB of words', 'plein terrassen bewoners '.repeat(4_000)],
      ['2,000 different words', Array.from({ length: 2_000 }, (_, i) => `woord${i}`).join(' ')],
      ['a word with letters of two units', '가𠀀가𠀀가'],
      ['emoji', '🏳️‍🌈 plein 👩‍👩‍👧'],
      ['right to left', 'שלום عليكم'],
      ['SQL', `'; DROP TABLE entries; --`],
      ['a prototype', '__proto__ constructor toString'],
    ])('%s', async (_what, text) => {
      const answer = await ask(text, { counted: ['thema'] })
      expect(answer.total).toBeGreaterThanOrEqual(answer.hits.length)
    })
    test('facet values of any kind', async () => {
      const chosen = { thema: ['__proto__', '', '=', '\0', 'x'.repeat(10_000)] }
      expect(await ask('plein', { chosen, counted: ['thema'] })).toMatchObject({ total: 0 })
    })
    test('an offset past the end', async () => {
      expect(await ask('plein', { offset: 1e9 })).toMatchObject({ hits: [] })
    })
  })
}
