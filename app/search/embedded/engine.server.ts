import { Worker } from 'node:worker_threads'
import {
  type SearchAnswer,
  type SearchEngine,
  type SearchQuestion,
  SearchUnavailable,
} from '#app/models/search/port.ts'
import type { Health, Request, Response, WorkerSettings } from './messages.ts'

/** What the embedded engine needs to know. */
export interface EmbeddedSettings extends WorkerSettings {
  /** The bundle of `worker.ts`. */
  readonly workerFile: string
  /** Is told, in English, what an administrator may want to know. */
  readonly log?: (message: string) => void
}

export interface EmbeddedSearch extends SearchEngine {
  /** What the thread says of itself. */
  health(): Promise<
    { readonly engine: string; readonly ready: boolean; readonly entries: number } & Partial<Health>
  >
}

type Asked = Request extends infer R ? (R extends { id: number } ? Omit<R, 'id'> : never) : never

interface Waiting {
  readonly asked: Asked
  readonly resolve: (response: Response) => void
  readonly reject: (error: Error) => void
  /** Whether it was put to a worker that died. */
  again: boolean
}

/**
 * Starts the embedded engine: a thread that keeps the index of the database in memory.
 *
 * @throws SearchUnavailable when the thread cannot start: no lexicon, no database, no bundle.
 */
export async function openEmbeddedSearch(settings: EmbeddedSettings): Promise<EmbeddedSearch> {
  const engine = new Engine(settings)
  await engine.started()
  return engine
}

// Answers make garbage; with room for the young, collecting it is rare and short.
const resourceLimits = { maxYoungGenerationSizeMb: 96 }

class Engine implements EmbeddedSearch {
  readonly #settings: EmbeddedSettings
  readonly #waiting = new Map<number, Waiting>()
  #last = 0
  #closed = false
  #worker: Worker | undefined
  #ready: Promise<void> = Promise.resolve()

  constructor(settings: EmbeddedSettings) {
    this.#settings = settings
  }

  async started() {
    this.#start()
    try {
      await this.#ready
    } catch (error) {
      throw new SearchUnavailable('the search worker does not start', { cause: error })
    }
  }

  async search(question: SearchQuestion): Promise<SearchAnswer> {
    const response = await this.#ask({ ask: 'search', question })
    if ('answer' in response) return response.answer
    throw new SearchUnavailable('error' in response ? response.error : 'no answer')
  }

  async health() {
    try {
      const response = await this.#ask({ ask: 'health' })
      if ('health' in response) return { engine: 'embedded', ready: true, ...response.health }
    } catch (error) {
      if (!(error instanceof SearchUnavailable)) throw error
    }
    return { engine: 'embedded', ready: false, entries: 0 }
  }

  async close() {
    if (this.#closed) return
    const closing = this.#ask({ ask: 'close' })
    this.#closed = true
    await closing.catch(() => undefined)
    await this.#worker?.terminate()
  }

  #ask(asked: Asked): Promise<Response> {
    if (this.#closed) return Promise.reject(new SearchUnavailable('the search engine is closed'))
    const worker = this.#worker ?? this.#start()
    return new Promise((resolve, reject) => {
      this.#last += 1
      this.#waiting.set(this.#last, { asked, resolve, reject, again: false })
      worker.ref()
      worker.postMessage({ id: this.#last, ...asked })
    })
  }

  #start(): Worker {
    const { log, workerFile, ...workerData } = this.#settings
    const worker = new Worker(workerFile, { workerData, name: 'search', resourceLimits })
    this.#worker = worker
    this.#ready = new Promise((resolve, reject) => {
      let cause: unknown
      worker.on('error', (error) => {
        cause = error
        log?.(`search: the worker failed: ${error instanceof Error ? error.message : String(error)}`)
      })
      worker.on('exit', () => {
        reject(cause ?? new Error('the search worker ended'))
        this.#died(worker)
      })
      worker.on('message', (response: Response) => {
        if ('ready' in response) resolve()
        else if ('log' in response) log?.(response.log)
        else this.#settle(response.id, response)
      })
    })
    this.#ready.then(() => this.#letGo(worker)).catch(() => undefined)
    return worker
  }

  /** A process that waits for nothing may end: the worker holds nothing that would be lost. */
  #letGo(worker: Worker | undefined) {
    if (this.#waiting.size === 0) worker?.unref()
  }

  #settle(id: number, response: Response) {
    this.#waiting.get(id)?.resolve(response)
    this.#waiting.delete(id)
    this.#letGo(this.#worker)
  }

  /** Every question is put to a new worker once; a question that kills two workers is not asked a third time. */
  #died(worker: Worker) {
    if (this.#worker !== worker) return
    this.#worker = undefined
    for (const [id, question] of [...this.#waiting]) {
      if (!question.again && !this.#closed) continue
      this.#waiting.delete(id)
      question.reject(new SearchUnavailable('the search worker died'))
    }
    if (this.#waiting.size === 0) return
    const next = this.#start()
    for (const [id, question] of this.#waiting) {
      question.again = true
      next.postMessage({ id, ...question.asked })
    }
  }
}
