import { type Timing, timingOf } from '../report/timing.ts'
import type { Ask, Published, Setting } from './commands.ts'
import type { World } from './world.ts'

/** From the beginning of publishing an entry, its texts rendered, until an answer has it. */
export interface PublishedFound extends Timing {
  /** The first after a start: nothing of what publishes has been compiled, and no word analysed. */
  readonly first: number
}

/** Of so many that come first only one is told; afterwards the runtime has compiled what publishes. */
const warming = 20

/** So many are measured whatever time it takes, where all of them would take too long. */
const fewest = 10

interface Effort {
  readonly another: World['another']
  readonly published: number
  /** When they have passed, no more are published. */
  readonly seconds: number
}

/** @returns null for what is not kept in line with the site. */
export async function publishedFound(
  ask: Ask,
  { name }: Setting,
  { another, published, seconds }: Effort,
): Promise<PublishedFound | null> {
  if (another === undefined || (name !== 'embedded' && name !== 'Meilisearch')) return null
  const durations: number[] = []
  const until = performance.now() + seconds * 1000
  for (let round = 0; round < warming + published; round += 1) {
    if (round >= warming + fewest && performance.now() > until) break
    const { milliseconds } = await ask<Published>({ command: 'publish', ...another() })
    if (milliseconds === null) throw new Error(`${name} did not find what was published`)
    durations.push(milliseconds)
  }
  return { first: durations[0] ?? 0, ...timingOf(durations.slice(warming)) }
}
