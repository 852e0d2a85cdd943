/** Milliseconds; half of them, and all but one in a hundred, took no longer. */
export interface Timing {
  readonly p50: number
  readonly p99: number
}

/** Median and 99th percentile of durations in milliseconds, in any order. */
export function timingOf(durations: readonly number[]): Timing {
  const sorted = [...durations].sort((a, b) => a - b)
  const at = (share: number) => sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0
  return { p50: at(0.5), p99: at(0.99) }
}

export function median(values: readonly number[]): number {
  return timingOf(values).p50
}
