import path from 'node:path'
import { Worker } from 'node:worker_threads'
import type { Answered } from './commands.ts'
import type { Exchange } from './contender.ts'
import { timed } from './timed.ts'

/** An answer that is given as often as it was asked for, each time after so many milliseconds. */
export interface Exchanged extends Exchange {
  readonly times: number
  readonly after: number
}

/** What the thread is told: the answer to give from now on, or a question, which it does not read. */
export type Echo = Omit<Exchanged, 'question' | 'times'> | { readonly id: number; readonly question: object }

const threadFile = path.resolve('build/node/bench-echo.js')

/**
 * Has a thread that does nothing else give the same answers: what putting a question and taking such an answer holds
 * the thread that asks by itself, on this machine and with this runtime. It is busy for as long as the engine was: a
 * machine without a free core lets it work in the place of the thread that asks, whatever it works on.
 *
 * @param seconds when they have passed, no more are asked of one exchange.
 */
export async function echoed(
  exchanges: readonly Exchanged[],
  seconds?: number,
  file = threadFile,
): Promise<Answered[]> {
  if (exchanges.length === 0) return []
  const worker = new Worker(file, { name: 'echo' })
  const waiting = new Map<number, (answer: object | undefined) => void>()
  worker.on('message', ({ id, answer }: { id: number; answer?: object }) => {
    waiting.get(id)?.(answer)
    waiting.delete(id)
  })
  let last = 0
  const put = (question: object) =>
    new Promise<number>((resolve) => {
      last += 1
      waiting.set(last, (answer) => resolve(answer === undefined ? 0 : 1))
      worker.postMessage({ id: last, question } satisfies Echo)
    })
  const rounds: Answered[] = []
  try {
    for (const { question, answer, times, after } of exchanges) {
      worker.postMessage({ answer, after } satisfies Echo)
      rounds.push(await timed(Array<object>(times).fill(question), put, seconds))
    }
  } finally {
    await worker.terminate()
  }
  return rounds
}
