import { median, type Timing, timingOf } from '../report/timing.ts'
import type { Answered } from './commands.ts'

/** What questions take by themselves of the thread that asks; milliseconds. */
export interface Held {
  readonly question: Timing
  readonly longest: number
  /** The longest when what was collecting garbage is left out. */
  readonly longestWithoutCollecting: number
}

/** How long the thread that asks can do nothing else; milliseconds. */
export interface Hold extends Held {
  /** The same of a thread that does nothing but take as long; null for an engine that answers in no other thread. */
  readonly echo: Held | null
  /**
   * The longest that something else had to wait in a sort of question, in the middle of all sorts: what holds the
   * thread once, and is the machine or the collecting of garbage, is not taken for the engine.
   */
  readonly delay: number
  readonly longestDelay: number
}

/** What the answers to several sorts of questions say of it. */
export function holdOf(rounds: readonly Answered[], echoes: readonly Answered[]): Hold {
  const delays = rounds
    .filter(({ durations }) => durations.length > 0)
    .map(({ longestDelay }) => longestDelay)
  return {
    ...heldBy(rounds),
    echo: echoes.length > 0 ? heldBy(echoes) : null,
    delay: median(delays),
    longestDelay: Math.max(0, ...delays),
  }
}

function heldBy(rounds: readonly Answered[]): Held {
  const busy = rounds.flatMap((round) => round.busy)
  const without = rounds.flatMap((round) => round.busy.map((ms, at) => ms - (round.collecting[at] ?? 0)))
  return {
    question: timingOf(busy),
    longest: Math.max(0, ...busy),
    longestWithoutCollecting: Math.max(0, ...without),
  }
}
