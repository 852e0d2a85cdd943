import type { IncomingMessage } from 'node:http'

/** A request whose address is sound. */
export interface Incoming {
  readonly method: 'GET' | 'HEAD' | 'POST'
  /** Normalised and still percent-encoded. */
  readonly path: string
  /** The query with its parameters in one order, `?` included; empty when there is none. */
  readonly search: string
}

/** Why a request is not even looked at. */
export interface Refusal {
  readonly refused: 400 | 403 | 404 | 405 | 413 | 414
}

const methods: readonly string[] = ['GET', 'HEAD', 'POST'] satisfies Incoming['method'][]

/** For the header of a 405. */
export const allowedMethods = methods.join(', ')

const longestAddress = 8 * 1024

const plainPath = /^\/(?:[a-z0-9_-]+(?:\/[a-z0-9_-]+)*)?$/

/** Checks method and address of a request before anything is done with it. */
export function examine(request: Pick<IncomingMessage, 'method' | 'url'>): Incoming | Refusal {
  const { method = '', url = '' } = request
  if (!methods.includes(method)) return { refused: 405 }
  if (url.length > longestAddress) return { refused: 414 }
  const known = method as Incoming['method']
  if (plainPath.test(url)) return { method: known, path: url, search: '' }
  // A path that begins with two slashes would become another host in a redirect.
  if (!url.startsWith('/') || url.startsWith('//')) return { refused: 400 }
  const parsed = parse(url)
  if (parsed === null || !isSound(parsed.pathname)) return { refused: 400 }
  // A form never sends half a character; looked for as it stands, it would find nothing and not say why.
  if (decoded(parsed.search) === null) return { refused: 400 }
  // The framework would give what its loaders gave, the sources of texts too, with the addresses of hidden entries
  // that stand in them; no page has a script that asks for it.
  if (parsed.pathname.endsWith('.data')) return { refused: 404 }
  parsed.searchParams.sort()
  const query = parsed.searchParams.toString()
  return { method: known, path: parsed.pathname, search: query === '' ? '' : `?${query}` }
}

const mostRemembered = 2_000
const longestRemembered = 300

/**
 * The same check, that remembers what it said of addresses that came before: taking one with a query apart takes
 * longer than answering it from memory.
 */
export function examiner(): typeof examine {
  const said = new Map<string, ReturnType<typeof examine>>()
  return (request) => {
    const { method = '', url = '' } = request
    const key = `${method} ${url}`
    const known = said.get(key)
    if (known) return known
    const found = examine(request)
    if (said.size === mostRemembered) said.clear()
    if (key.length <= longestRemembered) said.set(key, found)
    return found
  }
}

function parse(url: string): URL | null {
  try {
    return new URL(url, 'http://site.invalid')
  } catch {
    return null
  }
}

/** Whether a path can be decoded and then has no control characters or hidden separators in it. */
function isSound(path: string): boolean {
  if (path.startsWith('//') || /%2f|%5c/i.test(path)) return false
  const text = decoded(path)
  return text !== null && !/\p{Cc}/u.test(text)
}

/** A part of an address without its percent-encoding; null when that is broken, or is no UTF-8. */
function decoded(part: string): string | null {
  try {
    return decodeURIComponent(part)
  } catch {
    return null
  }
}
