import type { Corpus } from './corpus/corpus.ts'
import type { Measured } from './engines.ts'
import { depth, type Ranked, ranked } from './measures/ranking.ts'
import type { Query } from './query.ts'

/** Puts queries to an engine, as a member would ask them, and measures what it finds. */
export async function ask(
  engine: Pick<Measured, 'search'>,
  corpus: Corpus,
  queries: readonly Query[],
  onProgress: (done: number, total: number) => void,
): Promise<Ranked[]> {
  const all: Ranked[] = []
  for (const [index, query] of queries.entries()) {
    onProgress(index, queries.length)
    const { hits } = await engine.search({
      text: query.query,
      readers: ['public', 'network'],
      chosen: {},
      counted: [],
      sort: 'beste',
      offset: 0,
      limit: depth,
    })
    all.push(
      ranked(
        query,
        hits.map(({ id }) => corpus.keyOf(id) ?? id),
      ),
    )
  }
  return all
}
