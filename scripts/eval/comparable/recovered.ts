import type { Timing } from '../../bench/report/timing.ts'
import { timingOf } from '../../bench/report/timing.ts'
import type { Corpus } from './corpus.ts'
import type { Planted } from './planted.ts'
import { rankings } from './rankings.ts'

/** How much of the planted likeness each ranking finds, and how long a question takes at the port. */
export interface RecoveredFigures {
  readonly cases: number
  /** Mean share of the others of its group among as many first ones. */
  readonly found: Readonly<Record<keyof typeof rankings, number>>
  readonly milliseconds: Timing
}

/** Looks for the others of its group with each of a number of cases, spread over all. */
export async function measureRecovered(
  corpus: Corpus,
  { alike }: Planted,
  mostCases: number,
): Promise<RecoveredFigures> {
  const step = Math.max(1, Math.floor(corpus.cases.length / mostCases))
  const asked = corpus.cases.filter((_, place) => place % step === 0)
  const sums = { site: 0, 'overlap of fields': 0, 'text alone': 0 }
  const durations: number[] = []
  for (const one of asked) {
    const others = alike.get(one.id) ?? []
    for (const [name, rank] of Object.entries(rankings)) {
      const start = performance.now()
      const first = await rank(corpus, one, others.length)
      if (name === 'site') durations.push(performance.now() - start)
      sums[name as keyof typeof rankings] += first.filter((id) => others.includes(id)).length / others.length
    }
  }
  return {
    cases: asked.length,
    found: Object.fromEntries(
      Object.entries(sums).map(([name, sum]) => [name, sum / asked.length]),
    ) as RecoveredFigures['found'],
    milliseconds: timingOf(durations),
  }
}
