import type { Ask } from '#app/models/ask.ts'
import { NotFound } from '#app/models/refused.ts'
import type { RequestContext } from './context.server.ts'
import { type ParamForms, type Params, readParams } from './params.server.ts'

/** What a route declares before its handler runs. */
export interface Access<P extends ParamForms> {
  /** True for what anyone may ask for; what does not say so is closed. */
  readonly open?: boolean
  readonly params?: P
}

/** What a handler gets. */
export interface Asked<P extends ParamForms> {
  readonly ask: Ask
  readonly params: Params<P>
  /** The address asked for, on the public address of the site; never what a Host header claims. */
  readonly url: URL
}

/**
 * Lets a request in or not, and gives what its handler needs.
 *
 * @throws NotFound when the route is closed to this viewer or the address can name nothing.
 */
export function admit<P extends ParamForms>(
  access: Access<P>,
  args: {
    readonly request: Request
    readonly params: Readonly<Record<string, string | undefined>>
    readonly context: RequestContext
  },
): Asked<P> {
  // There are no accounts yet, so what is closed is closed to everyone.
  if (!access.open) throw new NotFound('closed')
  const { services, viewer, now } = args.context
  const { store, search, places } = services
  return {
    ask: { store, search, places, viewer, now },
    params: readParams(access.params ?? ({} as P), args.params),
    url: new URL(args.request.url),
  }
}
