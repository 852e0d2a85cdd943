import type { IncomingMessage } from 'node:http'
import { type SessionState, sessionCookieName } from '#app/auth/sessions.server.ts'
import { memberOf } from '#app/models/people/member.server.ts'
import { stillOwed } from '#app/models/people/second-factor.server.ts'
import { type Viewer, viewerFor, visitor } from '#app/models/viewer.ts'
import type { Services } from '#app/services.server.ts'
import { noNoticeCookie, noticeCookieName } from './notice.server.ts'

/** Who makes a request. */
export interface Visit {
  readonly viewer: Viewer
  readonly session: SessionState | null
  /** Cookies that the answer sets. */
  readonly cookies: readonly string[]
}

/** Who has one of these cookies gets pages of their own, never one that is kept for visitors. */
const ownCookie = new RegExp(`(?:^|;\\s*)(?:${sessionCookieName}|${noticeCookieName})=`)

/** Whether the answer may be one that others get too. */
export function isShared(request: Pick<IncomingMessage, 'headers'>): boolean {
  const { cookie } = request.headers
  return cookie === undefined || !ownCookie.test(cookie)
}

/** Finds out who makes a request. A session that still awaits something makes nobody a member yet. */
export async function visitOf(
  request: Pick<IncomingMessage, 'headers'>,
  { sessions, store }: Pick<Services, 'sessions' | 'store'>,
): Promise<Visit> {
  const { cookie = '' } = request.headers
  if (!ownCookie.test(cookie)) return { viewer: visitor, session: null, cookies: [] }
  const session = await sessionOfVisit(cookie, { sessions, store })
  const member = session?.awaits === null ? await memberOf(store.read, session.personId) : undefined
  const cookies = [
    ...(session?.renewed ? [session.renewed] : []),
    ...(cookie.includes(`${noticeCookieName}=`) ? [noNoticeCookie] : []),
  ]
  return { viewer: member ? viewerFor(member) : visitor, session, cookies }
}

async function sessionOfVisit(
  cookie: string,
  { sessions, store }: Pick<Services, 'sessions' | 'store'>,
): Promise<SessionState | null> {
  const session = await sessions.read(cookie)
  return session && { ...session, awaits: session.awaits ?? (await stillOwed(store.read, session.personId)) }
}
