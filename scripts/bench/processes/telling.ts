import type { Usage } from './messages.ts'

/**
 * Tells the process that started this one that it is ready, and from then on what it has used whenever it is asked.
 *
 * @param close is done when the other process lets go, or ends; @param answer gives what else it may be asked.
 */
export function tell(
  ready: object,
  close: () => Promise<void>,
  answer: (asked: unknown) => Promise<object> = async () => usage(),
): void {
  process.on('message', async (asked) => {
    process.send?.(await (asked === 'usage' ? usage() : answer(asked)))
  })
  process.on('disconnect', () => {
    close().then(
      () => process.exit(0),
      () => process.exit(1),
    )
  })
  process.send?.(ready)
}

function usage(): Usage {
  const { user, system } = process.cpuUsage()
  return { residentBytes: process.memoryUsage.rss(), cpuMicroseconds: user + system }
}
