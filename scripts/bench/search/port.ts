import type { SearchEngine, SearchQuestion } from '#app/models/search/port.ts'
import { type Timing, timingOf } from '../report/timing.ts'
import type { QuestionSort } from './questions.ts'

/** Questions of one sort, put to the port: question in; hits, marks, snippets and four facets out. */
export interface PortFigures extends Timing {
  readonly what: string
  /** Entries found, for the question in the middle. */
  readonly found: number
}

/** A question as the search page of a visitor asks it, with four facets. */
export function questionOf(text: string): SearchQuestion {
  return {
    text,
    readers: ['public'],
    chosen: {},
    counted: ['thema', 'vorm', 'veld', 'provincie'],
    sort: 'beste',
    offset: 0,
    limit: 20,
  }
}

// The first few let the runtime compile what it runs; a site that is up has done that.
const warming = 20

/** Asks so many questions of a sort, one after the other. */
export async function measureSort(
  engine: SearchEngine,
  { what, next }: QuestionSort,
  samples: number,
): Promise<PortFigures> {
  const durations: number[] = []
  const totals: number[] = []
  for (let sample = -warming; sample < samples; sample += 1) {
    const question = questionOf(next())
    const start = performance.now()
    const { total } = await engine.search(question)
    if (sample < 0) continue
    durations.push(performance.now() - start)
    totals.push(total)
  }
  return { what, ...timingOf(durations), found: timingOf(totals).p50 }
}
