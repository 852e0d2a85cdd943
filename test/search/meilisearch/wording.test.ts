import { expect, test } from 'vitest'
import { anyOf } from '#app/search/meilisearch/wording.ts'

const word = (term: string, ...others: string[][]) => ({
  ways: [{ terms: [term], factor: 1 }, ...others.map((terms) => ({ terms, factor: 0.5 }))],
  worth: 1,
})
const textsOf = (...given: Parameters<typeof anyOf>) => anyOf(...given).map(({ text }) => text)
const none = { phrases: [], without: [] }
const letters = 'abcdefghijklmnopqrstuvwxyz'

/** Sets of words that begin a question: what the server finds by leaving words out from the end. */
function beginnings(texts: readonly string[]): Set<string> {
  return new Set(
    texts.flatMap((text) => {
      const words = text.trim().split(' ')
      return words.map((_, length) =>
        words
          .slice(0, length + 1)
          .sort()
          .join(' '),
      )
    }),
  )
}

test.each([1, 2, 3, 4, 5])('of %d words every choice is asked for', (count) => {
  const groups = Array.from({ length: count }, (_, i) => word(`woord${letters[i]}`.replace('woord', 'w')))
  expect(beginnings(textsOf(none, groups, {})).size).toBe(2 ** count - 1)
})

test('of many words each stands first once', () => {
  const groups = Array.from({ length: 20 }, (_, i) => word(`w${letters[i]}`))
  const firsts = textsOf(none, groups, {}).map((text) => text.split(' ')[0])
  expect(new Set(firsts).size).toBe(20)
})

test('what must be there and what must not stands first', () => {
  const asked = {
    phrases: [{ words: [], terms: ['raad', 'van'] }],
    without: [['toerisme'], ['het', 'plein']],
  }
  expect(textsOf(asked, [word('dorp')], {})).toEqual(['-"toerisme" -"qqhet plein" "raad qqvan" dorp '])
})

test('ways that the server does not know itself are asked for', () => {
  const groups = [word('burger', ['inwoner'], ['eerst', 'hulp']), word('dorp')]
  expect(textsOf(none, groups, { burger: ['inwoner'] })).toEqual([
    'burger dorp ',
    'dorp burger ',
    '"eerst" "hulp" dorp ',
  ])
  expect(textsOf(none, groups, {})).toContain('"inwoner" dorp ')
})

test('without words everything is asked for', () => {
  expect(textsOf(none, [], {})).toEqual([''])
})

test('words that say little come last, and what has nothing else counts less', () => {
  const groups = [{ ...word('houden'), worth: 0.1 }, word('intake'), word('plein')]
  expect(anyOf(none, groups, {})).toEqual([
    { text: 'intake plein houden ', worth: 1 },
    { text: 'plein intake houden ', worth: 1 },
    { text: 'houden ', worth: 0.3 },
  ])
})
