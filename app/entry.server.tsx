import { Transform } from 'node:stream'
import {
  type AppLoadContext,
  createReadableStreamFromReadable,
  type EntryContext,
  type HandleErrorFunction,
} from '@remix-run/node'
import { isRouteErrorResponse, RemixServer } from '@remix-run/react'
import { renderToPipeableStream } from 'react-dom/server'

/** Renders a whole document: reading pages hold no script, so nothing could fill in what came later. */
export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  remix: EntryContext,
  context: AppLoadContext,
): Promise<Response> {
  nameUnforeseenErrors(remix, context.requestId)
  return new Promise((resolve, reject) => {
    let inShell = true
    const { pipe } = renderToPipeableStream(<RemixServer context={remix} url={request.url} />, {
      onShellReady() {
        inShell = false
      },
      onError(error) {
        // What fails in the shell is rejected below and logged by handleError; the rest would go unseen.
        if (!inShell) context.services.log.error({ id: context.requestId, err: error }, 'failed')
      },
      onAllReady() {
        headers.set('Content-Type', 'text/html; charset=utf-8')
        const body = withoutNul()
        resolve(new Response(createReadableStreamFromReadable(body), { headers, status }))
        pipe(body)
      },
      onShellError: reject,
    })
  })
}

/** React fills its chunks up with NUL bytes where a character would be cut in two; no page has one of its own. */
function withoutNul(): Transform {
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      done(null, chunk.includes(0) ? chunk.filter((byte) => byte !== 0) : chunk)
    },
  })
}

/** Logs what no route foresaw, under the id that the visitor is shown. */
export const handleError: HandleErrorFunction = (error, { context, request }) => {
  if (request.signal.aborted || (isRouteErrorResponse(error) && error.status < 500)) return
  context.services.log.error({ id: context.requestId, err: error }, 'failed')
}

/** Gives the error page the id to show; of the error itself nothing reaches the visitor. */
function nameUnforeseenErrors(remix: EntryContext, errorId: string): void {
  const { errors } = remix.staticHandlerContext
  for (const [route, error] of Object.entries(errors ?? {})) {
    if (isRouteErrorResponse(error) || errors == null) continue
    errors[route] = { status: 500, statusText: '', internal: false, data: { status: 500, errorId } }
  }
}
