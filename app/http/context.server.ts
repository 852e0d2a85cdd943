import type { SessionState } from '#app/auth/sessions.server.ts'
import type { Viewer } from '#app/models/viewer.ts'
import type { Services } from '#app/services.server.ts'

/** What a request knows beside itself; the server makes one, loaders and the renderer get it as load context. */
export interface RequestContext {
  readonly services: Pick<
    Services,
    'settings' | 'log' | 'store' | 'places' | 'search' | 'sessions' | 'secret' | 'publishing' | 'files'
  >
  readonly viewer: Viewer
  /** The session of the request, also one that still awaits something; then the viewer is a visitor. */
  readonly session: SessionState | null
  /** Network address that the request came from, as far as it can be believed. */
  readonly client: string
  /** The instant of the request. */
  readonly now: Date
  /** Names the request in the log, and to the visitor when something went wrong. */
  readonly requestId: string
  readonly keeping: Keeping
}

/**
 * Whether the answer may be given to other visitors too, and until when. Nothing is kept unless a route says
 * so; with several loaders on a page, each has to.
 */
export class Keeping {
  #allowed: boolean | null = null
  #until: Date | null = null
  #passesOn = false

  /** @param until the instant at which the answer changes by itself; null when only a change of content does. */
  allow(until: Date | null): void {
    this.#allowed ??= true
    if (until !== null && (this.#until === null || until < this.#until)) this.#until = until
  }

  forbid(): void {
    this.#allowed = false
  }

  /** The answer is sent while it is made, and so never kept. */
  passOn(): void {
    this.forbid()
    this.#passesOn = true
  }

  get passesOn(): boolean {
    return this.#passesOn
  }

  get allowed(): boolean {
    return this.#allowed === true
  }

  get until(): Date | null {
    return this.#until
  }
}

declare module '@remix-run/node' {
  interface AppLoadContext extends RequestContext {}
  interface Future {
    v3_singleFetch: true
  }
}
