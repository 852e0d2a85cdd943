import { expect, test } from 'vitest'
import { bootstrap } from '#scripts/eval/measures/bootstrap.ts'
import { means, ranked } from '#scripts/eval/measures/ranking.ts'
import { stemsOr } from '#scripts/eval/yardstick/bm25.ts'

const query = {
  query: 'plein',
  category: 'x',
  grades: new Map([
    ['best', 3],
    ['good', 2],
    ['related', 1],
  ]),
}

test('the best order is worth 1', () => {
  expect(ranked(query, ['best', 'good', 'related', 'other'])).toMatchObject({ ndcg: 1, recall: 1, first: 1 })
})

test('what comes later is worth less, by its grade', () => {
  const { ndcg, recall, first } = ranked(query, ['good', 'other', 'best'])
  expect(ndcg).toBeCloseTo((3 + 7 / 2) / (7 + 3 / Math.log2(3) + 1 / 2), 6)
  expect([recall, first]).toEqual([2 / 3, 3])
})

test('what comes after the tenth is not there', () => {
  const found = [...Array.from({ length: 10 }, (_, i) => `other-${i}`), 'best']
  expect(ranked(query, found)).toMatchObject({ ndcg: 0, recall: 0, first: Number.POSITIVE_INFINITY })
})

test('only the highest grade first is a success, and nothing is nothing', () => {
  const all = [ranked(query, ['best']), ranked(query, ['good', 'best']), ranked(query, [])]
  expect(means(all)).toMatchObject({ queries: 3, success1: 1 / 3, success5: 2 / 3, nothing: 1 / 3 })
})

test('the interval lies around the mean, and is the same every time', () => {
  const values = Array.from({ length: 40 }, (_, i) => (i % 4) / 4)
  const { from, to } = bootstrap(values)
  expect(from).toBeLessThan(0.375)
  expect(to).toBeGreaterThan(0.375)
  expect(to - from).toBeLessThan(0.25)
  expect(bootstrap(values)).toEqual({ from, to })
})

test('the yardstick puts what has more of the rarer words first, by their stems', () => {
  const search = stemsOr(
    new Map([
      ['both', 'De bewoners van het plein'],
      ['one', 'Een plein. Nog een plein.'],
      ['none', 'Iets anders'],
    ]),
  )
  expect(search('bewoner pleinen')).toEqual(['both', 'one'])
})
