import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fold } from '#app/models/texts/fold.ts'
import { analyse, analyserOf, textsOf } from '#app/search/analysis/analyse.server.ts'
import { decodeAnalysed } from '#app/search/analysis/analysed.server.ts'
import { LexiconInvalid, loadLexicon } from '#app/search/analysis/lexicon.server.ts'
import { PlacesReader } from '#app/search/analysis/places.server.ts'
import { sentences } from '#app/search/analysis/sentences.ts'
import { stem } from '#app/search/analysis/stem.ts'
import { tokens } from '#app/search/analysis/tokens.ts'
import { titleSortKey } from '#app/search/title-sort-key.ts'
import { buildLexicon } from '#scripts/search/lexicon.ts'
import { searchDocument } from './search-world.ts'
import { lexiconFile } from './worker-bundle.ts'

const lexicon = loadLexicon(lexiconFile)
const analyseWord = analyserOf(lexicon)

describe('the lexicon', () => {
  test('is what the dictionary makes of it', { timeout: 90_000 }, () => {
    const made = gunzipSync(buildLexicon(process.cwd())).toString('latin1')
    expect(made.slice(0, 40)).toBe(gunzipSync(readFileSync(lexiconFile)).toString('latin1', 0, 40))
    expect(made).toContain(lexicon.version)
  })

  test.each([
    ['huizen', 'huis'],
    ['vraagstukken', 'vraagstuk'],
    ['casussen', 'casus'],
    ['organisaties', 'organisatie'],
    ['initiatieven', 'initiatief'],
    ['ideeën', 'idee'],
    ['steden', 'stad'],
    ['raadsleden', 'raadslid'],
    ['gemeenteraadsleden', 'gemeenteraadslid'],
    ['participeren', 'participatie'],
    ['Coöperaties', 'cooperatie'],
    ['maatregelen', 'maatregel'],
    ['waarden', 'waarde'],
    ['gemeenten', 'gemeente'],
    ['grote', 'groot'],
    ['pleincoaches', 'pleincoach'],
    ['bewonersavonden', 'bewonersavond'],
    ['ĳsjes', 'ijs'],
    ['leerkringen', 'leerkring'],
    ['communities', 'community'],
    ['maart', 'maart'],
  ])('%s is %s', (form, base) => {
    expect(analyseWord(form).term).toBe(base)
  })

  test.each([
    ['bewonersparticipatie', ['bewoner', 'participatie']],
    ['werkgroepen', ['werk', 'groep']],
    ['buurthuis', ['buurt', 'huis']],
    ['stadsgesprek', ['stad', 'gesprek']],
    ['datadeling', ['data', 'deling']],
    ['overheidsparticipatietrap', ['overheidsparticipatie', 'overheid', 'participatie', 'trap']],
  ])('%s has parts', (word, parts) => {
    expect(analyseWord(word).parts).toEqual(parts)
  })

  test.each([
    'organisatie',
    'gemeente',
    'bestuur',
    'vergadering',
    'onderwerp',
    'samenleving',
    'ambtenaar',
    'tegenstemmers',
  ])('%s is no compound', (word) => {
    expect(analyseWord(word).parts).toEqual([])
  })

  test('a file that is none is refused', () => {
    expect(() => loadLexicon(import.meta.filename)).toThrow(LexiconInvalid)
  })

  test('loads fast', () => {
    const start = performance.now()
    loadLexicon(lexiconFile)
    expect(performance.now() - start).toBeLessThan(1000)
  })
})

describe('words', () => {
  test.each([
    ['Coöperatie', 'cooperatie'],
    ['COÖPERATIE', 'cooperatie'],
    ['ĳsberg', 'ijsberg'],
    ['Straße', 'strasse'],
  ])('%s folds to %s', (word, folded) => {
    expect(fold(word)).toBe(folded)
  })

  test.each([
    ['lichamelijke', 'licham'],
    ['opglimpende', 'opglimp'],
    ['opgingen', 'opging'],
    ['opheffende', 'opheff'],
    ['opglimlachten', 'opglimlacht'],
  ])('the stem of %s is %s', (word, stemmed) => {
    expect(stem(word)).toBe(stemmed)
  })

  test('every text falls into tokens that stand in it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        let before = 0
        for (const token of tokens(text)) {
          expect(token.start).toBeGreaterThanOrEqual(before)
          expect(text.slice(token.start, token.end).startsWith(token.text)).toBe(true)
          before = token.end
        }
      }),
    )
  })
})

test('sentences end where sentences end', () => {
  const text = 'Het ging goed. Bijv. dhr. Jansen kwam. "Echt waar?" Ja!\nEen kop\n\nVan 3.5 naar 4.'
  expect(sentences(text).map(({ start, end }) => text.slice(start, end))).toEqual([
    'Het ging goed.',
    'Bijv. dhr. Jansen kwam.',
    '"Echt waar?"',
    'Ja!',
    'Een kop',
    'Van 3.5 naar 4.',
  ])
})

test('titles sort as readers expect', () => {
  const titles = ['Plein 10', 'plein 9', 'Évaluatie', 'evaluaties', '‘Aan zet’', 'Zo', 'één plein']
  expect([...titles].sort((a, b) => (titleSortKey(a) < titleSortKey(b) ? -1 : 1))).toEqual([
    '‘Aan zet’',
    'één plein',
    'Évaluatie',
    'evaluaties',
    'plein 9',
    'Plein 10',
    'Zo',
  ])
})

describe('an analysed document', () => {
  const text = fc.oneof(fc.string({ unit: 'grapheme' }), fc.lorem({ mode: 'sentences', maxCount: 4 }))

  test('keeps the place of every word', () => {
    const arbitrary = fc.record({
      title: text,
      summary: text,
      body: text,
      texts: fc.array(text, { maxLength: 3 }),
    })
    fc.assert(
      fc.property(arbitrary, (given) => {
        const document = searchDocument({
          ...given,
          texts: given.texts.map((each) => ({ weight: 'normal', text: each })),
        })
        const bytes = analyse(document, lexicon).analysed
        const { words, terms, weights, sections } = decodeAnalysed(bytes)
        const places = new PlacesReader().read(bytes)
        expect(
          places.map(({ starts, ends, sentences }) =>
            [starts, ends, sentences].map((each) => Array.from(each)),
          ),
        ).toEqual(sections.map(({ starts, ends, sentences }) => [starts, ends, sentences]))
        expect(weights.length).toBe(terms.length)
        for (const [i, section] of sections.entries()) {
          const source = textsOf(document)[i]!.text
          expect(Array.from(section.words, (word) => words[word]!.text)).toEqual(
            tokens(source).map((token) => token.text.toLowerCase()),
          )
          expect(section.starts).toEqual(tokens(source).map((token) => token.start))
        }
      }),
      { numRuns: 60 },
    )
  })

  test('is refused when it is cut off', () => {
    const { analysed } = analyse(
      searchDocument({ title: 'Een plein in Losser', body: 'Met de buurt.' }),
      lexicon,
    )
    for (let length = 0; length < analysed.length; length += 1) {
      expect(() => decodeAnalysed(analysed.subarray(0, length))).toThrow(RangeError)
    }
  })

  test('weighs the title above the body', () => {
    const weightOf = (document: ReturnType<typeof searchDocument>) => {
      const { terms, weights } = decodeAnalysed(analyse(document, lexicon).analysed)
      return weights[terms.indexOf('plein')] ?? 0
    }
    expect(weightOf(searchDocument({ title: 'Plein' }))).toBeGreaterThan(
      weightOf(searchDocument({ title: 'Iets', body: 'plein' })),
    )
  })
})
