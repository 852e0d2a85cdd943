import {
  type SearchAnswer,
  type SearchHealth,
  type SearchQuestion,
  SearchUnavailable,
} from '#app/models/search/port.ts'
import { analyserOf } from '#app/search/analysis/analyse.server.ts'
import type { Lexicon } from '#app/search/analysis/lexicon.server.ts'
import type { LiveSynonyms } from '#app/search/embedded/live-synonyms.ts'
import type { Store } from '#db/client.ts'
import { answer } from './answer.server.ts'
import { Asking } from './asking.server.ts'
import type { Documents } from './documents.server.ts'
import { IndexDeviates } from './hits.server.ts'
import type { SearchServer } from './server.server.ts'
import { type IndexRow, indexRow, waiting } from './state.server.ts'
import { notedReason, type Reason, troubleOf } from './trouble.ts'

/** Why the server is not asked, or what went wrong when it was. */
export type WhyNot = Reason | 'building' | 'behind' | 'entry-refused' | 'deviates'

/** The index on the server cannot answer exactly, or not in time. */
export class NotFromServer extends SearchUnavailable {
  constructor(
    readonly why: WhyNot,
    message: string,
  ) {
    super(message)
  }
}

export interface EngineParts {
  readonly store: Store
  readonly server: SearchServer
  readonly documents: Pick<Documents, 'count'>
  readonly lexicon: Lexicon
  readonly synonyms: LiveSynonyms
  /** What the server itself takes to mean the same: part of the settings. */
  readonly serverSynonyms: () => Readonly<Record<string, readonly string[]>>
  /** What the index must be of to be asked by this version of the program. */
  readonly schema: () => string
  /** Is told that the index is not what it should be. */
  readonly doubt: (compare: boolean) => void
  /** For one question, all of its talk with the server. */
  readonly patienceMs: number
}

/** Asks the index on the server. It answers exactly or not at all: what it lacks, it says. */
export class MeilisearchEngine {
  readonly #parts: EngineParts

  constructor(parts: EngineParts) {
    this.#parts = parts
  }

  /**
   * Answers a question.
   *
   * @throws NotFromServer when the index lacks something that was published, or the server does not answer in time.
   */
  async search(question: SearchQuestion): Promise<SearchAnswer> {
    const { store, server, lexicon, synonyms, serverSynonyms } = this.#parts
    // First the generation: what was committed up to it is queued by then, and is not left out unnoticed.
    const generation = store.generation()
    synonyms.catchUp(generation)
    const row = await this.#inLine()
    try {
      const asking = new Asking(
        await server.searching(row.uid),
        row.uid,
        AbortSignal.timeout(this.#parts.patienceMs),
      )
      const language = { analyse: analyserOf(lexicon), synonyms: synonyms.current }
      const around = { ...language, serverSynonyms: serverSynonyms(), store, lexicon, generation }
      return await answer(question, around, asking)
    } catch (error) {
      throw this.#explained(error, generation)
    }
  }

  /** What the index must be of to be asked. */
  schema(): string {
    return this.#parts.schema()
  }

  /** What the index lacks, or why that cannot be mended at the moment; undefined when it can answer. */
  async whyNot(): Promise<WhyNot | undefined> {
    try {
      await this.#inLine()
      return undefined
    } catch (error) {
      if (!(error instanceof NotFromServer)) throw error
      const row = await indexRow(this.#parts.store.read)
      const isStuck = row?.attached === true && row.failingSince !== null
      return (isStuck && notedReason(row.lastError ?? '')) || error.why
    }
  }

  async health(): Promise<SearchHealth> {
    const ready = (await this.whyNot()) === undefined
    return { engine: 'meilisearch', ready, entries: await this.#parts.documents.count() }
  }

  async #inLine(): Promise<IndexRow> {
    const { store, schema } = this.#parts
    const row = await indexRow(store.read)
    if (!row?.attached || row.schema !== schema())
      throw new NotFromServer('building', 'the index is not there yet, or of another version')
    const { queued, held } = await waiting(store.read)
    if (queued > 0) throw new NotFromServer('behind', 'the index lacks what was published last')
    if (held > 0) throw new NotFromServer('entry-refused', 'the server refuses an entry')
    return row
  }

  #explained(error: unknown, generation: number): Error {
    const { store, server, doubt } = this.#parts
    if (error instanceof IndexDeviates) {
      // When something was published meanwhile, the hits are of before; else the index is wrong.
      if (store.generation() === generation) doubt(true)
      return new NotFromServer('deviates', error.message)
    }
    const { reason, message } = troubleOf(error)
    if (reason === 'key-refused') server.forgetSearchKey()
    if (reason === 'index-missing') doubt(false)
    return new NotFromServer(reason, message)
  }
}
