import { enoughCases, type HiddenFigures } from './hidden.ts'
import type { RankingName } from './rankings.ts'
import type { RecoveredFigures } from './recovered.ts'

interface Part {
  readonly name: string
  readonly cases: number
  readonly hidden: readonly HiddenFigures[]
}

const columns: readonly RankingName[] = ['site', 'overlap of fields', 'text alone', 'chance']

/** The figures as text. */
export function printed(parts: readonly Part[], { found, cases, milliseconds }: RecoveredFigures): string {
  return [
    'Precision of the first five when one field is hidden: have they its value?',
    ...parts.map(partLines),
    `Planted likeness that is found, of ${cases} generated cases:`,
    ...Object.entries(found).map(([name, share]) => `  ${name.padEnd(18)} ${share.toFixed(3)}`),
    '',
    `A question at the port: p50 ${milliseconds.p50.toFixed(1)} ms, p99 ${milliseconds.p99.toFixed(1)} ms`,
  ].join('\n')
}

function partLines({ name, cases, hidden }: Part): string {
  const known = hidden.filter((figures) => figures.cases > 0)
  const told = known.filter((figures) => figures.cases >= enoughCases)
  const meanOf = (column: RankingName) =>
    told.reduce((sum, { precision }) => sum + precision[column], 0) / told.length
  const others = columns.slice(1).map(meanOf)
  return [
    '',
    `${name}, ${cases} cases`,
    row(['field', 'cases', ...columns]),
    ...known.map(({ field, cases: asked, precision }) =>
      row([field, String(asked), ...columns.map((column) => precision[column].toFixed(3))]),
    ),
    ...(told.length === 0
      ? [`  Fewer than ${enoughCases} cases tell any field: too few to say which ranking is better.`]
      : [
          row(['mean', '', ...columns.map((column) => meanOf(column).toFixed(3))]),
          `  above the best of the others by ${(meanOf('site') - Math.max(...others)).toFixed(3)}`,
        ]),
    '',
  ].join('\n')
}

function row([first = '', ...cells]: readonly string[]): string {
  return `  ${first.padEnd(14)}${cells.map((cell) => cell.padStart(18)).join('')}`
}
