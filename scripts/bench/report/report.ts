import type { PageFigures } from '../pages/measure.ts'
import { detailArrivals } from '../pages/site.ts'
import type { PortFigures } from '../search/port.ts'
import type { SizeFigures } from '../size.ts'
import { figure, megabytes, table } from './table.ts'

/** What is to be reached with this number of entries; beside the figures, without a verdict. */
const targetsFor = 10_000

const targets = {
  port: 'p99 ≤ 5 ms',
  comparable: 'p99 ≤ 20 ms',
  suggestions: 'p99 ≤ 50 ms',
  publishedFound: 'p99 ≤ 20 ms',
  cached: 'ratio ≥ 0.50',
  detail: 'p99 ≤ 30 ms',
}

/** All figures of one number of entries as tables. */
export function report(figures: SizeFigures): string {
  const target = (text: string) => (figures.entries === targetsFor ? text : '')
  return [
    `${figures.entries.toLocaleString('en-GB')} entries`,
    sizes(figures),
    'Search at the port, 20 hits with marks and snippets, four facets (ms)',
    port(figures, target),
    'Over HTTP: at a fixed arrival of so many requests a second (ms), and with 10 connections (req/s);\nin brackets a bare node:http server that sends the same bytes',
    pages(figures, target),
    'Every other page, not cached (ms, median of 3)',
    table([['page', 'p50'], ...figures.site.others.map(({ address, p50 }) => [address, figure(p50)])]),
  ].join('\n\n')
}

function sizes({ site, ...figures }: SizeFigures): string {
  const seconds = (value: number) => `${figure(value)} s`
  return table([
    ['what', 'figure'],
    ['publishing all entries', seconds(figures.fillSeconds)],
    ['search index made of the rows', seconds(figures.indexSeconds)],
    ['search index read from its snapshot', seconds(figures.snapshotSeconds)],
    ['start of the site until it listens', seconds(site.startSeconds)],
    ['database', megabytes(figures.databaseBytes)],
    ['snapshot of the index', megabytes(figures.snapshotBytes)],
    ['memory of the site at start (RSS)', megabytes(site.residentBytes.atStart)],
    ['memory of the site after load (RSS)', megabytes(site.residentBytes.afterLoad)],
    ['of which the search worker', megabytes(site.searchBytes)],
  ])
}

function port(
  { port: sorts, comparable, suggestions, publishedFound }: SizeFigures,
  target: (text: string) => string,
): string {
  const row = ({ what, found, p50, p99 }: PortFigures, aim: string) => [
    what,
    found.toLocaleString('en-GB'),
    figure(p50),
    figure(p99),
    target(aim),
  ]
  return table([
    ['question', 'found', 'p50', 'p99', 'target'],
    ...sorts.map((sort) => row(sort, targets.port)),
    row(comparable, targets.comparable),
    ...suggestions.map((sort) => row(sort, targets.suggestions)),
    [
      'published → found',
      '',
      figure(publishedFound.p50),
      figure(publishedFound.p99),
      target(targets.publishedFound),
    ],
  ])
}

function pages({ site }: SizeFigures, target: (text: string) => string): string {
  const beside = (own: number, bare: number) => `${figure(own)} (${figure(bare)})`
  const aimOf = ({ what }: PageFigures) => {
    if (what.endsWith(', cached')) return target(targets.cached)
    return what.startsWith('detail') ? target(targets.detail) : ''
  }
  return table([
    ['page', 'kB', 'at', 'p50', 'p99', 'req/s', 'ratio', 'CPU µs/req', 'failed', 'target'],
    ...site.pages.map((page) => [
      page.what,
      figure(page.bytes / 1000),
      `${page.arrivals}/s`,
      beside(page.site.p50, page.bare.p50),
      beside(page.site.p99, page.bare.p99),
      beside(page.site.perSecond, page.bare.perSecond),
      figure(page.ratio),
      beside(page.site.cpu, page.bare.cpu),
      String(page.site.failures),
      aimOf(page),
    ]),
    [
      'detail page, the first time since a change',
      '',
      `${detailArrivals}/s`,
      figure(site.once.p50),
      figure(site.once.p99),
      ...['', '', ''],
      String(site.once.failures),
      target(targets.detail),
    ],
  ])
}
