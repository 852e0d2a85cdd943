import { Lucia, TimeSpan } from 'lucia'
import type { Store } from '#db/client.ts'
import { isTooLate, type SessionFacts, sessionRows } from './session-rows.server.ts'
import { hashToken } from './tokens.server.ts'

declare module 'lucia' {
  interface Register {
    Lucia: Lucia<SessionFacts>
    DatabaseSessionAttributes: SessionFacts
  }
}

/** Name of the cookie of a session; who sends it is never given an answer that is kept for visitors. */
export const sessionCookieName = 'leerplein_session'

/** A session that somebody has. */
export interface SessionState extends SessionFacts {
  /** The hash under which the database knows it; no key to it. */
  readonly id: string
  readonly personId: string
  /** The cookie to set again, when the session was extended just now. */
  readonly renewed: string | null
}

/** The one place that knows lucia: sessions and nothing else, so that a successor replaces this file. */
export interface Sessions {
  /** The session of the cookies of a request; null when there is none, or when it is over. */
  read(cookies: string): Promise<SessionState | null>
  /** Starts a session. @returns the cookie to set. */
  start(personId: string, facts: SessionFacts): Promise<string>
  /**
   * Starts a session in the place of the one of the cookies: who gains a right gets a new id, so that an id that
   * somebody planted or saw before is worth nothing. @returns the cookie to set.
   */
  renew(cookies: string, personId: string, facts: SessionFacts): Promise<string>
  /** Ends the session of the cookies of a request. @returns the cookie to set. */
  end(cookies: string): Promise<string>
}

/** @param secure whether the cookie goes over https only. */
export function openSessions(store: Store, secure: boolean): Sessions {
  const lucia = new Lucia(sessionRows(store), {
    sessionExpiresIn: new TimeSpan(30, 'd'),
    sessionCookie: { name: sessionCookieName, attributes: { secure, sameSite: 'lax', path: '/' } },
    getSessionAttributes: (facts) => facts,
  })
  const start = async (personId: string, facts: SessionFacts) => {
    const { id } = await lucia.createSession(personId, facts)
    return lucia.createSessionCookie(id).serialize()
  }
  return {
    async read(cookies) {
      const id = lucia.readSessionCookie(cookies)
      if (id === null) return null
      const { session } = await lucia.validateSession(id)
      if (session === null) return null
      const { createdAt, device, awaits, userId } = session
      if (isTooLate({ awaits, createdAt }, new Date())) {
        await lucia.invalidateSession(id)
        return null
      }
      const renewed = session.fresh ? lucia.createSessionCookie(id).serialize() : null
      return { id: hashToken(id), personId: userId, createdAt, device, awaits, renewed }
    },
    start,
    async renew(cookies, personId, facts) {
      const old = lucia.readSessionCookie(cookies)
      if (old !== null) await lucia.invalidateSession(old)
      return await start(personId, facts)
    },
    async end(cookies) {
      const id = lucia.readSessionCookie(cookies)
      if (id !== null) await lucia.invalidateSession(id)
      return lucia.createBlankSessionCookie().serialize()
    },
  }
}
