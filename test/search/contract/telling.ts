import { describe, expect, test } from 'vitest'
import { type Asking, idsOf, marksOf } from './asking.ts'

/** What an answer says beside its hits. */
export function telling({ ask, ids }: Asking) {
  describe('says what it did', () => {
    test('synonyms find and are named', async () => {
      const answer = await ask('burgers')
      expect(idsOf(answer)).toEqual(expect.arrayContaining(['amersfoort', 'den-haag']))
      expect(answer.alsoSearched).toEqual(['inwoner', 'bewoner'])
    })
    test('no synonyms are named for a word without', async () => {
      expect((await ask('terrassenplan')).alsoSearched).toEqual([])
    })
    test('a typing error is mended when nothing is found', async () => {
      const answer = await ask('particpatieladder')
      expect(answer).toMatchObject({ didYouMean: 'participatieladder', mended: true, total: 1 })
      expect(idsOf(answer)).toEqual(['ladder'])
    })
    test('two letters swapped', async () => {
      expect((await ask('werkgreop')).didYouMean).toBe('werkgroep')
    })
    test('a typing error beside words that find is offered', async () => {
      const answer = await ask('toerisme speerpuntennotta')
      expect(answer).toMatchObject({ didYouMean: 'toerisme speerpuntennota', mended: false })
      expect(idsOf(answer)).toEqual(['losser'])
    })
    test('a word that is right is not mended', async () => {
      expect(await ask('werkgroep')).toMatchObject({ didYouMean: null, mended: false })
    })
    test('words of hidden entries are never offered', async () => {
      expect(await ask('kwispelwatter')).toMatchObject({ didYouMean: null, total: 0 })
      expect(await ask('kwispelwatter', { readers: ['public', 'network'] })).toMatchObject({
        didYouMean: null,
      })
    })
    test.each(['*', '"', '-', '🏛', ' - "" ', '…', '\0'])('that there is no word in %j', async (text) => {
      const answer = await ask(text)
      expect(answer.wordless).toBe(true)
      expect(idsOf(answer)).toEqual(await ids(''))
    })
    test.each(['', '  ', 'plein', '*plein', 'de', '-plein', '"plein"', '9'])(
      'nothing of the kind about %j',
      async (text) => {
        expect((await ask(text)).wordless).toBe(false)
      },
    )
    test('the generation it holds for', async () => {
      expect((await ask('terrassen')).generation).toBeGreaterThan(0)
    })
    test('marks what was found in the title', async () => {
      const [hit] = (await ask('werkgroep inwoners')).hits
      expect(marksOf(hit?.title)).toEqual(['werkgroep', 'inwoners'])
    })
    test('marks inflections, compounds and synonyms', async () => {
      expect(marksOf((await ask('burger')).hits.find((hit) => hit.id === 'den-haag')?.snippet)).toContain(
        'bewoners',
      )
      expect(marksOf((await ask('participatie')).hits.find((hit) => hit.id === 'losser')?.snippet)).toEqual([
        'bewonersparticipatie',
      ])
    })
    test('shows the sentence that answers', async () => {
      const [hit] = (await ask('huizen')).hits
      expect(hit?.snippet.text).toContain('Huizen staan er dicht op elkaar.')
      expect(marksOf(hit?.snippet)).toEqual(['Huizen'])
    })
    test('shows the summary when nothing is asked', async () => {
      expect((await ask('')).hits[0]?.snippet).toMatchObject({ marks: [] })
      expect((await ask('')).hits[0]?.snippet.text).toContain('Kies hoeveel invloed mensen krijgen.')
    })
    test('gives pages that do not overlap', async () => {
      const pages = [
        await ids('', { limit: 2 }),
        await ids('', { offset: 2, limit: 2 }),
        await ids('', { offset: 4, limit: 2 }),
      ]
      expect(pages).toEqual([['ladder', 'den-haag'], ['losser', 'amersfoort'], []])
    })
  })
}
