const minute = 60_000
const hour = 60 * minute

/** How long to wait after the first, the second … attempt that failed: about three days in all. */
const waits = [minute, 5 * minute, 30 * minute, 2 * hour, 6 * hour, 12 * hour, 24 * hour, 24 * hour]

/** When to try again after so many attempts; null when it was the last. */
export function nextAttempt(attempts: number, now: Date): Date | null {
  const wait = waits[attempts - 1]
  return wait === undefined ? null : new Date(now.getTime() + wait)
}
