import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Marked, SearchAnswer, SearchEngine, SearchQuestion } from '#app/search/port.ts'
import { question, type SearchWorld, searchDocument, searchWorld } from './search-world.ts'

const day = (n: number) => new Date(Date.UTC(2020, 0, n)).toISOString()

const documents = {
  amersfoort: searchDocument({
    id: 'amersfoort',
    title: 'Een gemengde werkgroep van raad, inwoners en ambtenaren',
    summary: 'In Amersfoort werkte een werkgroep samen aan een voorstel. Raadsleden zaten naast inwoners.',
    texts: [{ weight: 'high', text: 'Twee raadsleden, vier inwoners en drie ambtenaren.' }],
    body: 'De werkgroep kwam zes keer bij elkaar.\nIedereen had een even zware stem.',
    facets: {
      thema: ['vaardigheden'],
      provincie: ['utrecht'],
      gemeente: ['amersfoort'],
      vorm: ['coproduceren'],
    },
    published: day(1),
  }),
  losser: searchDocument({
    id: 'losser',
    kind: 'plein',
    title: 'Toerisme als gezamenlijk speerpunt',
    summary: 'Losser maakte met alle dorpskernen een Speerpuntennota Toerisme.',
    body: 'De kernen praatten met elkaar. Ondernemers deden mee. Het ging over bewonersparticipatie in het dorp.',
    facets: {
      thema: ['vaardigheden'],
      provincie: ['overijssel'],
      gemeente: ['losser'],
      vorm: ['adviseren', 'coproduceren'],
    },
    published: day(2),
  }),
  denHaag: searchDocument({
    id: 'den-haag',
    title: 'Terrassen op het plein',
    summary: 'In Den Haag maakten bewoners, ondernemers en ambtenaren samen een plan voor de terrassen.',
    body: 'De participatie van bewoners begon klein. Er was veel geluid. Huizen staan er dicht op elkaar.',
    facets: {
      thema: ['overheid'],
      provincie: ['zuid-holland'],
      gemeente: ['den-haag'],
      vorm: ['coproduceren'],
    },
    published: day(3),
  }),
  ladder: searchDocument({
    id: 'ladder',
    kind: 'tool',
    title: 'De participatieladder',
    summary: 'Kies hoeveel invloed mensen krijgen.',
    body: 'Van informeren tot meebeslissen. Een coöperatie kan ook. De stad kiest zelf, met één afwegingskader.',
    facets: { thema: ['overheid'], type: ['model'] },
    published: day(4),
  }),
  geheim: searchDocument({
    id: 'geheim',
    title: 'Reorganisatie van de brandweerkazerne',
    summary: 'Alleen voor het netwerk: toerisme en werkgroep.',
    body: 'Kwispelwater en de participatie van bewoners.',
    facets: { thema: ['verborgen'], provincie: ['drenthe'], gemeente: ['assen'] },
    readers: ['network'],
    published: day(5),
  }),
  team: searchDocument({
    id: 'team',
    title: 'Plan van het team',
    body: 'Nog niet voor iedereen: werkgroep.',
    readers: ['organisation:losser', 'person:anna'],
    published: day(6),
  }),
}

/**
 * What every search engine must do.
 *
 * @param open makes an engine on the database of the world; it is closed by who gives it.
 */
