import { setTimeout as pause } from 'node:timers/promises'
import { type Timing, timingOf } from '../report/timing.ts'
import { Connection, requestBytes } from './connection.ts'

export interface Latency extends Timing {
  /** Answers with another status than 200. */
  readonly failures: number
}

/**
 * Requests that arrive at fixed instants, whether or not the ones before were answered. Each is timed from the
 * instant at which it should have arrived, so that a pause of the server counts for everyone who came in it.
 *
 * @param addresses asked for in turn.
 * @throws Error when a connection breaks.
 */
export async function openLoop(
  port: number,
  addresses: readonly string[],
  { perSecond, seconds }: { readonly perSecond: number; readonly seconds: number },
): Promise<Latency> {
  const requests = addresses.map(requestBytes)
  const idle: Connection[] = []
  const durations: number[] = []
  const underWay: Promise<void>[] = []
  let failures = 0
  let broken: unknown
  const visit = async (request: Buffer, planned: number) => {
    const arrival = Math.min(planned, performance.now()) // a timer may go off a little early
    const connection = takeIdle(idle) ?? (await Connection.open(port))
    const { status } = await connection.ask(request)
    durations.push(performance.now() - arrival)
    idle.push(connection)
    if (status !== 200) failures += 1
  }
  const start = performance.now() + 50
  for (let number = 0; number < perSecond * seconds; number += 1) {
    const arrival = start + (number * 1000) / perSecond
    const early = arrival - performance.now()
    if (early > 0) await pause(early)
    const request = requests[number % requests.length]!
    underWay.push(
      visit(request, arrival).catch((error: unknown) => {
        broken ??= error
      }),
    )
  }
  await Promise.all(underWay)
  for (const connection of idle) connection.close()
  if (broken !== undefined) throw broken
  return { ...timingOf(durations), failures }
}

function takeIdle(idle: Connection[]): Connection | undefined {
  for (;;) {
    const connection = idle.pop()
    if (connection === undefined || connection.isOpen) return connection
  }
}
