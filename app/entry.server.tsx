import type { AppLoadContext, EntryContext, HandleErrorFunction } from '@remix-run/node'
import { isRouteErrorResponse, RemixServer } from '@remix-run/react'
import { renderToString } from 'react-dom/server'

/**
 * Renders a whole document, in one go: reading pages hold no script, so nothing could fill in what came later. What
 * fails is thrown; the framework then asks for the page of that error.
 */
export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  remix: EntryContext,
  context: AppLoadContext,
): Response {
  nameUnforeseenErrors(remix, context.requestId)
  // The data of the page once more, for the framework's script; there is none.
  remix.serverHandoffStream = undefined
  const html = renderToString(<RemixServer context={remix} url={request.url} />)
  headers.set('Content-Type', 'text/html; charset=utf-8')
  return new Response(Buffer.from(`<!DOCTYPE html>${html}`), { headers, status })
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
