import type { Usage } from './messages.ts'

/**
 * Tells the process that started this one that it is ready, and from then on what it has used whenever it is asked.
 *
 * @param close is done when the other process lets go, or ends.
 */
export function tell(ready: object, close: () => Promise<void>): void {
  process.on('message', () => {
    const { user, system } = process.cpuUsage()
    const usage: Usage = { residentBytes: process.memoryUsage.rss(), cpuMicroseconds: user + system }
    process.send?.(usage)
  })
  process.on('disconnect', () => {
    close().then(
      () => process.exit(0),
      () => process.exit(1),
    )
  })
  process.send?.(ready)
}
