import { describe, expect, test } from 'vitest'
import type { SuggestionQuestion } from '#app/models/search/port.ts'
import { searchDocument } from '../search-world.ts'
import type { Asking } from './asking.ts'
import { day } from './documents.ts'

/** A question of someone without an account, for cases, tools and organisations. */
function typing(text: string, given: Partial<SuggestionQuestion> = {}): SuggestionQuestion {
  return {
    text,
    readers: ['public'],
    completions: 4,
    entries: [
      { kinds: ['experiment', 'plein'], limit: 4 },
      { kinds: ['tool'], limit: 2 },
      { kinds: ['organisatie'], limit: 2 },
    ],
    places: 3,
    ...given,
  }
}

const network = { readers: ['public', 'network'] }

/** What is suggested to who is typing. */
export function suggesting({ world, engine }: Asking) {
  const ask = (text: string, given?: Partial<SuggestionQuestion>) => engine().suggest(typing(text, given))
  const completions = async (text: string) => (await ask(text)).completions
  const entries = async (text: string, given?: Partial<SuggestionQuestion>) =>
    (await ask(text, given)).entries.flat()
  const places = async (text: string, given?: Partial<SuggestionQuestion>) =>
    (await ask(text, given)).places.map(({ slug }) => slug)

  describe('completes the last word', () => {
    test('by words of the texts, the most frequent first', async () => {
      expect(await completions('bewo')).toEqual(['bewoners', 'bewonersparticipatie'])
    })
    test('with what goes before as it was typed', async () => {
      expect(await completions('Raad én  "terr')).toEqual(['Raad én  "terrassen'])
    })
    test('rather by a word that goes with those before', async () => {
      world().publish(
        searchDocument({ id: 'een', title: 'Vuurpijl' }),
        searchDocument({ id: 'twee', title: 'Vuurpijl' }),
        searchDocument({ id: 'haven', title: 'Aan de zeedijk', body: 'Een vuurtoren.' }),
      )
      expect(await completions('vuur')).toEqual(['vuurpijl', 'vuurtoren'])
      expect(await completions('zeedijk vuur')).toEqual(['zeedijk vuurtoren'])
      world().withdraw('een', 'twee', 'haven')
    })
    test('by any word when none goes with those before', async () => {
      expect(await completions('terrassen speerp')).toContain('terrassen speerpunt')
    })
    test('whatever the case and the accents', async () => {
      expect(await completions('COOP')).toEqual(['coöperatie'])
    })
    test('once for all forms of a word', async () => {
      world().publish(searchDocument({ id: 'lantaarns', title: 'Lantaarn', body: 'Lantaarns, lantaarns.' }))
      expect(await completions('lant')).toHaveLength(1)
      world().withdraw('lantaarns')
    })
    test.each([
      ['a word that is whole', 'terrassen '],
      ['one letter', 'b'],
      ['the end of a phrase', '"terr"'],
      ['a word of which there is no longer one', 'terrassen'],
      ['a word that nobody wrote', 'qwertz'],
    ])('nothing for %s', async (_what, text) => {
      expect(await completions(text)).toEqual([])
    })
    test('not by words that say nothing', async () => {
      expect(await completions('he')).not.toContain('het')
    })
    test('no more than were asked for', async () => {
      expect((await ask('be', { completions: 1 })).completions).toHaveLength(1)
      expect((await ask('be', { completions: 0 })).completions).toEqual([])
    })
  })

  describe('suggests entries by their titles', () => {
    test.each([
      ['the beginning of a word', 'terr', ['den-haag']],
      ['a word anywhere in it', 'speerp', ['losser']],
      ['words in any order, the last one begun', 'plein terra', ['den-haag']],
      ['a word by its base word', 'terras', ['den-haag']],
      ['an earlier word by its base word', 'werkgroepen gemeng', ['amersfoort']],
      ['past words that say nothing', 'de terrassen op h', ['den-haag']],
      ['whatever the accents', 'pártíc', ['ladder']],
    ])('by %s: %s', async (_what, text, expected) => {
      expect(await entries(text)).toEqual(expected)
    })
    test.each([
      ['a word of its text only', 'geluid'],
      ['an earlier word that is only begun', 'terr plein'],
      ['a word that the title lacks', 'terrassen lantaarn'],
      ['a word that is to be left out', 'terrassen -plein'],
    ])('not by %s', async (_what, text) => {
      expect(await entries(text)).toEqual([])
    })
    test('in their groups', async () => {
      world().publish(searchDocument({ id: 'partij', kind: 'organisatie', title: 'Participatiehuis' }))
      expect((await ask('partic')).entries).toEqual([[], ['ladder'], ['partij']])
      world().withdraw('partij')
    })
    test('those first that begin so, then short ones, then the newest', async () => {
      world().publish(
        searchDocument({ id: 'midden', title: 'Kapotte vuurtorens', published: day(9) }),
        searchDocument({ id: 'lang', title: 'Vuurtorens van nu en later', published: day(9) }),
        searchDocument({ id: 'oud', title: 'Een vuurtoren', published: day(7) }),
        searchDocument({ id: 'nieuw', title: 'De vuurtoren', published: day(8) }),
      )
      expect(await entries('vuurto')).toEqual(['nieuw', 'oud', 'lang', 'midden'])
      expect(await entries('vuurto', { entries: [{ kinds: ['experiment'], limit: 2 }] })).toEqual([
        'nieuw',
        'oud',
      ])
      world().withdraw('midden', 'lang', 'oud', 'nieuw')
    })
    test('what was published just now, and nothing that was taken offline', async () => {
      world().publish(searchDocument({ id: 'zeepkist', title: 'Zeepkistenrace' }))
      expect(await entries('zeepk')).toEqual(['zeepkist'])
      expect(await completions('zeepk')).toEqual(['zeepkistenrace'])
      world().withdraw('zeepkist')
      expect(await ask('zeepk')).toMatchObject({ completions: [], entries: [[], [], []] })
    })
  })

  describe('suggests gemeenten', () => {
    test.each([
      ['the beginning of the name', 'loss', ['losser']],
      ['a later word of it', 'haa', ['den-haag']],
      ['all its words', 'Den Haag', ['den-haag']],
      ['its name after the word gemeente', 'gemeente amers', ['amersfoort']],
      ['a name that is whole', 'losser ', ['losser']],
    ])('by %s: %s', async (_what, text, expected) => {
      expect(await places(text)).toEqual(expected)
    })
    test.each([
      ['one without any case', 'Rotterd'],
      ['one whose name is not whole before a space', 'loss '],
      ['any for a single letter', 'l'],
      ['any beside what is to be left out', 'losser -plein'],
    ])('not %s', async (_what, text) => {
      expect(await places(text)).toEqual([])
    })
    test('one without cases by its own page', async () => {
      const facets = { gemeente: ['leusden'], type: ['gemeente'] }
      world().publish(
        searchDocument({ id: 'van-leusden', kind: 'organisatie', title: 'Gemeente Leusden', facets }),
        searchDocument({ id: 'bureau', kind: 'organisatie', title: 'Bureau', facets: { gemeente: ['ede'] } }),
      )
      expect((await ask('leus')).places).toEqual([{ slug: 'leusden', organisation: 'van-leusden' }])
      expect((await ask('loss')).places).toEqual([{ slug: 'losser', organisation: null }])
      expect(await places('ede')).toEqual([])
      world().withdraw('van-leusden', 'bureau')
    })
    test('those with the most cases first', async () => {
      const one = (id: string) => searchDocument({ id, title: 'Iets', facets: { gemeente: ['amstelveen'] } })
      world().publish(one('een'), one('twee'))
      expect(await places('am')).toEqual(['amstelveen', 'amersfoort'])
      world().withdraw('een', 'twee')
    })
  })

  describe('suggests nothing hidden', () => {
    test('no word, title or gemeente of what the asker may not read', async () => {
      const nothing = { completions: [], entries: [[], [], []], places: [] }
      for (const text of ['brandw', 'kwispelw', 'reorg', 'assen', 'ass'])
        expect(await ask(text)).toMatchObject(nothing)
    })
    test('titles and gemeenten to who may read them', async () => {
      expect(await entries('brandw', network)).toEqual(['geheim'])
      expect(await places('ass', network)).toEqual(['assen'])
      expect(await entries('plan van', { readers: ['public', 'person:anna'] })).toEqual(['team'])
      expect(await entries('plan van', network)).toEqual([])
    })
    test('words of what is not for everybody to nobody', async () => {
      expect((await ask('kwispelw', network)).completions).toEqual([])
    })
    test('an order that does not follow what is hidden', async () => {
      const hidden = (id: string) =>
        searchDocument({ id, title: 'Verborgen', body: 'Stadspoort en stadsmuur.', readers: ['team'] })
      world().publish(
        searchDocument({ id: 'poort', title: 'Stadspark', body: 'Stadspoort.' }),
        searchDocument({ id: 'park', title: 'Stadspark', body: 'Een muur.' }),
      )
      const before = await ask('stads')
      world().publish(hidden('een'), hidden('twee'), hidden('drie'))
      expect(await ask('stads')).toMatchObject({ ...before, generation: expect.any(Number) })
      expect(before.completions).toEqual(['stadspark', 'stadspoort'])
      world().withdraw('poort', 'park', 'een', 'twee', 'drie')
    })
    test('nothing to who has no principal', async () => {
      expect(await ask('terr', { readers: [] })).toMatchObject({ completions: [], entries: [[], [], []] })
      expect(await places('loss', { readers: [] })).toEqual([])
    })
  })

  test('no text is a reason not to suggest', async () => {
    const texts = [
      '',
      ' ',
      '"',
      '-',
      '-plein',
      '- "',
      '\u0000',
      'a'.repeat(300),
      'plein '.repeat(50),
      '𝒫🦋',
      '%_',
      "'s-",
    ]
    for (const text of texts) expect((await ask(text)).entries).toHaveLength(3)
    const far = await ask(`${'plein '.repeat(2_000)}terr`)
    expect(far).toMatchObject({ completions: [], entries: [[], [], []], places: [] })
  })
}
