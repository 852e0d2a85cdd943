import { MeilisearchApiError, MeilisearchRequestError, MeilisearchRequestTimeOutError } from 'meilisearch'

const reasons = ['unreachable', 'slow', 'key-refused', 'index-missing', 'failing'] as const

/** Why the server does not answer, or not as it should. */
export type Reason = (typeof reasons)[number]

/** What went wrong at the server, without a word of what was asked. */
export interface Trouble {
  readonly reason: Reason
  readonly message: string
  /** Whether it is about what was sent, so that sending it again changes nothing. */
  readonly refused: boolean
}

/** A task that the server took on and did not finish. */
export class TaskFailed extends Error {
  override readonly name = 'TaskFailed'
  constructor(
    readonly code: string,
    /** `invalid_request` when it is about what was sent. */
    readonly kind: string,
    reason: string,
  ) {
    super(`${code}: ${reason}`)
  }
}

/** The key for indexing is right, but it may not make one to search with. */
export class NoSearchKey extends Error {
  override readonly name = 'NoSearchKey'
  constructor() {
    super('MEILI_KEY may not make keys: set MEILI_SEARCH_KEY to a key that may search')
  }
}

/** Classes what the client threw. */
export function troubleOf(error: unknown): Trouble {
  if (error instanceof TaskFailed)
    return { reason: 'failing', message: error.message, refused: error.kind === 'invalid_request' }
  if (error instanceof MeilisearchApiError) {
    const { status } = error.response
    const code = error.cause?.code ?? String(status)
    const message = `${status} ${code}`
    if (status === 401 || status === 403) return { reason: 'key-refused', message, refused: false }
    if (code === 'index_not_found') return { reason: 'index-missing', message, refused: false }
    return { reason: 'failing', message, refused: status === 400 || status === 413 || status === 422 }
  }
  if (error instanceof NoSearchKey) return { reason: 'key-refused', message: error.message, refused: false }
  if (isTimeout(error)) return { reason: 'slow', message: 'no answer in time', refused: false }
  if (error instanceof MeilisearchRequestError)
    return { reason: 'unreachable', message: codeOf(error.cause) ?? 'no connection', refused: false }
  return {
    reason: 'failing',
    message: error instanceof Error ? error.message : String(error),
    refused: false,
  }
}

/** Trouble as a line that is kept: `unreachable: ECONNREFUSED`. */
export function noted({ reason, message }: Trouble): string {
  return `${reason}: ${message}`
}

/** The reason of trouble that was noted. */
export function notedReason(line: string): Reason | undefined {
  return reasons.find((reason) => line.startsWith(`${reason}: `))
}

function isTimeout(error: unknown): boolean {
  if (error instanceof MeilisearchRequestTimeOutError) return true
  if (!(error instanceof Error)) return false
  return error.name === 'TimeoutError' || error.name === 'AbortError' || isTimeout(error.cause)
}

function codeOf(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined
  return 'code' in error && error.code !== undefined ? String(error.code) : codeOf(error.cause)
}
