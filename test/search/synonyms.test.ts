import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parseSynonyms, SynonymsInvalid } from '#app/search/synonyms.server.ts'
import { synonymsFile } from './worker-bundle.ts'

test('the list of the site has no mistakes', () => {
  const groups = parseSynonyms(readFileSync(synonymsFile, 'utf8'), 'synoniemen.yaml')
  for (const group of [
    ['buurt', 'wijk'],
    ['raadslid', 'gemeenteraad'],
    ['burger', 'inwoner', 'bewoner'],
    ['co-creatie', 'coproductie'],
  ]) {
    expect(groups.some((each) => group.every((word) => each.includes(word)))).toBe(true)
  }
})

test('an empty list is a list', () => {
  expect(parseSynonyms('# nog niets\n', 'x.yaml')).toEqual([])
})

test.each([
  ['burger: inwoner', ['x.yaml:1 expected a list of lists of words']],
  [
    '- [burger, inwoner]\n- burger',
    ['x.yaml:2 expected a list of words that mean the same, like [burger, inwoner]'],
  ],
  ['- [burger]', ['x.yaml:1 expected at least two expressions that mean the same']],
  [
    '- [a, "een hele lange zin hier"]\n- [b, 3]\n- [c, c]',
    [
      'x.yaml:1 expected an expression of one to three words',
      'x.yaml:2 expected an expression of one to three words',
      'x.yaml:3 "c" stands twice in this list',
    ],
  ],
  ['- [a, b', [expect.stringContaining('x.yaml:1 ')]],
])('%s has mistakes', (source, problems) => {
  try {
    parseSynonyms(source, 'x.yaml')
  } catch (error) {
    expect(error).toBeInstanceOf(SynonymsInvalid)
    expect((error as SynonymsInvalid).message.split('\n')).toEqual(problems)
    return
  }
  expect.unreachable('the mistakes were not seen')
})
