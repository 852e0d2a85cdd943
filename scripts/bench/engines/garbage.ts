import { type PerformanceEntry, PerformanceObserver } from 'node:perf_hooks'
import { setImmediate as turn } from 'node:timers/promises'

/** From when to when; milliseconds of `performance.now()`. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** How much of each span these pauses took. */
export function takenOf(spans: readonly Span[], pauses: readonly Span[]): number[] {
  return spans.map((span) => pauses.reduce((sum, pause) => sum + common(span, pause), 0))
}

const common = (a: Span, b: Span) => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start))

/** Notes from now on when this thread stands still for collecting its garbage; the function ends that and tells. */
export function noteCollecting(): () => Promise<readonly Span[]> {
  const pauses: Span[] = []
  const keep = (entries: readonly PerformanceEntry[]) => {
    for (const { startTime: start, duration } of entries) pauses.push({ start, end: start + duration })
  }
  const observer = new PerformanceObserver((list) => keep(list.getEntries()))
  observer.observe({ entryTypes: ['gc'] })
  return async () => {
    // Node tells of a pause in a later turn of the event loop.
    for (let turns = 0; turns < 3; turns += 1) await turn()
    keep(observer.takeRecords())
    observer.disconnect()
    return pauses
  }
}
