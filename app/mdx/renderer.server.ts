import { Worker } from 'node:worker_threads'
import type { OpenedText } from '#app/models/texts/publishing.ts'
import type { Way } from '#app/models/texts/way.ts'
import { type Problem, problem } from './problem.ts'
import type { Outcome } from './render-text.server.ts'
import type { Job } from './worker.ts'

/** Renders texts, one after the other, outside the thread that asks. */
export interface Renderer {
  /**
   * Renders the body of a text (no front matter).
   *
   * @throws RendererFailed when the fault is not in the text.
   */
  render(text: string, way: Way): Promise<Outcome>
  /**
   * Opens a text for the editor.
   *
   * @throws RendererFailed when the fault is not in the text.
   */
  open(text: string): Promise<OpenedText>
  close(): Promise<void>
}

/** The renderer itself does not work: its worker can't be started, or has a defect. */
export class RendererFailed extends Error {
  override readonly name = 'RendererFailed'
}

const limitMs = 2000
const startLimitMs = 30_000
const memoryMb = 512

/**
 * Opens a renderer; its worker starts with the first text. A text that takes longer than two seconds, or all memory,
 * ends the worker and becomes a problem of that text: parsers take minutes on some (decision 8).
 *
 * @param workerFile the bundle of `worker.ts`.
 */
export function openRenderer({ workerFile }: { workerFile: string }): Renderer {
  let worker: Promise<Worker> | undefined
  let last: Promise<unknown> = Promise.resolve()

  function begin(): Promise<Worker> {
    const started = start(workerFile)
    const forget = () => {
      if (worker === started) worker = undefined
    }
    started.then((running) => running.once('exit', forget), forget)
    return started
  }

  async function stop(): Promise<void> {
    const stopping = worker
    worker = undefined
    await (await stopping?.catch(() => undefined))?.terminate()
  }

  async function answerNow(job: Job): Promise<Outcome | OpenedText> {
    worker ??= begin()
    const outcome = await worker
      .then((running) => ask(running, job))
      .catch(async (error: unknown) => {
        await stop()
        if (error instanceof TooMuch) return refused
        throw error
      })
    return outcome
  }

  function inTurn(job: Job): Promise<Outcome | OpenedText> {
    const answering = last.then(() => answerNow(job))
    last = answering.catch(() => undefined)
    return answering
  }

  return {
    render: (text, way) => inTurn({ text, way }) as Promise<Outcome>,
    open: (text) => inTurn({ text, way: 'editor' }) as Promise<OpenedText>,
    async close() {
      await last
      await stop()
    },
  }
}

/** A text asks for more time or memory than there is for one. */
class TooMuch extends Error {}

const refused: { readonly ok: false; readonly problems: readonly Problem[]; readonly reason: string } = {
  ok: false,
  reason: 'Deze tekst kost te veel tijd om te lezen.',
  problems: [
    problem(
      undefined,
      'text takes too long: it holds something that cannot be read in two seconds',
      'Deze tekst kost te veel tijd om te lezen. Haal lange rijen met dezelfde tekens weg, of maak hem korter.',
    ),
  ],
}

async function start(workerFile: string): Promise<Worker> {
  const worker = new Worker(workerFile, {
    resourceLimits: { maxOldGenerationSizeMb: memoryMb },
    // Flags of the process that starts it (conditions of imports among them) must not change what comes out.
    execArgv: [],
  })
  // Its end tells the same; without a listener an error while it has no work would end the process.
  worker.on('error', () => undefined)
  try {
    await answerOf(worker, startLimitMs)
    return worker
  } catch (error) {
    await worker.terminate()
    throw new RendererFailed('the worker does not start', { cause: error })
  }
}

async function ask(worker: Worker, job: Job): Promise<Outcome | OpenedText> {
  const answer = answerOf(worker, limitMs)
  worker.postMessage(job)
  const outcome = (await answer) as Outcome | OpenedText | { failed: string }
  if ('failed' in outcome) throw new RendererFailed(outcome.failed)
  return outcome
}

/** The next message of a worker. */
function answerOf(worker: Worker, withinMs: number): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => settle(() => reject(new TooMuch())), withinMs)
    const settle = (act: () => void) => {
      clearTimeout(timer)
      worker.off('message', onMessage).off('error', onError).off('exit', onExit)
      act()
    }
    const onMessage = (message: unknown) => settle(() => resolve(message))
    const onError = (error: Error & { code?: string }) =>
      settle(() =>
        reject(
          error.code === 'ERR_WORKER_OUT_OF_MEMORY'
            ? new TooMuch()
            : new RendererFailed(error.message, { cause: error }),
        ),
      )
    const onExit = (code: number) => settle(() => reject(new RendererFailed(`the worker ended with ${code}`)))
    worker.on('message', onMessage).on('error', onError).on('exit', onExit)
  })
}
