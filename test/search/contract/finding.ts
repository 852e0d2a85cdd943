import { describe, expect, test } from 'vitest'
import type { Asking } from './asking.ts'

/** What is found, and in which order. */
export function finding({ ask, ids }: Asking) {
  describe('finds', () => {
    test.each([
      ['a word of the title', 'terrassen', ['den-haag']],
      ['a word of the summary', 'speerpuntennota', ['losser']],
      ['a word of the body', 'stem', ['amersfoort']],
      ['a word of a field', 'vier', ['amersfoort']],
      ['whatever the case', 'TERRASSEN', ['den-haag']],
      ['whatever the accents', 'cooperatie', ['ladder']],
      ['with accents typed apart', 'coo\u0308peratie', ['ladder']],
      ['the singular by the plural', 'ladders participatieladders', ['ladder']],
      ['the plural by the singular', 'terras', ['den-haag']],
      ['huizen by huis', 'huis', ['den-haag']],
      ['a compound by its last part', 'kernen', ['losser']],
      ['raadsleden by raadslid', 'raadslid', ['amersfoort']],
      ['stad by steden', 'steden', ['ladder']],
      ['the start of a last word', 'afweg', ['ladder']],
      ['words with a hyphen', 'Speerpuntennota-Toerisme', ['losser']],
    ])('%s: %s', async (_what, text, expected) => {
      expect((await ids(text)).slice(0, expected.length)).toEqual(expected)
    })

    test('participatie finds bewonersparticipatie', async () => {
      expect(await ids('participatie')).toContain('losser')
    })
    test('bewoners participatie finds bewonersparticipatie', async () => {
      expect(await ids('bewoners participatie')).toContain('losser')
    })
    test('bewonersparticipatie finds participatie van bewoners, after the word itself', async () => {
      const found = await ids('bewonersparticipatie')
      expect(found.indexOf('losser')).toBe(0)
      expect(found).toContain('den-haag')
    })
    test('a verb finds the noun made of it', async () => {
      expect(await ids('participeren')).toContain('den-haag')
    })
    test('nothing for a word that nobody wrote', async () => {
      const answer = await ask('zwijgplicht')
      expect(answer).toMatchObject({ total: 0, hits: [], mended: false, didYouMean: null })
    })
    test('everything, newest first, without words', async () => {
      expect(await ids('')).toEqual(['ladder', 'den-haag', 'losser', 'amersfoort'])
      expect((await ask('')).hits.every((hit) => hit.score === 0)).toBe(true)
    })
  })

  describe('orders', () => {
    test('words in any order find the same', async () => {
      const one = await ask('samen plan bewoners')
      const other = await ask('bewoners samen plan')
      expect(other.total).toBe(one.total)
      expect(other.hits[0]?.id).toBe(one.hits[0]?.id)
    })
    test('more matching words above fewer', async () => {
      // The ladder has its word in the title, Losser has both of its words in the text.
      expect(await ids('participatieladder ondernemers geluid', { limit: 1 })).toEqual(['den-haag'])
    })
    test('the same entries in the same order when only their ids are asked', async () => {
      const found = await ids('bewoners ondernemers')
      expect(found.length).toBeGreaterThan(1)
      expect(await ids('bewoners ondernemers', { idsOnly: true })).toEqual(found)
    })
    test('the question of a newcomer leads to the working group', async () => {
      expect((await ids('raadsleden en bewoners samen werkgroep'))[0]).toBe('amersfoort')
    })
    test('by date when only words that say nothing are asked', async () => {
      const found = await ids('de het een')
      expect(found).toEqual(['ladder', 'den-haag', 'losser', 'amersfoort'])
    })
    test('newest first', async () => {
      expect(await ids('bewoners', { sort: 'nieuwste' })).toEqual(['den-haag', 'losser', 'amersfoort'])
    })
    test('by title, as Dutch readers expect', async () => {
      expect(await ids('', { sort: 'titel' })).toEqual(['ladder', 'amersfoort', 'den-haag', 'losser'])
    })
    test('scores go down', async () => {
      const scores = (await ask('bewoners ondernemers samen')).hits.map((hit) => hit.score)
      expect(scores).toEqual([...scores].sort((a, b) => b - a))
      expect(scores[0]).toBeGreaterThan(0)
    })
  })
}
