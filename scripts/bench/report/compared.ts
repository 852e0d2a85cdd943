import type { Comparison } from '../engines/compare.ts'
import type { EngineFigures } from '../engines/measure.ts'
import { figure, megabytes, table } from './table.ts'
import type { Timing } from './timing.ts'

/** What the embedded engine is to reach, by number of entries; beside the figures, without a verdict. */
const targets: Readonly<Record<number, { readonly words: number; readonly prefixes: number }>> = {
  10000: { words: 5, prefixes: 5 },
  100000: { words: 10, prefixes: 20 },
}

/** All figures of one number of entries as tables: a column for each engine. */
export function compared(comparison: Comparison): string {
  const { entries, engines, failed } = comparison
  return [
    `${entries.toLocaleString('en-GB')} entries`,
    whole(comparison),
    'p50 / p99 of a question with four facets and 20 hits (ms); behind × how many times the first engine’s p99 it is',
    answering(comparison),
    ...failed.map(({ name, reason }) => `${name} did not get through: ${reason}`),
    ...(engines.some(({ sorts }) => sorts.some((sort) => sort.questions < most(engines)))
      ? ['Where an engine was so slow that its time was over, p99 is of fewer questions.']
      : []),
  ].join('\n\n')
}

const most = (engines: readonly EngineFigures[]) =>
  Math.max(...engines.flatMap(({ sorts }) => sorts.map(({ questions }) => questions)))

function whole({ engines, databaseBytes }: Comparison): string {
  const row = (what: string, tell: (engine: EngineFigures) => string) => [what, ...engines.map(tell)]
  const bytes = (value: number | null) => (value === null ? '–' : megabytes(value))
  const timing = (value: Timing | null) =>
    value === null ? '–' : `${figure(value.p50)} / ${figure(value.p99)}`
  return table([
    row('', ({ name }) => name),
    row(
      'index made',
      ({ indexSeconds, indexBytes, readySeconds }) =>
        // What is only in memory is made at every start.
        `${figure(indexBytes === null ? readySeconds : indexSeconds)} s`,
    ),
    row('index on disk', ({ indexBytes }) => bytes(indexBytes)),
    row('from start to first answer', ({ readySeconds }) => `${figure(readySeconds)} s`),
    row('memory of the process before (RSS)', ({ bytesBefore }) => megabytes(bytesBefore)),
    row('memory at start (RSS)', ({ bytesAtStart }) => megabytes(bytesAtStart)),
    row('memory after the questions (RSS)', ({ bytesAfterQuestions }) => megabytes(bytesAfterQuestions)),
    row('memory of its server', ({ serverBytes }) => bytes(serverBytes)),
    row('published → found (ms)', ({ publishedFound }) => timing(publishedFound)),
    row('… the first after a start (ms)', ({ publishedFound: found }) =>
      found === null ? '–' : figure(found.first),
    ),
    row('comparable cases (ms)', ({ comparable }) => timing(comparable)),
    ...suggestionSorts(engines).map((what) =>
      row(`${what} (ms)`, ({ suggestions }) =>
        timing(suggestions.find((sort) => sort.what === what) ?? null),
      ),
    ),
    row('a question holds the thread that asks (ms)', ({ hold }) => timing(hold.question)),
    row('… at most (ms)', ({ hold }) => figure(hold.longest)),
    row('… at most, without collecting garbage (ms)', ({ hold }) => figure(hold.longestWithoutCollecting)),
    row('a thread that only takes as long and answers as much holds it (ms)', ({ hold }) =>
      timing(hold.echo?.question ?? null),
    ),
    row('… at most (ms)', ({ hold: { echo } }) => (echo === null ? '–' : figure(echo.longest))),
    row('a question holds × as long as that: p99 / at most', ({ hold }) =>
      hold.echo === null
        ? '–'
        : `${figure(hold.question.p99 / hold.echo.question.p99)} / ${figure(hold.longest / hold.echo.longest)}`,
    ),
    row('longest delay of its event loop, median of the sorts (ms)', ({ hold }) => figure(hold.delay)),
    row('… of all sorts (ms)', ({ hold }) => figure(hold.longestDelay)),
    ...(databaseBytes === null ? [] : [['database of the site', megabytes(databaseBytes)]]),
  ])
}

const suggestionSorts = (engines: readonly EngineFigures[]) => [
  ...new Set(engines.flatMap(({ suggestions }) => suggestions.map(({ what }) => what))),
]

function answering({ entries, engines }: Comparison): string {
  const [first, ...others] = engines
  if (first === undefined) return 'no engine was measured'
  const target = targets[entries]
  return table([
    ['question', 'found', first.name, 'target', ...others.flatMap(({ name }) => [name, '×'])],
    ...first.sorts.map((sort, index) => {
      const limit = target && (sort.what.startsWith('prefix') ? target.prefixes : target.words)
      return [
        sort.what,
        sort.found.toLocaleString('en-GB'),
        `${figure(sort.p50)} / ${figure(sort.p99)}`,
        first.name === 'embedded' && limit ? `≤ ${limit}` : '',
        ...others.flatMap(({ sorts }) => {
          const other = sorts[index]
          return other
            ? [`${figure(other.p50)} / ${figure(other.p99)}`, figure(other.p99 / sort.p99)]
            : ['–', '']
        }),
      ]
    }),
  ])
}
