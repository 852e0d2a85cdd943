import { table } from '#scripts/bench/report/table.ts'
import { type Means, means, type Ranked } from '../measures/ranking.ts'

const head = ['', 'queries', 'nDCG@10', 'recall@10', 'success@1', 'success@5', 'nothing']

/** Means in a table, a line for each name. */
export function meansTable(title: string, lines: readonly (readonly [name: string, means: Means])[]): string {
  const rows = lines.map(([name, { queries, ndcg10, recall10, success1, success5, nothing }]) => [
    name,
    String(queries),
    ...[ndcg10, recall10, success1, success5, nothing].map(share),
  ])
  return table([[title, ...head.slice(1)], ...rows])
}

/** The lines of a table: each category, then all of them. */
export function byCategory(all: readonly Ranked[]): [string, Means][] {
  const categories = [...new Set(all.map(({ query }) => query.category))]
  const lines = categories.map((category): [string, Means] => [
    category,
    means(all.filter(({ query }) => query.category === category)),
  ])
  return [...lines, ['all', means(all)]]
}

/** The queries whose best answer does not come first, the worst first. */
export function misses(all: readonly Ranked[], most: number): string {
  return [...all]
    .filter(({ first }) => first > 1)
    .sort((a, b) => a.ndcg - b.ndcg)
    .slice(0, most)
    .map(({ query, ndcg, first, found }) => {
      const wanted = [...query.grades].sort(([, a], [, b]) => b - a)[0]?.[0]
      const place = Number.isFinite(first) ? `at ${first}` : 'not there'
      return `  ${share(ndcg)}  ${query.query}  (${query.category})\n        ${wanted} ${place}; first: ${found[0] ?? 'nothing'}`
    })
    .join('\n')
}

/** Three figures: *0.912*. */
export function share(value: number): string {
  return value.toFixed(3)
}
