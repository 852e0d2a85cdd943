import {
  type ComparableAnswer,
  type ComparableQuestion,
  type SearchAnswer,
  type SearchEngine,
  type SearchQuestion,
  SearchUnavailable,
  type SuggestionAnswer,
  type SuggestionQuestion,
} from '#app/models/search/port.ts'
import { AttendedWorker, type EmbeddedSettings } from './attended-worker.server.ts'
import type { Health } from './messages.ts'

export type { EmbeddedSettings }

export interface EmbeddedSearch extends SearchEngine {
  /** What the thread says of itself. */
  health(): Promise<
    { readonly engine: string; readonly ready: boolean; readonly entries: number } & Partial<Health>
  >
}

/**
 * Starts the embedded engine: a thread that keeps the index of the database in memory.
 *
 * @throws SearchUnavailable when the thread cannot start: no lexicon, no database, no bundle.
 */
export async function openEmbeddedSearch(settings: EmbeddedSettings): Promise<EmbeddedSearch> {
  const worker = new AttendedWorker(settings)
  try {
    await worker.start()
  } catch (error) {
    throw new SearchUnavailable('the search worker does not start', { cause: error })
  }
  return new Engine(worker)
}

class Engine implements EmbeddedSearch {
  readonly #worker: AttendedWorker

  constructor(worker: AttendedWorker) {
    this.#worker = worker
  }

  async search(question: SearchQuestion): Promise<SearchAnswer> {
    const response = await this.#worker.ask({ ask: 'search', question })
    if ('answer' in response) return response.answer
    throw new SearchUnavailable('error' in response ? response.error : 'no answer')
  }

  async comparable(question: ComparableQuestion): Promise<ComparableAnswer> {
    const response = await this.#worker.ask({ ask: 'comparable', question })
    if ('comparable' in response) return response.comparable
    throw new SearchUnavailable('error' in response ? response.error : 'no answer')
  }

  async suggest(question: SuggestionQuestion): Promise<SuggestionAnswer> {
    const response = await this.#worker.ask({ ask: 'suggest', question })
    if ('suggestions' in response) return response.suggestions
    throw new SearchUnavailable('error' in response ? response.error : 'no answer')
  }

  async health() {
    try {
      const response = await this.#worker.ask({ ask: 'health' })
      if ('health' in response) return { engine: 'embedded', ready: true, ...response.health }
    } catch (error) {
      if (!(error instanceof SearchUnavailable)) throw error
    }
    return { engine: 'embedded', ready: false, entries: 0 }
  }

  close(): Promise<void> {
    return this.#worker.close()
  }
}
