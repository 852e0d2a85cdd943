import { closedLoop } from '../load/closed-loop.ts'
import { type Latency, openLoop } from '../load/open-loop.ts'
import type { Child } from '../processes/child.ts'
import type { BareReady, SiteReady } from '../processes/messages.ts'
import { median } from '../report/timing.ts'

/** How long everything is measured. */
export interface Effort {
  /** Questions of each sort at the port. */
  readonly samples: number
  /** Seconds of requests at fixed arrival. */
  readonly openSeconds: number
  /** Rounds in which the bare server and the site take turns, and the seconds of each turn. */
  readonly rounds: number
  readonly turnSeconds: number
}

/** How a server answered: at fixed arrival, and as fast as it could. */
export interface ServerFigures extends Latency {
  /** Median of the rounds. */
  readonly perSecond: number
  /** Processor time for an answer in microseconds, of all threads; hardly changed by what else the machine does. */
  readonly cpu: number
}

/** A sort of page, beside a bare server that sends the same bytes in the same rounds. */
export interface PageFigures {
  readonly what: string
  readonly arrivals: number
  readonly site: ServerFigures
  readonly bare: ServerFigures
  /** Requests a second as a share of the bare server's; median of the rounds. */
  readonly ratio: number
  /** Median bytes of an answer on the wire. */
  readonly bytes: number
}

/** What is asked of a sort of page. */
export interface Asked {
  readonly addresses: readonly string[]
  /** Requests a second at fixed arrival: so many that the site can keep up, or their queue would be measured. */
  readonly arrivals: number
}

interface Server {
  readonly port: number
  readonly child: Child<SiteReady> | Child<BareReady>
}

/** Measures a server of the site beside the bare one with the same addresses. */
export async function measureBeside(
  site: Server,
  bare: Server,
  { addresses, arrivals }: Asked,
  { openSeconds, rounds, turnSeconds }: Effort,
): Promise<Pick<PageFigures, 'site' | 'bare' | 'ratio'>> {
  const servers = [bare, site] as const
  for (const { port } of servers) await closedLoop(port, addresses, turnSeconds)
  const latencies: Latency[] = []
  for (const { port } of servers) {
    latencies.push(await openLoop(port, addresses, { perSecond: arrivals, seconds: openSeconds }))
  }
  const turns: Turn[][] = servers.map(() => [])
  for (let round = 0; round < rounds; round += 1) {
    for (const [index, server] of servers.entries()) {
      turns[index]?.push(await turn(server, addresses, turnSeconds))
    }
  }
  const [ofBare = [], ofSite = []] = turns
  return {
    bare: figures(latencies[0]!, ofBare),
    site: figures(latencies[1]!, ofSite),
    ratio: median(ofSite.map(({ perSecond }, round) => perSecond / (ofBare[round]?.perSecond ?? 0))),
  }
}

interface Turn {
  readonly perSecond: number
  readonly cpu: number
  readonly failures: number
}

async function turn({ port, child }: Server, addresses: readonly string[], seconds: number): Promise<Turn> {
  const before = await child.usage()
  const { perSecond, answered, failures } = await closedLoop(port, addresses, seconds)
  const after = await child.usage()
  return { perSecond, failures, cpu: (after.cpuMicroseconds - before.cpuMicroseconds) / answered }
}

function figures(latency: Latency, turns: readonly Turn[]): ServerFigures {
  return {
    ...latency,
    perSecond: median(turns.map((one) => one.perSecond)),
    cpu: median(turns.map((one) => one.cpu)),
    failures: turns.reduce((sum, one) => sum + one.failures, latency.failures),
  }
}
