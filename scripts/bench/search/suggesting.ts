import type { SearchEngine } from '#app/models/search/port.ts'
import { suggestionQuestion } from '#app/models/suggestions/suggest.server.ts'
import { timingOf } from '../report/timing.ts'
import type { PortFigures } from './port.ts'
import type { TypedSort } from './questions.ts'

// The first few let the runtime compile what it runs; a site that is up has done that.
const warming = 20

/**
 * Asks for suggestions of a sort so many times, as a page of a visitor does, one after the other; `found` are those for
 * the text in the middle.
 */
export async function measureSuggestions(
  engine: SearchEngine,
  { what, next }: TypedSort,
  samples: number,
): Promise<PortFigures> {
  const durations: number[] = []
  const counts: number[] = []
  for (let sample = -warming; sample < samples; sample += 1) {
    const question = suggestionQuestion(next(), ['public'], false)
    const start = performance.now()
    const { completions, entries, places } = await engine.suggest(question)
    if (sample < 0) continue
    durations.push(performance.now() - start)
    counts.push(completions.length + entries.flat().length + places.length)
  }
  return { what, ...timingOf(durations), found: timingOf(counts).p50 }
}
