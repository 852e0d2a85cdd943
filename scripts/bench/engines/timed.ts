import { monitorEventLoopDelay, performance } from 'node:perf_hooks'
import { setImmediate as turn } from 'node:timers/promises'
import type { Answered } from './commands.ts'
import { noteCollecting, type Span, takenOf } from './garbage.ts'

// The first few let the runtime compile what it runs; a site that is up has done that.
const warming = 20

/** So many are asked whatever time it takes: of fewer nobody can say what one in a hundred takes. */
const fewest = 40

const everyMs = 1

/**
 * Asks one question after the other, and notices how long this thread cannot do anything else meanwhile: with each
 * question itself (putting it, taking the answer; how much of that was collecting garbage), and for whatever reason.
 *
 * @param seconds when they have passed, no more are asked.
 */
export async function timed<T>(
  questions: readonly T[],
  ask: (question: T) => Promise<number>,
  seconds = Number.POSITIVE_INFINITY,
): Promise<Answered> {
  for (const question of questions.slice(0, warming)) await ask(question)
  const spans: Span[] = []
  const found: number[] = []
  const busy: number[] = []
  const delay = monitorEventLoopDelay({ resolution: everyMs })
  delay.enable()
  const collecting = noteCollecting()
  const until = performance.now() + seconds * 1000
  for (const question of questions) {
    if (spans.length >= fewest && performance.now() > until) break
    const before = performance.eventLoopUtilization()
    const start = performance.now()
    found.push(await ask(question))
    spans.push({ start, end: performance.now() })
    busy.push(performance.eventLoopUtilization(before).active)
    await turn() // a request of somebody else gets its turn between two questions
  }
  delay.disable()
  const longestDelay = spans.length === 0 ? 0 : Math.max(0, delay.max / 1e6 - everyMs)
  const durations = spans.map(({ start, end }) => end - start)
  return { durations, found, busy, collecting: takenOf(spans, await collecting()), longestDelay }
}
