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

interface Publishing {
  readonly publishOne: PublishOne | undefined
  readonly published: number
}

/** @returns null for what is not kept in line with the site. */
export async function publishedFound(
  ask: Ask,
  { name }: Setting,
  { publishOne, published }: Publishing,
): Promise<PublishedFound | null> {
  if (publishOne === undefined || (name !== 'embedded' && name !== 'Meilisearch')) return null
  const durations: number[] = []
  for (let round = 0; round < warming + published; round += 1) {
    const start = performance.now()
    const { id, word } = await publishOne()
    const { found } = await ask<Found>({ command: 'find', id, text: word })
    if (!found) throw new Error(`${name} did not find what was published`)
    durations.push(performance.now() - start)
  }
  return { first: durations[0] ?? 0, ...timingOf(durations.slice(warming)) }
}
