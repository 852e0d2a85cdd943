import { type Timing, timingOf } from '../report/timing.ts'
import type { Ask, Found, Setting } from './commands.ts'

/** Puts an entry online, with a word that no other has. */
export type PublishOne = () => Promise<{ readonly id: string; readonly word: string }>

/** From the beginning of publishing an entry, its texts rendered, until an answer has it. */
export interface PublishedFound extends Timing {
  /** The first after a start: nothing of what publishes has been compiled, and no word analysed. */
  readonly first: number
}

/** Of so many that come first only one is told; afterwards the runtime has compiled what publishes. */
const warming = 20

/** So many are measured whatever time it takes, where all of them would take too long. */
const fewest = 10

interface Publishing {
  readonly publishOne: PublishOne | undefined
  readonly published: number
  /** When they have passed, no more are published. */
  readonly seconds: number
}

/** @returns null for what is not kept in line with the site. */
export async function publishedFound(
  ask: Ask,
  { name }: Setting,
  { publishOne, published, seconds }: Publishing,
): Promise<PublishedFound | null> {
  if (publishOne === undefined || (name !== 'embedded' && name !== 'Meilisearch')) return null
  const durations: number[] = []
  const until = performance.now() + seconds * 1000
  for (let round = 0; round < warming + published; round += 1) {
    if (round >= warming + fewest && performance.now() > until) break
    const start = performance.now()
    const { id, word } = await publishOne()
    const { found } = await ask<Found>({ command: 'find', id, text: word })
    if (!found) throw new Error(`${name} did not find what was published`)
    durations.push(performance.now() - start)
  }
  return { first: durations[0] ?? 0, ...timingOf(durations.slice(warming)) }
}
