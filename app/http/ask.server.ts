import { redirect } from '@remix-run/node'
import type { SessionState } from '#app/auth/sessions.server.ts'
import type { Ask } from '#app/models/ask.ts'
import { NotFound } from '#app/models/refused.ts'
import type { RequestContext } from './context.server.ts'
import { type ParamForms, type Params, readParams } from './params.server.ts'
import { type AwaitedStep, wantedPath, wayIn } from './way-in.server.ts'

/** What a route declares before its handler runs. */
export interface Access<P extends ParamForms> {
  /** True for what anyone may ask for; what does not say so is closed. */
  readonly open?: boolean
  /**
   * Who may come in, of those that are signed in. Says nothing of what they find there: that is policy.
   * `second-factor` is for who has still to show a code, and `new-second-factor` for members and for who has to set
   * one up before they are one.
   */
  readonly for?: 'members' | 'administrators' | AwaitedStep
  readonly params?: P
}

/** What a handler gets. */
export interface Asked<P extends ParamForms> {
  readonly ask: Ask
  readonly params: Params<P>
  /** The address asked for, on the public address of the site; never what a Host header claims. */
  readonly url: URL
  readonly request: Request
  /** Also one that still awaits something: it says who somebody claims to be, and gives no right. */
  readonly session: SessionState | null
  readonly context: RequestContext
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
  const { services, viewer, session, now } = args.context
  const url = new URL(args.request.url)
  if (!access.open) letIn(access.for, args.context, url)
  const { store, search, places, publishing } = services
  return {
    ask: { store, search, places, publishing, viewer, now },
    params: readParams(access.params ?? ({} as P), args.params),
    url,
    request: args.request,
    context: args.context,
    session,
  }
}

/**
 * The session of who was let in.
 *
 * @throws NotFound when there is none: only an open page has such visitors.
 */
export function sessionOf({ session }: Pick<Asked<ParamForms>, 'session'>): SessionState {
  if (session === null) throw new NotFound('session')
  return session
}

function letIn(
  who: Access<ParamForms>['for'],
  { viewer: { person }, session }: Pick<RequestContext, 'viewer' | 'session'>,
  url: URL,
): void {
  if (who === undefined) throw new NotFound('closed')
  const awaited = session?.awaits ?? null
  if (awaited !== null && awaited === who) return
  if (person === null) throw redirect(wayIn(awaited, url.pathname + url.search))
  if (who === 'second-factor') throw redirect(wantedPath(url))
  if (who === 'administrators' && !person.administers) throw new NotFound('closed')
}
