import { Connection, requestBytes } from './connection.ts'

export interface Throughput {
  readonly perSecond: number
  readonly answered: number
  /** Answers with another status than 200. */
  readonly failures: number
}

const connections = 10

/**
 * As many requests as ten visitors get answered, each of whom asks again as soon as the answer is there.
 *
 * @param addresses asked for in turn.
 */
export async function closedLoop(
  port: number,
  addresses: readonly string[],
  seconds: number,
): Promise<Throughput> {
  const requests = addresses.map(requestBytes)
  const visitors = await Promise.all(Array.from({ length: connections }, () => Connection.open(port)))
  const start = performance.now()
  const end = start + seconds * 1000
  let asked = 0
  let answered = 0
  let failures = 0
  await Promise.all(
    visitors.map(async (visitor) => {
      while (performance.now() < end) {
        const { status } = await visitor.ask(requests[asked++ % requests.length]!)
        answered += 1
        if (status !== 200) failures += 1
      }
    }),
  )
  const took = performance.now() - start
  for (const visitor of visitors) visitor.close()
  return { perSecond: (answered / took) * 1000, answered, failures }
}
