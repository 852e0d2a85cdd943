import { median, type Timing, timingOf } from '../report/timing.ts'
import type { Answered } from './commands.ts'

/** How long the thread that asks can do nothing else; milliseconds. */
export interface Hold {
  /** What a question takes of it by itself. */
  readonly question: Timing
  readonly longestQuestion: number
  /**
   * The longest that something else had to wait in a sort of question, in the middle of all sorts: what holds the
   * thread once, and is the machine or the collecting of garbage, is not taken for the engine.
   */
  readonly delay: number
  readonly longestDelay: number
}

/** What the answers to several sorts of questions say of it. */
export function holdOf(rounds: readonly Answered[]): Hold {
  const asked = rounds.filter(({ durations }) => durations.length > 0)
  const busy = asked.flatMap((round) => round.busy)
  const delays = asked.map(({ longestDelay }) => longestDelay)
  return {
    question: timingOf(busy),
    longestQuestion: Math.max(0, ...busy),
    delay: median(delays),
    longestDelay: Math.max(0, ...delays),
  }
}
