import { seeded } from '#scripts/bench/entries/random.ts'
import { mean } from './ranking.ts'

/** The middle 95 % of what a mean would be with other queries of the same sort. */
export interface Interval {
  readonly from: number
  readonly to: number
}

const resamples = 10_000

/** Draws the queries again and again with replacement (Sakai, 2006); the same draws every time. */
export function bootstrap(values: readonly number[]): Interval {
  const random = seeded(31)
  const drawn = Float64Array.from({ length: resamples }, () =>
    mean(values.map(() => values[Math.floor(random() * values.length)]!)),
  ).sort()
  return { from: drawn[Math.floor(resamples * 0.025)]!, to: drawn[Math.floor(resamples * 0.975)]! }
}
