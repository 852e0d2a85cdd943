import { randomUUID } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import type { SearchFeed } from '#app/models/search/feed.ts'
import { buildIndex, type IndexParts, type Progress, schemaOf, type Working } from './build.server.ts'
import { bringInLine, differencesOf, feedQueue, IndexReplaced, keepingFed } from './in-line.server.ts'
import { findIndex } from './index.server.ts'
import { attach, indexRow, note, noteAttempt, releaseLease, takeLease, waiting } from './state.server.ts'
import { noted, troubleOf } from './trouble.ts'

/** Another process took over. */
class LeaseLost extends Error {
  override readonly name = 'LeaseLost'
}

/** How long to wait after the first, the second … time that something went wrong. */
const waitsMs = [1_000, 2_000, 5_000, 10_000, 30_000, 60_000]

/** How long to leave it to another process before looking again. */
const othersTurnMs = 300

/** Well within the time after which others take over. */
const keptEveryMs = 15_000

/** For what is under way when the site ends. */
const graceMs = 5_000

/** Feeds the index on the server out of the outbox. Several of these on one database take turns. */
export class IndexFeed implements SearchFeed {
  readonly #parts: IndexParts
  readonly #holder = randomUUID()
  readonly #stopped = new AbortController()
  #round: Promise<void> | null = null
  #again = false
  #failures = 0
  #notBefore = 0
  /** The first round of a process looks whether everything is as it should be. */
  #doubted = true
  #compare = false
  #forget = () => {}

  constructor(parts: IndexParts) {
    this.#parts = parts
  }

  start() {
    this.#forget = this.#parts.store.onCommit(() => this.wake())
    this.wake()
  }

  wake() {
    this.#again = true
    if (!this.#stopped.signal.aborted) this.#round ??= this.#work()
  }

  /** Something made somebody doubt the index: it is looked at before it is searched again. */
  async doubt(compare = false): Promise<void> {
    this.#doubted = true
    this.#compare ||= compare
    await note(this.#parts.store, { schema: null })
    this.wake()
  }

  async check() {
    this.#doubted = true
    this.#compare = true
    this.#notBefore = 0
    this.wake()
    await this.idle()
  }

  /** How the index differs from the database; undefined when there is none. @throws what is the matter. */
  async differences(): Promise<Awaited<ReturnType<typeof differencesOf>> | undefined> {
    const row = await indexRow(this.#parts.store.read)
    if (!row || !(await findIndex(this.#parts.server, row.uid))) return undefined
    return await differencesOf(this.#parts, row)
  }

  /** Builds the index anew beside the one that is searched. @throws what is the matter. */
  async rebuild(progress?: Progress): Promise<void> {
    const parts = this.#parts
    const row = await attach(parts.store, parts.server.address.url)
    await this.#waitForTurn()
    await this.#holding(async (working) => {
      // The index that is searched is kept up to date until the other one takes its place.
      const between = keepingFed(parts, working, row.schema !== null)
      await buildIndex(parts, row, { ...working, between, ...(progress ? { progress } : {}) })
      await feedQueue(parts, working)
    })
  }

  /** Resolves when there is nothing to do, or it has to wait. */
  async idle() {
    while (this.#round) await this.#round
  }

  async stop() {
    this.#forget()
    const impatient = setTimeout(() => this.#stopped.abort(), graceMs)
    this.#again = false
    await this.#round
    clearTimeout(impatient)
    this.#stopped.abort()
  }

  async #work(): Promise<void> {
    // Not within the commit that woke it.
    await Promise.resolve()
    while (this.#again) {
      this.#again = false
      if (performance.now() < this.#notBefore) break
      await this.#attempt()
    }
    this.#round = null
  }

  async #attempt(): Promise<void> {
    const { store, log } = this.#parts
    try {
      if (!(await this.#somethingToDo())) return
      if (!(await this.#lease())) {
        this.#notBefore = performance.now() + othersTurnMs
        return
      }
      await this.#holding((working) => this.#inLine(working))
      this.#failures = 0
      const row = await indexRow(store.read)
      if (row?.failingSince) {
        await note(store, { lastError: null, failingSince: null })
        log('search: the search server is up to date again')
      }
    } catch (error) {
      if (!this.#stopped.signal.aborted) await this.#failed(error)
    }
  }

  async #somethingToDo(): Promise<boolean> {
    const { store, server } = this.#parts
    const row = await attach(store, server.address.url)
    if (this.#doubted || row.schema !== schemaOf(this.#parts)) return true
    return (await waiting(store.read)).queued > 0
  }

  async #inLine(working: Working): Promise<void> {
    const row = await indexRow(this.#parts.store.read)
    if (this.#doubted || row?.schema !== schemaOf(this.#parts)) {
      const compare = this.#compare
      await bringInLine(this.#parts, working, compare)
      this.#doubted = false
      this.#compare &&= !compare
    } else await feedQueue(this.#parts, working)
  }

  #lease(): Promise<boolean> {
    return takeLease(this.#parts.store, this.#holder, this.#parts.clock())
  }

  /** Works with the others kept out, however long it takes. */
  async #holding(work: (working: Working) => Promise<void>): Promise<void> {
    const alone = async () => {
      if (!(await this.#lease())) throw new LeaseLost('another process feeds the index')
    }
    const keeping = setInterval(() => void this.#lease().catch(() => undefined), keptEveryMs)
    try {
      await work({ alone, signal: this.#stopped.signal })
    } finally {
      clearInterval(keeping)
      await releaseLease(this.#parts.store, this.#holder).catch(() => undefined)
    }
  }

  async #waitForTurn(): Promise<void> {
    for (let attempt = 0; !(await this.#lease()); attempt += 1) {
      if (attempt > 300) throw new LeaseLost('another process feeds the index')
      await pause(othersTurnMs)
    }
  }

  async #failed(error: unknown): Promise<void> {
    const { store, log, clock } = this.#parts
    if (error instanceof LeaseLost) return
    if (error instanceof IndexReplaced) {
      this.#doubted = true
      this.#again = true
    }
    const trouble = troubleOf(error)
    const lastError = noted(trouble)
    const wait = waitsMs[Math.min(this.#failures, waitsMs.length - 1)] ?? 0
    this.#failures += 1
    if (!(error instanceof IndexReplaced)) this.#notBefore = performance.now() + wait
    if (trouble.reason === 'index-missing') this.#doubted = true
    try {
      const failingSince = (await indexRow(store.read))?.failingSince ?? clock().toISOString()
      await noteAttempt(store, lastError)
      await note(store, { lastError, failingSince })
    } catch (failure) {
      log(`search: the state of the index was not noted: ${(failure as Error).message}`)
    }
    if (this.#failures === 1) log(`search: the search server is not fed: ${lastError}`)
  }
}