export function engineContract(name: string, open: (world: SearchWorld) => Promise<SearchEngine>) {
  describe(name, () => {
    let world: SearchWorld
    let engine: SearchEngine
    beforeAll(async () => {
      world = searchWorld()
      world.publish(...Object.values(documents))
      engine = await open(world)
    })
    afterAll(async () => {
      await engine?.close()
      world?.remove()
    })

    const ask = (text: string, given?: Partial<SearchQuestion>) => engine.search(question(text, given))
    const ids = async (text: string, given?: Partial<SearchQuestion>) => idsOf(await ask(text, given))

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
        expect((await ids('toerisme ondernemers dorp'))[0]).toBe('losser')
      })
      test('a word in the title above the same word in the body', async () => {
        expect(await ids('participatieladder')).toEqual(['ladder'])
        expect((await ids('werkgroep'))[0]).toBe('amersfoort')
      })
      test('the whole word above a part of a compound', async () => {
        expect((await ids('participatie'))[0]).not.toBe('losser')
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
        expect(marksOf((await ask('participatie')).hits.find((hit) => hit.id === 'losser')?.snippet)).toEqual(
          ['bewonersparticipatie'],
        )
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

    describe('counts facets', () => {
      test('over all matches, most first, equal ones by value', async () => {
        const { facets } = await ask('', { counted: ['vorm', 'provincie'], limit: 1 })
        expect(facets.vorm).toEqual([
          { value: 'coproduceren', count: 3 },
          { value: 'adviseren', count: 1 },
        ])
        expect(facets.provincie?.map((each) => each.value)).toEqual(['overijssel', 'utrecht', 'zuid-holland'])
      })
      test('only those that were asked', async () => {
        expect(Object.keys((await ask('', { counted: ['thema'] })).facets)).toEqual(['thema'])
      })
      test('any of the values within a facet', async () => {
        expect(await ids('', { chosen: { provincie: ['utrecht', 'overijssel'] } })).toEqual([
          'losser',
          'amersfoort',
        ])
      })
      test('all facets together', async () => {
        const chosen = { provincie: ['utrecht', 'overijssel'], vorm: ['adviseren'] }
        expect(await ids('', { chosen })).toEqual(['losser'])
      })
      test('a facet counts as if nothing were chosen in itself', async () => {
        const { total, facets } = await ask('', {
          chosen: { provincie: ['utrecht'], thema: ['vaardigheden'] },
          counted: ['provincie', 'thema', 'vorm'],
        })
        expect(total).toBe(1)
        expect(facets.provincie).toEqual([
          { value: 'overijssel', count: 1 },
          { value: 'utrecht', count: 1 },
        ])
        expect(facets.thema).toEqual([{ value: 'vaardigheden', count: 1 }])
        expect(facets.vorm).toEqual([{ value: 'coproduceren', count: 1 }])
      })
      test('a chosen value is listed at 0, an unknown one too', async () => {
        const { total, facets } = await ask('toerisme', {
          chosen: { provincie: ['utrecht', 'atlantis'] },
          counted: ['provincie'],
        })
        expect(total).toBe(0)
        expect(facets.provincie).toEqual([
          { value: 'overijssel', count: 1 },
          { value: 'atlantis', count: 0 },
          { value: 'utrecht', count: 0 },
        ])
      })
      test('kinds bound everything, the facet soort too', async () => {
        const { total, facets } = await ask('', { kinds: ['experiment', 'plein'], counted: ['soort'] })
        expect(total).toBe(3)
        expect(facets.soort).toEqual([
          { value: 'experiment', count: 2 },
          { value: 'plein', count: 1 },
        ])
        expect(await ids('', { kinds: [] })).toEqual([])
      })
      test('of what was found for the mended text', async () => {
        const { facets } = await ask('particpatieladder', { counted: ['soort'] })
        expect(facets.soort).toEqual([{ value: 'tool', count: 1 }])
      })
    })

    describe('shows nobody what they may not read', () => {
      test('hidden entries are not among hits, totals or facets', async () => {
        const answer = await ask('brandweerkazerne werkgroep toerisme', {
          counted: ['thema', 'provincie', 'soort'],
        })
        expect(idsOf(answer)).not.toContain('geheim')
        expect(answer.total).toBe(answer.hits.length)
        expect(JSON.stringify(answer)).not.toMatch(/verborgen|drenthe|kazerne/)
      })
      test('the network reads more', async () => {
        expect(await ids('brandweerkazerne', { readers: ['public', 'network'] })).toEqual(['geheim'])
      })
      test('a person or a member reads what is theirs', async () => {
        expect(await ids('team', { readers: ['public', 'person:anna'] })).toContain('team')
        expect(await ids('team', { readers: ['public', 'organisation:losser'] })).toContain('team')
        expect(await ids('team', { readers: ['public', 'network', 'person:bram'] })).not.toContain('team')
      })
      test('who has no principal reads nothing', async () => {
        expect(await ask('', { readers: [] })).toMatchObject({ total: 0, hits: [] })
      })
      test('a prefix reaches no hidden entry', async () => {
        expect(await ids('brandw')).toEqual([])
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

    describe('keeps up', () => {
      test('what is published is found by the next question', async () => {
        world.publish(searchDocument({ id: 'nieuw', title: 'Zonneweide met de buurt', published: day(9) }))
        expect(await ids('zonneweide')).toEqual(['nieuw'])
      })
      test('a changed entry is found by its new words only', async () => {
        world.publish(searchDocument({ id: 'nieuw', title: 'Windmolen met de buurt', published: day(9) }))
        expect(await ids('windmolen')).toEqual(['nieuw'])
        expect((await ask('zonneweide')).total).toBe(0)
      })
      test('who may read it changes with it', async () => {
        world.publish(searchDocument({ id: 'nieuw', title: 'Windmolen met de buurt', readers: ['network'] }))
        expect(await ids('windmolen')).toEqual([])
        expect(await ask('windmollen')).toMatchObject({ didYouMean: null, total: 0 })
      })
      test('what is taken offline is not found', async () => {
        world.withdraw('nieuw')
        expect(await ids('windmolen', { readers: ['public', 'network'] })).toEqual([])
      })
      test('a hundred changes one after the other', async () => {
        for (let i = 0; i < 100; i += 1) {
          world.publish(
            searchDocument({ id: `reeks-${i % 10}`, title: `Reeks nummer ${i}`, published: day(10) }),
          )
          if (i % 7 === 0) expect(await ids(`reeks ${i}`, { limit: 1 })).toEqual([`reeks-${i % 10}`])
        }
        expect((await ask('reeks')).total).toBe(10)
        world.withdraw(...Array.from({ length: 10 }, (_, i) => `reeks-${i}`))
        expect((await ask('reeksen')).total).toBe(0)
      })
      test('says how many entries it has', async () => {
        expect(await engine.health()).toMatchObject({ ready: true, entries: Object.keys(documents).length })
      })
    })
  })
}

const idsOf = (answer: SearchAnswer) => answer.hits.map((hit) => hit.id)

function marksOf(marked: Marked | undefined) {
  return marked?.marks.map(([start, end]) => marked.text.slice(start, end))
}
