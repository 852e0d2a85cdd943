import { randomUUID } from 'node:crypto'
import type { IncomingMessage, RequestListener } from 'node:http'
import type { AppLoadContext } from '@remix-run/node'
import type { Services } from '#app/services.server.ts'
import { type Answer, Packed } from './answer.server.ts'
import { BodyTooLarge } from './body.server.ts'
import { AnswerCache } from './cache.server.ts'
import { Keeping } from './context.server.ts'
import { errorPage } from './error-page.server.tsx'
import { contentImage, stylesheets } from './files.server.ts'
import { examiner, type Incoming } from './incoming.server.ts'
import { oncePerTurn } from './once-per-turn.ts'
import { hasOwnToken, originCheck } from './origin.server.ts'
import { passOn } from './pass-on.server.ts'
import { Proxies } from './proxies.server.ts'
import { type PassedOn, type Render, renderAnswer } from './render.server.ts'
import { send } from './send.server.ts'
import { endIfSlow } from './streamed.server.ts'
import { isShared, visitOf } from './visit.server.ts'

export interface SiteOptions {
  readonly services: Pick<
    Services,
    'store' | 'log' | 'settings' | 'search' | 'places' | 'sessions' | 'secret' | 'publishing' | 'files'
  >
  readonly render: Render
  /** Built files by address. */
  readonly files: ReadonlyMap<string, Packed>
  /** Headers of every answer, names and values in turn. */
  readonly headers: readonly string[]
  readonly clock: () => Date
  /** False while one works on the code: then every page is made anew. */
  readonly keeps: boolean
}

/** Where an answer came from, for the log. */
type Source = 'kept' | 'file' | 'made' | 'refused' | 'failed'

interface Sourced {
  readonly packed: Packed | PassedOn
  readonly source: Source
}

/**
 * Makes what answers every request: the soundness of the request first, then what is kept for visitors, then
 * files, then the framework. Nothing of an error but its id reaches a visitor.
 */
export function site(options: SiteOptions): RequestListener {
  const { services, files, clock } = options
  const { store, log, settings } = services
  const cache = new AnswerCache()
  const examine = examiner()
  const generation = oncePerTurn(() => store.generation())
  const proxies = new Proxies(settings.TRUSTED_PROXIES)
  const isOwn = originCheck(settings.SITE_URL, proxies)
  const pack = (answer: Answer) => new Packed(answer, options.headers)
  const styles = stylesheets(files)
  const refusals = new Map<number, Packed>()
  /** Made once: who sends nonsense all day long is to cost next to nothing. */
  const refused = (status: number): Sourced => {
    const packed = refusals.get(status) ?? pack(errorPage(status, { styles }))
    refusals.set(status, packed)
    return { packed, source: 'refused' }
  }

  /** An answer at once where there is one, so that a kept page takes no turn of the event loop. */
  function answer(request: IncomingMessage, id: string): Sourced | Promise<Sourced> {
    const incoming = examine(request)
    if ('refused' in incoming) return refused(incoming.refused)
    const { method, path, search } = incoming
    if (method === 'POST')
      return isOwn(request) || hasOwnToken(path) ? make(request, incoming, id, null) : refused(403)
    const kept = mayShare(request) ? cache.find(path + search, generation(), clock().getTime()) : undefined
    if (kept) return { packed: kept, source: 'kept' }
    const file = files.get(path)
    if (file) return { packed: file, source: 'file' }
    return make(request, incoming, id, mayShare(request) ? path + search : null)
  }

  function mayShare(request: IncomingMessage): boolean {
    return options.keeps && isShared(request)
  }

  /** @param key under which the answer may be kept; null when it may not. */
  async function make(
    request: IncomingMessage,
    incoming: Incoming,
    id: string,
    key: string | null,
  ): Promise<Sourced> {
    const picture = await contentImage(settings.CONTENT_DIR, incoming.path)
    if (picture) return { packed: pack(picture), source: 'file' }
    const now = clock()
    const generation = store.generation()
    const keeping = new Keeping()
    const { viewer, session, cookies } = await visitOf(request, services)
    const client = proxies.clientOf(request)
    const context: AppLoadContext = { services, viewer, session, client, now, requestId: id, keeping }
    const made = await renderAnswer(options.render, settings.SITE_URL, request, incoming, context)
    if ('response' in made) return { packed: made, source: 'made' }
    const keepable = key !== null && keeping.allowed && (made.status === 200 || made.status === 301)
    const packed = pack(withCookies(withInstructions(made, keepable), cookies))
    if (keepable) cache.keep(key, packed, { generation, from: now, until: keeping.until })
    return { packed, source: 'made' }
  }

  return async function listen(request, response) {
    const started = performance.now()
    const id = randomUUID().slice(0, 8)
    endIfSlow(request)
    const finish = async ({ packed, source }: Sourced) => {
      const sent =
        packed instanceof Packed
          ? send(request, response, packed)
          : passOn(request, response, packed.response, options.headers)
      const bytes = typeof sent === 'number' ? sent : await sent
      const ms = Math.round((performance.now() - started) * 100) / 100
      const path = loggedPath(request.url)
      log.info(
        { id, method: request.method, path, status: response.statusCode, ms, bytes, source },
        'request',
      )
    }
    try {
      const ready = answer(request, id)
      await finish(ready instanceof Promise ? await ready : ready)
    } catch (error) {
      if (error instanceof BodyTooLarge) return finish(refused(413))
      log.error({ id, err: error }, 'failed')
      if (response.headersSent) response.destroy()
      else await finish({ packed: pack(errorPage(500, { styles, errorId: id })), source: 'failed' })
    }
  }
}

/** Without the query, which can hold what somebody looked for, and without the secret of a link. */
function loggedPath(url: string | undefined): string | undefined {
  return url
    ?.slice(0, 200)
    .split('?', 1)[0]
    ?.replace(/(?<=\/)[\w-]{43}(?=\/|$)/g, '…')
}

/** Seconds after which a program may ask again for what was not to be had. */
const retryAfter = '60'

/** Says how long an answer holds, or when to come back. */
function withInstructions(answer: Answer, keepable: boolean): Answer {
  const cacheControl = keepable ? 'no-cache' : 'no-store'
  const headers = { 'cache-control': cacheControl, ...answer.headers }
  return { ...answer, headers: answer.status === 503 ? { ...headers, 'retry-after': retryAfter } : headers }
}

/** Cookies of the visit beside those that the page sets, which come last and so count. */
function withCookies(answer: Answer, cookies: readonly string[]): Answer {
  if (cookies.length === 0) return answer
  const own = [answer.headers['set-cookie'] ?? []].flat()
  return { ...answer, headers: { ...answer.headers, 'set-cookie': [...cookies, ...own] } }
}
