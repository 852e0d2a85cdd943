import { restingLevels, weightsOf } from '#app/models/comparable/aspects.ts'
import { situationOf } from '#app/models/comparable/situation.ts'
import type { EntryDocument } from '#app/models/entries/document.ts'
import { kindOf } from '#app/models/entries/kinds/index.ts'
import type { Municipalities } from '#app/models/places/municipality.ts'
import type { SearchEngine } from '#app/models/search/port.ts'
import { timingOf } from '../report/timing.ts'
import type { PortFigures } from './port.ts'

// The first few let the runtime compile what it runs; a site that is up has done that.
const warming = 20

/** Asks for what is comparable with each of a number of cases, as the page of a case does. */
export async function measureComparable(
  engine: SearchEngine,
  documents: readonly EntryDocument[],
  places: Municipalities,
): Promise<PortFigures> {
  const durations: number[] = []
  let found = 0
  const cases = documents.filter(({ kind }) => kindOf(kind).isCase)
  for (const [index, document] of [...cases.slice(0, warming), ...cases].entries()) {
    const { text, traits, id = '' } = situationOf(document, places)
    const weights = weightsOf(restingLevels)
    const start = performance.now()
    const asked = { text, traits, weights, readers: ['public'], without: [id], limit: 12 }
    const { candidates } = await engine.comparable(asked)
    if (index >= warming) durations.push(performance.now() - start)
    found = candidates.length
  }
  return { what: 'comparable cases', ...timingOf(durations), found }
}
