import type { LoaderFunctionArgs } from '@remix-run/node'
import { type Access, type Asked, admit } from './ask.server.ts'
import { failureOf, logUnavailable } from './failure.server.ts'
import type { ParamForms } from './params.server.ts'

/** What is answered without a page: a feed, a sitemap, health. */
export interface Resource {
  /** What comes as a stream is sent while it is made. */
  readonly body: string | Uint8Array | ReadableStream<Uint8Array>
  /** Name under which a browser keeps it. */
  readonly fileName?: string
  /** `application/atom+xml; charset=utf-8` */
  readonly type: string
  readonly status?: number
  readonly headers?: Readonly<Record<string, string>>
  /** The next instant at which it changes by itself; null when only content changes it; absent: never kept. */
  readonly keepUntil?: Date | null
}

/** Makes the loader of a route without a page; closed unless it says `open`, errors as in `page`. */
export function resource<const P extends ParamForms>(
  access: Access<P>,
  handler: (asked: Asked<P>) => Promise<Resource>,
): (args: LoaderFunctionArgs) => Promise<Response> {
  return async (args) => {
    const { keeping, requestId, services } = args.context
    try {
      const { body, type, status, keepUntil, fileName, headers } = await handler(admit(access, args))
      const isStream = body instanceof ReadableStream
      if (isStream) keeping.passOn()
      else if (keepUntil === undefined) keeping.forbid()
      else keeping.allow(keepUntil)
      const saved: Record<string, string> = fileName
        ? { 'Content-Disposition': `attachment; filename="${fileName}"` }
        : {}
      return new Response(isStream ? body : Buffer.from(body), {
        status: status ?? 200,
        headers: { 'Content-Type': type, ...saved, ...headers },
      })
    } catch (error) {
      if (error instanceof Response) return error // leads to where one signs in
      const failure = failureOf(error)
      if (failure === null) services.log.error({ id: requestId, err: error }, 'failed')
      else logUnavailable(failure, error, args.context)
      const { status, location, message } = failure ?? {
        status: 500,
        message: `Er ging iets mis (${requestId}).`,
      }
      return new Response(message ?? 'Niet gevonden.', {
        status,
        headers: { 'Content-Type': 'text/plain; charset=utf-8', ...(location ? { Location: location } : {}) },
      })
    }
  }
}
