import { expect, test } from 'vitest'
import { anyOf } from '#app/search/meilisearch/wording.ts'

const word = (term: string, ...others: string[][]) => ({
  word: { text: term, start: 0, end: term.length, stop: false, weak: false },
  ways: [{ terms: [term], factor: 1 }, ...others.map((terms) => ({ terms, factor: 0.5 }))],
})
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
  expect(beginnings(anyOf(none, groups, {})).size).toBe(2 ** count - 1)
})

test('of many words each stands first once', () => {
  const groups = Array.from({ length: 20 }, (_, i) => word(`w${letters[i]}`))
  const firsts = anyOf(none, groups, {}).map((text) => text.split(' ')[0])
  expect(new Set(firsts).size).toBe(20)
})

test('what must be there and what must not stands first', () => {
  const asked = {
    phrases: [{ words: [], terms: ['raad', 'van'] }],
    without: [['toerisme'], ['het', 'plein']],
  }
  expect(anyOf(asked, [word('dorp')], {})).toEqual(['-"toerisme" -"qqhet plein" "raad qqvan" dorp '])
})

test('ways that the server does not know itself are asked for', () => {
  const groups = [word('burger', ['inwoner'], ['eerst', 'hulp']), word('dorp')]
  expect(anyOf(none, groups, { burger: ['inwoner'] })).toEqual([
    'burger dorp ',
    'dorp burger ',
    '"eerst" "hulp" dorp ',
  ])
  expect(anyOf(none, groups, {})).toContain('"inwoner" dorp ')
})

test('without words everything is asked for', () => {
  expect(anyOf(none, [], {})).toEqual([''])
})
