import { createHash } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import { type EnqueuedTaskPromise, Meilisearch, MeilisearchApiError, type Task } from 'meilisearch'
import { NoSearchKey, TaskFailed } from './trouble.ts'

/** Where the server is, and what it lets in with. */
export interface ServerAddress {
  readonly url: string
  /** For indexing and for making the key to search with; empty for a server that asks for none. */
  readonly key: string
  /** To search with; made with the other one when empty. */
  readonly searchKey: string
}

/** For a request that is not a question; a question has its own, much shorter. */
const patienceMs = 30_000

/**
 * For one task: longer than the largest takes. A server whose disk is full cannot even write down that a task failed,
 * and goes on trying.
 */
const taskPatienceMs = 15 * 60_000

/** The server with a client for each key: the one for indexing never asks a question, the other one only asks. */
export class SearchServer {
  readonly indexing: Meilisearch
  #searching: Promise<Meilisearch> | undefined

  constructor(
    readonly address: ServerAddress,
    private readonly patienceWithTasksMs = taskPatienceMs,
  ) {
    this.indexing = this.#client(address.key)
  }

  /**
   * The client that asks questions.
   *
   * @throws NoSearchKey when there is no key to search with.
   */
  searching(uid: string): Promise<Meilisearch> {
    this.#searching ??= this.#searchKey(uid).then((key) => this.#client(key))
    this.#searching.catch(() => this.forgetSearchKey())
    return this.#searching
  }

  /** The key was refused: the next question gets it anew. */
  forgetSearchKey() {
    this.#searching = undefined
  }

  /** Takes away the key that was made for an index, if it was. */
  async removeSearchKey(index: string): Promise<void> {
    this.forgetSearchKey()
    if (this.address.searchKey || !this.address.key) return
    try {
      await this.indexing.deleteKey(idOf(index))
    } catch (error) {
      if (!isNotFound(error)) throw error
    }
  }

  #client(apiKey: string): Meilisearch {
    return new Meilisearch({ host: this.address.url, timeout: patienceMs, ...(apiKey ? { apiKey } : {}) })
  }

  async #searchKey(uid: string): Promise<string> {
    const { key, searchKey } = this.address
    if (searchKey || !key) return searchKey
    try {
      return await this.#ownKey(uid)
    } catch (error) {
      const mayNot = error instanceof MeilisearchApiError && error.response.status === 403
      throw mayNot ? new NoSearchKey() : error
    }
  }

  async #ownKey(index: string): Promise<string> {
    const uid = idOf(index)
    try {
      return (await this.indexing.getKey(uid)).key
    } catch (error) {
      if (!isNotFound(error)) throw error
    }
    const description = `Leerplein asks questions with it; it may search ${index} and nothing else`
    const rights = { actions: ['search'], indexes: [index], expiresAt: null }
    return (await this.indexing.createKey({ uid, name: index, description, ...rights })).key
  }

  /**
   * Follows what the server took on until it is done.
   *
   * @throws TaskFailed when the server could not do it, or is still at it when nobody would believe that any more.
   */
  async done(enqueued: EnqueuedTaskPromise, signal?: AbortSignal): Promise<Task> {
    const { taskUid } = await enqueued
    const until = performance.now() + this.patienceWithTasksMs
    for (let wait = 20; ; wait = Math.min(wait * 1.5, 1_000)) {
      const task = await this.indexing.tasks.getTask(taskUid)
      if (task.status === 'succeeded') return task
      if (task.status === 'failed' || task.status === 'canceled')
        throw new TaskFailed(
          task.error?.code ?? task.status,
          task.error?.type ?? 'internal',
          task.error?.message ?? '',
        )
      if (performance.now() > until)
        throw new TaskFailed('not_done', 'internal', `task ${taskUid} does not end`)
      await pause(wait, undefined, signal ? { signal } : {})
    }
  }
}

function isNotFound(error: unknown): boolean {
  return error instanceof MeilisearchApiError && error.response.status === 404
}

/** A UUID that follows from a name: the key of an index is found again without keeping it. */
function idOf(name: string): string {
  const hex = createHash('sha256').update(`search key ${name}`).digest('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}
