import { expect } from 'vitest'

/** An answer of `fetch`, or one of `ask` in request.ts. */
interface Answered {
  readonly status: number
  readonly headers: Headers | Readonly<Record<string, unknown>>
}

function locationOf({ headers }: Answered): unknown {
  return headers instanceof Headers ? headers.get('location') : headers.location
}

expect.extend({
  /** A permanent redirect to this path. */
  toRedirectTo(received: Answered, path: string) {
    const location = locationOf(received)
    return {
      pass: received.status === 301 && location === path,
      message: () => `expected a redirect to ${path}, but got ${received.status} ${String(location ?? '')}`,
    }
  },
  /** What is not there, or not for this asker: the same answer. */
  toBeNotFound(received: Answered) {
    return { pass: received.status === 404, message: () => `expected 404, but got ${received.status}` }
  },
})

interface OurMatchers<R> {
  toRedirectTo(path: string): R
  toBeNotFound(): R
}

declare module 'vitest' {
  interface Assertion<T> extends OurMatchers<T> {}
  interface AsymmetricMatchersContaining extends OurMatchers<unknown> {}
}
