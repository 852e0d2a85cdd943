import type { Answers, Part } from '../evaluate.ts'
import { bootstrap, type Interval } from '../measures/bootstrap.ts'
import { type Means, mean, means, type Ranked, ranked } from '../measures/ranking.ts'
import { stemsOr } from '../yardstick/bm25.ts'
import { byCategory } from './tables.ts'

/** nDCG@10 of Meilisearch 1.50 on the pages, with its settings as it is shipped. */
export const meilisearchAsShipped = 0.53

/** What one engine reached on one part. */
export interface PartFigures {
  readonly part: string
  readonly engine: string
  readonly all: Means
  readonly categories: Readonly<Record<string, Means>>
}

/** A mean with what it would be on other queries of the sort. */
export interface Compared {
  readonly name: string
  readonly ndcg10: number
  readonly interval?: Interval
  /** The engine less this one, query by query. */
  readonly more?: Interval
}

/** All that the program reports. */
export interface Figures {
  readonly date: string
  readonly node: string
  readonly parts: readonly PartFigures[]
  /** On the pages: the engines beside what they are to be better than. Empty without those pages. */
  readonly pages: readonly Compared[]
}

/** The figures of what engines answered, by the name of the engine. */
export function figuresOf(parts: readonly Part[], answers: ReadonlyMap<string, Answers>): Figures {
  const figures = parts.flatMap(({ name }) =>
    [...answers].map(([engine, of]) => partFigures(name, engine, of.get(name) ?? [])),
  )
  return {
    date: new Date().toISOString(),
    node: process.version,
    parts: figures.filter(({ all }) => all.queries > 0),
    pages: parts.filter(({ name }) => name === 'pages').flatMap((part) => comparedOn(part, answers)),
  }
}

function partFigures(part: string, engine: string, all: readonly Ranked[]): PartFigures {
  return { part, engine, all: means(all), categories: Object.fromEntries(byCategory(all)) }
}

function comparedOn({ name, corpus, queries }: Part, answers: ReadonlyMap<string, Answers>): Compared[] {
  const search = stemsOr(new Map(corpus.entries.map(({ key, text }) => [key, text])))
  const yardstick = queries.map((query) => ranked(query, search(query.query)).ndcg)
  const ofEngines = [...answers].map(([engine, of]): Compared => {
    const ndcgs = (of.get(name) ?? []).map(({ ndcg }) => ndcg)
    return { name: engine, ...withInterval(ndcgs), more: bootstrap(ndcgs.map((it, i) => it - yardstick[i]!)) }
  })
  return [
    ...ofEngines,
    { name: 'Dutch stems, OR, BM25', ...withInterval(yardstick) },
    { name: 'Meilisearch as shipped', ndcg10: meilisearchAsShipped },
  ]
}

const withInterval = (values: readonly number[]) => ({ ndcg10: mean(values), interval: bootstrap(values) })
