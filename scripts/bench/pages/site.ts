import path from 'node:path'
import { type Latency, openLoop } from '../load/open-loop.ts'
import { type Child, startChild } from '../processes/child.ts'
import type { BareReady, SiteReady } from '../processes/messages.ts'
import { type Timing, timingOf } from '../report/timing.ts'
import type { Addresses } from './addresses.ts'
import { type Asked, type Effort, measureBeside, type PageFigures } from './measure.ts'
import { tape } from './tape.ts'

/** What the running site showed. */
export interface SiteFigures {
  /** Seconds from the start of its process until it listens, with the index out of its snapshot. */
  readonly startSeconds: number
  readonly residentBytes: { readonly atStart: number; readonly afterLoad: number }
  readonly searchBytes: number
  readonly pages: readonly PageFigures[]
  /** Pages that nobody had asked for since something changed, at the same arrival. */
  readonly once: Latency
  /** Every other page, made anew three times. */
  readonly others: readonly (Timing & { readonly address: string })[]
}

const processes = path.resolve('build/node')
/** Requests a second for pages of entries. */
export const detailArrivals = 50

const sorts = ['detail', 'list', 'search'] as const

/**
 * Runs the site on a data folder and measures its pages over HTTP, kept and made anew.
 *
 * @param progress is told before each sort of page how many are done.
 */
export async function measureSite(
  dataDir: string,
  addresses: Addresses,
  effort: Effort,
  progress: (done: number, total: number) => void,
): Promise<SiteFigures> {
  const started = performance.now()
  const child = await startChild<SiteReady>(path.join(processes, 'bench-site.js'), { DATA_DIR: dataDir })
  try {
    const startSeconds = (performance.now() - started) / 1000
    const atStart = (await child.usage()).residentBytes
    const pages: PageFigures[] = []
    for (const sort of sorts) {
      for (const kept of [true, false]) {
        progress(pages.length, 2 * sorts.length)
        const what = `${sort} page, ${kept ? 'cached' : 'not cached'}`
        const port = kept ? child.ready.kept : child.ready.made
        const arrivals = kept || sort === 'detail' ? detailArrivals : 10
        const asked = { addresses: addresses[sort], arrivals }
        pages.push({ what, arrivals, ...(await besideBare(child, port, asked, effort)) })
      }
    }
    const once = await openLoop(child.ready.made, addresses.once, {
      perSecond: detailArrivals,
      seconds: addresses.once.length / detailArrivals,
    })
    const others = await measureOthers(child.ready.made, addresses.others)
    const afterLoad = (await child.usage()).residentBytes
    return {
      startSeconds,
      residentBytes: { atStart, afterLoad },
      searchBytes: child.ready.searchBytes,
      pages,
      once,
      others,
    }
  } finally {
    await child.end()
  }
}

async function besideBare(child: Child<SiteReady>, port: number, asked: Asked, effort: Effort) {
  const answers = await tape(port, asked.addresses)
  const bare = await startChild<BareReady>(path.join(processes, 'bench-bare.js'), {}, answers)
  try {
    const servers = [
      { port, child },
      { port: bare.ready.port, child: bare },
    ] as const
    const bytes = timingOf(answers.map((answer) => answer.body.length)).p50
    return { bytes, ...(await measureBeside(...servers, asked, effort)) }
  } finally {
    await bare.end()
  }
}

async function measureOthers(port: number, addresses: readonly string[]): Promise<SiteFigures['others']> {
  const figures: (Timing & { address: string })[] = []
  for (const address of addresses) {
    const durations: number[] = []
    for (let time = 0; time < 3; time += 1) {
      const start = performance.now()
      await tape(port, [address])
      durations.push(performance.now() - start)
    }
    figures.push({ address, ...timingOf(durations) })
  }
  return figures
}
