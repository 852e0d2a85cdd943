import { Worker } from 'node:worker_threads'
import { SearchUnavailable } from '#app/models/search/port.ts'
import type { Request, Response, WorkerSettings } from './messages.ts'
import { Watch } from './watch.ts'

/** What the worker needs to be started, time and again. */
export interface EmbeddedSettings extends WorkerSettings {
  /** The bundle of `worker.ts`. */
  readonly workerFile: string
  /** Is told, in English, what an administrator may want to know. */
  readonly log?: (message: string) => void
}

type Asked = Request extends infer R ? (R extends { id: number } ? Omit<R, 'id'> : never) : never

interface Waiting {
  readonly asked: Asked
  readonly resolve: (response: Response) => void
  readonly reject: (error: Error) => void
  /** Whether it was put to a worker that ended. */
  again: boolean
}

// Answers make little garbage: with this much room collecting it is rare enough, and more would be held for nothing.
const resourceLimits = { maxYoungGenerationSizeMb: 12 }

/** An answer takes milliseconds, and nobody waits longer than this for a page: no answer will come any more. */
const longestSilence = 5_000

/** The search worker, replaced when it dies or hangs. */
export class AttendedWorker {
  readonly #settings: EmbeddedSettings
  /** Questions without an answer, in the order in which they are handled. */
  readonly #waiting = new Map<number, Waiting>()
  readonly #watch = new Watch(longestSilence, () => this.#hangs())
  #last = 0
  #closed = false
  #loading = true
  #worker: Worker | undefined

  constructor(settings: EmbeddedSettings) {
    this.#settings = settings
  }

  /** Waits until a new worker has loaded its index; throws the reason why it does not. */
  start(): Promise<void> {
    const { log, workerFile, ...workerData } = this.#settings
    const worker = new Worker(workerFile, { workerData, name: 'search', resourceLimits })
    this.#worker = worker
    this.#loading = true
    return new Promise((resolve, reject) => {
      let cause: unknown
      worker.on('error', (error) => {
        cause = error
        log?.(`search: the worker failed: ${error instanceof Error ? error.message : String(error)}`)
      })
      worker.on('exit', () => {
        reject(cause ?? new Error('the search worker ended'))
        if (this.#worker === worker) this.#replace()
      })
      worker.on('message', (response: Response) => {
        if (this.#worker !== worker) return // ended, and its questions are put to another
        if ('log' in response) return log?.(response.log)
        this.#loading = 'loading' in response
        if ('ready' in response) resolve()
        else if ('id' in response) this.#settle(response.id, response)
        this.#attend()
      })
    })
  }

  /** Asks the worker; a question that ends two workers, or that one hangs on, is not asked again. */
  ask(asked: Asked): Promise<Response> {
    if (this.#closed) return Promise.reject(new SearchUnavailable('the search engine is closed'))
    if (!this.#worker) this.#restart()
    return new Promise((resolve, reject) => {
      this.#last += 1
      this.#waiting.set(this.#last, { asked, resolve, reject, again: false })
      this.#worker?.ref()
      this.#put(this.#last, asked)
      if (this.#waiting.size === 1) this.#attend()
    })
  }

  async close() {
    if (this.#closed) return
    const closing = this.ask({ ask: 'close' })
    this.#closed = true
    await closing.catch(() => undefined)
    await this.#worker?.terminate()
  }

  #put(id: number, asked: Asked) {
    this.#worker?.postMessage({ id, ...asked })
  }

  #settle(id: number, response: Response) {
    this.#waiting.get(id)?.resolve(response)
    this.#waiting.delete(id)
  }

  /** Something was heard, or is waited for from now on. */
  #attend() {
    this.#watch.stop()
    const [first] = this.#waiting.values()
    // A process that waits for nothing may end: the worker holds nothing that would be lost.
    if (!first) this.#worker?.unref()
    // Loading takes as long as it takes, and so does writing the snapshot at the end.
    else if (!this.#loading && first.asked.ask !== 'close') this.#watch.start()
  }

  /** Questions are handled in their order: it is the first one that the worker does not come back from. */
  #hangs() {
    const worker = this.#worker
    const [id] = this.#waiting.keys()
    if (!worker || id === undefined) return
    this.#settings.log?.(`search: the worker did not answer for ${longestSilence / 1000} s and was ended`)
    this.#giveUp(id, 'the search worker did not answer')
    this.#replace()
    worker.terminate()
  }

  /** Every question is put to a new worker once. */
  #replace() {
    this.#worker = undefined
    this.#watch.stop()
    for (const [id, question] of [...this.#waiting])
      if (question.again || this.#closed) this.#giveUp(id, 'the search worker died')
    if (this.#waiting.size === 0) return
    this.#restart()
    for (const [id, question] of this.#waiting) {
      question.again = true
      this.#put(id, question.asked)
    }
  }

  #restart() {
    // When it cannot start, `exit` says so to those who wait.
    this.start().catch(() => undefined)
  }

  #giveUp(id: number, reason: string) {
    this.#waiting.get(id)?.reject(new SearchUnavailable(reason))
    this.#waiting.delete(id)
  }
}
