import type { IncomingMessage } from 'node:http'
import type { AppLoadContext } from '@remix-run/node'
import { type Answer, readResponse } from './answer.server.ts'
import { readBody } from './body.server.ts'
import type { Incoming } from './incoming.server.ts'
import { bodyStream, isStreamed, pathAsked, readRest } from './streamed.server.ts'

/** What renders a page: the request handler of the framework. */
export type Render = (request: Request, context: AppLoadContext) => Promise<Response>

/** An answer that is sent while it is made: of files and of what is large. */
export interface PassedOn {
  readonly response: Response
}

/**
 * Has the framework answer a request, to the end of the answer, unless a route says that it is to be passed on.
 *
 * @param origin the public address: what a Host header claims is never used.
 * @throws BodyTooLarge
 */
export async function renderAnswer(
  render: Render,
  origin: string,
  request: IncomingMessage,
  { method, path, search }: Incoming,
  context: AppLoadContext,
): Promise<Answer | PassedOn> {
  const body = method === 'POST' ? await bodyOf(request, path) : null
  const done = new AbortController()
  try {
    const asked = new Request(origin + pathAsked(path, request) + search, {
      method: method === 'HEAD' ? 'GET' : method, // sending leaves the body of a HEAD out
      headers: headersOf(request),
      body,
      ...(body instanceof ReadableStream ? { duplex: 'half' } : {}),
      signal: done.signal,
    })
    const response = await render(asked, context)
    return context.keeping.passesOn ? { response } : await readResponse(response)
  } finally {
    done.abort() // the framework keeps a timer for the request until it is over
    if (body instanceof ReadableStream) await readRest(request)
  }
}

async function bodyOf(request: IncomingMessage, path: string): Promise<BodyInit> {
  return isStreamed(path) ? bodyStream(request) : new Uint8Array(await readBody(request))
}

function headersOf(request: IncomingMessage): Headers {
  const headers = new Headers()
  // `isOwn` has judged where a form came from; the framework would compare it with a Host header, which a proxy
  // may have changed.
  const { origin: judged, ...others } = request.headers
  for (const [name, value] of Object.entries(others)) {
    for (const one of [value ?? []].flat()) headers.append(name, one)
  }
  return headers
}
