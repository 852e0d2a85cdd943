import type {
  ComparableAnswer,
  ComparableQuestion,
  SearchAnswer,
  SearchEngine,
  SearchHealth,
  SearchQuestion,
  SuggestionAnswer,
  SuggestionQuestion,
} from '#app/models/search/port.ts'
import { Circuit } from './circuit.ts'
import { type MeilisearchEngine, NotFromServer, type WhyNot } from './meilisearch/engine.server.ts'

/** Not the server's fault: it is not in line at the moment, and is asked again as soon as it is. */
const passing: ReadonlySet<WhyNot> = new Set(['building', 'behind', 'entry-refused', 'deviates'])

/** Another attempt would fail the same way. */
const certain: ReadonlySet<WhyNot> = new Set(['unreachable', 'key-refused', 'index-missing'])

/** A search server with the embedded engine behind it, which answers whenever the server cannot. */
export class WithStandby implements SearchEngine {
  readonly #server: Pick<MeilisearchEngine, 'search' | 'whyNot'>
  readonly #standby: SearchEngine
  readonly #circuit: Circuit
  readonly #log: (message: string) => void
  #lastFailure: WhyNot | undefined

  constructor(
    server: Pick<MeilisearchEngine, 'search' | 'whyNot'>,
    standby: SearchEngine,
    log: (message: string) => void,
    circuit = new Circuit(),
  ) {
    this.#server = server
    this.#standby = standby
    this.#log = log
    this.#circuit = circuit
  }

  async search(question: SearchQuestion): Promise<SearchAnswer> {
    if (!this.#circuit.isOpen) {
      const answer = await this.#fromServer(question)
      if (answer) return answer
    } else if (this.#circuit.mayTry()) void this.#fromServer(question)
    return await this.#standby.search(question)
  }

  /** Likeness is weighed by what the embedded engine keeps; the server has no part in it. */
  comparable(question: ComparableQuestion): Promise<ComparableAnswer> {
    return this.#standby.comparable(question)
  }

  /** So is what somebody means who has not finished typing: it must be there before the next letter. */
  suggest(question: SuggestionQuestion): Promise<SuggestionAnswer> {
    return this.#standby.suggest(question)
  }

  async health(): Promise<SearchHealth> {
    const { ready, entries } = await this.#standby.health()
    const why = this.#circuit.isOpen ? this.#lastFailure : await this.#server.whyNot()
    return {
      engine: 'meilisearch',
      ready,
      entries,
      ...(why ? { standby: { engine: 'embedded', why, passing: why === 'behind' } } : {}),
    }
  }

  close(): Promise<void> {
    return this.#standby.close()
  }

  async #fromServer(question: SearchQuestion): Promise<SearchAnswer | undefined> {
    const wasOpen = this.#circuit.isOpen
    try {
      const answer = await this.#server.search(question)
      this.#circuit.succeeded()
      if (wasOpen) this.#log('search: the search server answers again')
      return answer
    } catch (error) {
      this.#failed(error, wasOpen)
      return undefined
    }
  }

  #failed(error: unknown, wasOpen: boolean) {
    const why = error instanceof NotFromServer ? error.why : 'failing'
    if (passing.has(why)) return this.#circuit.untold()
    this.#lastFailure = why
    this.#circuit.failed(certain.has(why))
    const message = error instanceof Error ? error.message : String(error)
    if (!wasOpen && this.#circuit.isOpen)
      this.#log(`search: the search server does not answer, the embedded engine does: ${why}: ${message}`)
  }
}
