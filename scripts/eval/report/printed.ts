import { table } from '#scripts/bench/report/table.ts'
import type { Answers } from '../evaluate.ts'
import type { Interval } from '../measures/bootstrap.ts'
import type { Compared, Figures, PartFigures } from './figures.ts'
import { meansTable, misses, share } from './tables.ts'

/** So many of the worst queries of a part are listed. */
const listed = 60

/**
 * The report as text: first what was reached, then by way of typing.
 *
 * @param answers of the engines whose misses are listed too.
 */
export function printed(
  { date, node, parts, pages }: Figures,
  answers: ReadonlyMap<string, Answers>,
): string {
  const summary = parts.map(({ part, engine, all }) => [`${part}: ${engine}`, all] as const)
  const sections = [
    `${date.slice(0, 10)}, Node ${node}`,
    meansTable('all', summary),
    ...(pages.length > 0 ? [comparison(pages)] : []),
    ...parts.filter(({ categories }) => Object.keys(categories).length > 2).map(categoriesOf),
    ...[...answers].flatMap(([engine, of]) =>
      [...of].map(
        ([part, all]) => `${part}: ${engine}, where the best answer is not first\n${misses(all, listed)}`,
      ),
    ),
  ]
  return sections.join('\n\n')
}

const categoriesOf = ({ part, engine, categories }: PartFigures) =>
  meansTable(`${part}: ${engine}`, Object.entries(categories))

function comparison(pages: readonly Compared[]): string {
  const rows = pages.map(({ name, ndcg10, interval, more }) => [
    name,
    share(ndcg10),
    shown(interval),
    shown(more),
  ])
  return table([['pages', 'nDCG@10', '95 %', 'more than stems'], ...rows])
}

const shown = (interval?: Interval) => (interval ? `${share(interval.from)} – ${share(interval.to)}` : '')
