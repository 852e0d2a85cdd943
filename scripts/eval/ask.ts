import type { Corpus } from './corpus/corpus.ts'
import type { Measured } from './engines.ts'
import { depth, type Ranked, ranked } from './measures/ranking.ts'
import type { Query } from './query.ts'

/** Questions under way at the same time: a server answers more in the time that it takes to talk with it. */
const atATime = 6

/** Puts queries to an engine, as a member would ask them, and measures what it finds. */
export async function ask(
  engine: Pick<Measured, 'search'>,
  corpus: Corpus,
  queries: readonly Query[],
  onProgress: (done: number, total: number) => void,
): Promise<Ranked[]> {
  const all: Ranked[] = []
  const left = queries.entries()
  const asking = async () => {
    for (const [index, query] of left) {
      onProgress(index, queries.length)
      all[index] = await one(engine, corpus, query)
    }
  }
  await Promise.all(Array.from({ length: atATime }, asking))
  return all
}

async function one(engine: Pick<Measured, 'search'>, corpus: Corpus, query: Query): Promise<Ranked> {
  const { hits } = await engine.search({
    text: query.query,
    readers: ['public', 'network'],
    chosen: {},
    counted: [],
    sort: 'beste',
    offset: 0,
    limit: depth,
  })
  const found = hits.map(({ id }) => corpus.keyOf(id) ?? id)
  return ranked(query, found)
}
