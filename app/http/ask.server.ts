import { redirect } from '@remix-run/node'
import type { Ask } from '#app/models/ask.ts'
import { NotFound } from '#app/models/refused.ts'
import type { Member } from '#app/models/viewer.ts'
import type { RequestContext } from './context.server.ts'
import { type ParamForms, type Params, readParams } from './params.server.ts'

/** What a route declares before its handler runs. */
export interface Access<P extends ParamForms> {
  /** True for what anyone may ask for; what does not say so is closed. */
  readonly open?: boolean
  /** Who may come in, of those that are signed in. Says nothing of what they find there: that is policy. */
  readonly for?: 'members' | 'administrators'
  readonly params?: P
}

/** What a handler gets. */
export interface Asked<P extends ParamForms> {
  readonly ask: Ask
  readonly params: Params<P>
  /** The address asked for, on the public address of the site; never what a Host header claims. */
  readonly url: URL
  readonly request: Request
}

/**
 * Lets a request in or not, and gives what its handler needs. Who would be let in after signing in is sent there.
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
  const { services, viewer, now } = args.context
  const url = new URL(args.request.url)
  if (!access.open) letIn(access.for, viewer.person, url)
  const { store, search, places, publishing } = services
  return {
    ask: { store, search, places, publishing, viewer, now },
    params: readParams(access.params ?? ({} as P), args.params),
    url,
    request: args.request,
  }
}

function letIn(who: Access<ParamForms>['for'], person: Member | null, url: URL): void {
  if (who === undefined) throw new NotFound('closed')
  if (person === null) throw redirect(`/inloggen?naar=${encodeURIComponent(url.pathname + url.search)}`)
  if (who === 'administrators' && !person.administers) throw new NotFound('closed')
}
