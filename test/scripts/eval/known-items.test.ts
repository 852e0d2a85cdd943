import { expect, test } from 'vitest'
import { loadLexicon } from '#app/search/analysis/lexicon.server.ts'
import { seeded } from '#scripts/bench/entries/random.ts'
import { changes } from '#scripts/eval/known-items/changes.ts'
import { knownItems } from '#scripts/eval/known-items/known-items.ts'
import { languageOf } from '#scripts/eval/known-items/language.ts'
import { otherNumber } from '#scripts/eval/known-items/plural.ts'
import { lexiconFile, synonymsFile } from '../../search/worker-bundle.ts'

const lexicon = loadLexicon(lexiconFile)
const language = languageOf(lexicon, synonymsFile)
const change = (name: string, text: string) =>
  changes[name]?.(text.split(' '), language, seeded(1))?.join(' ')

test.each([
  ['plein', 'pleinen'],
  ['werkgroepen', 'werkgroep'],
  ['huis', 'huizen'],
  ['tafel', 'tafels'],
  ['school', 'scholen'],
  ['veiligheid', 'veiligheden'],
  ['overheidsparticipatie', 'overheidsparticipaties'],
])('%s is %s in the other number', (word, other) => {
  expect(otherNumber(word, lexicon)).toBe(other)
})

test.each([
  ['number', 'de werkgroep', 'de werkgroepen'],
  ['split', 'de overheidsparticipatie', 'de overheids participatie'],
  ['joined', 'passende samenwerking', 'passendesamenwerking'],
  ['accents', 'één cliënt', 'een client'],
  ['synonym', 'zorg', 'welzijn'],
])('%s: %s becomes %s', (name, text, changed) => {
  expect(change(name, text)).toBe(changed)
})

test('an error is one slip in one word that is long enough', () => {
  const words = change('error', 'het intakegesprek')?.split(' ')
  expect(words?.[0]).toBe('het')
  expect(words?.[1]).not.toBe('intakegesprek')
  expect(Math.abs(words![1]!.length - 'intakegesprek'.length)).toBeLessThanOrEqual(1)
})

test('there is nothing to change where there is nothing', () => {
  expect(['split', 'joined', 'accents', 'order'].map((name) => change(name, 'plein'))).toEqual(
    Array(4).fill(undefined),
  )
})

const entries = [
  { key: 'a', title: 'Het Plein', summary: 'Een bijeenkomst waarin iedereen als gelijken praat.', text: '' },
  { key: 'b', title: 'het plein', summary: '', text: '' },
]

test('entries with equal titles count for each other, and the queries are the same every time', () => {
  const queries = knownItems(entries, language)
  expect(queries[0]).toEqual({
    query: 'Het Plein',
    category: 'as it is',
    grades: new Map([
      ['a', 1],
      ['b', 1],
    ]),
  })
  expect(knownItems(entries, language)).toEqual(queries)
})

test('queries are changed alone and by two', () => {
  const made = new Set(knownItems(entries, language).map(({ category }) => category))
  expect([...made]).toEqual(expect.arrayContaining(['as it is', 'number', 'error', 'order + error']))
})
