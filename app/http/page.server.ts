import { data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { type Access, type Asked, admit } from './ask.server.ts'
import type { RequestContext } from './context.server.ts'
import { failureOf, logUnavailable } from './failure.server.ts'
import type { ParamForms } from './params.server.ts'
import { unsent } from './unsent.ts'

/** What a page declares before its handler runs. */
export interface PageOptions<P extends ParamForms, Data> extends Access<P> {
  /**
   * The next instant at which the page changes by itself, such as a meeting that passes. Without it, what
   * visitors see changes with the content only. Name the type of its argument.
   */
  readonly changesAt?: (data: Data) => Date | null
  /** Whether nothing is missing that may be there in a moment; what is not whole is not given to others too. */
  readonly isWhole?: (data: Data) => boolean
  /** False for a page whose answer is never given to another visitor. */
  readonly kept?: boolean
  /**
   * True for a page that shows much and has no script of the framework, for which all of it would be written down
   * once more. What the page gets can be read and taken apart by name; `spreadable` gives what can be spread.
   */
  readonly unsent?: boolean
}

/**
 * Makes the loader of a page: `export const loader = page({ open: true }, async ({ ask }) => …)`. The page is
 * closed unless it says `open`. What the domain throws becomes its answer: NotFound 404, Gone 410, Moved 301,
 * Refused 422 or 403; anything else 500 with the id under which the log has it.
 */
export function page<const P extends ParamForms, Data>(
  options: PageOptions<P, Data>,
  handler: (asked: Asked<P>) => Promise<Data>,
): (args: LoaderFunctionArgs) => Promise<Data> {
  return async (args) => {
    const context: RequestContext = args.context
    if (options.kept === false) context.keeping.forbid()
    try {
      const shown = await handler(admit(options, args))
      if (options.isWhole?.(shown) === false) context.keeping.forbid()
      context.keeping.allow(options.changesAt?.(shown) ?? null)
      return options.unsent ? unsent(shown) : shown
    } catch (error) {
      const failure = failureOf(error)
      if (failure === null) throw error // logged by handleError in entry.server
      logUnavailable(failure, error, context)
      if (failure.location === undefined) throw data(failure, { status: failure.status })
      context.keeping.allow(null)
      throw redirect(failure.location, failure.status)
    }
  }
}
