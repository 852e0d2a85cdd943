import { and, desc, eq, gt, ne } from 'drizzle-orm'
import { isTooLate, type SessionFacts } from '#app/auth/session-rows.server.ts'
import { type Ask, memberAsking } from '#app/models/ask.ts'
import { happened } from '#app/models/events.server.ts'
import { actorOf } from '#app/models/viewer.ts'
import * as t from '#db/schema/index.ts'
import type { Tx } from '#db/write.ts'

/** A place where somebody is signed in. */
export interface OwnSession extends SessionFacts {
  readonly id: string
  /** The one that asks. */
  readonly isThisOne: boolean
}

/**
 * Where who asks is signed in, the newest first. One that still awaits a code is among them: it tells that somebody
 * knows the password.
 *
 * @param current the session that asks.
 */
export async function ownSessions(ask: Ask, current: string): Promise<OwnSession[]> {
  const { id: personId } = memberAsking(ask)
  const rows = await ask.store.read
    .select()
    .from(t.sessions)
    .where(and(eq(t.sessions.personId, personId), gt(t.sessions.expiresAt, ask.now.toISOString())))
    .orderBy(desc(t.sessions.createdAt))
  return rows
    .filter((row) => !isTooLate(row, ask.now))
    .map(({ id, createdAt, device, awaits }) => ({
      id,
      createdAt,
      device,
      awaits,
      isThisOne: id === current,
    }))
}

/** Ends one session of who asks; when it is over already, or somebody else's, nothing happens. */
export async function endOwnSession(ask: Ask, session: string): Promise<void> {
  const { id: personId } = memberAsking(ask)
  await ask.store.write(async (tx) => {
    const ended = await tx
      .delete(t.sessions)
      .where(and(eq(t.sessions.id, session), eq(t.sessions.personId, personId)))
      .returning()
    if (ended.length > 0) await noteEnd(tx, ask, personId)
  })
}

/** Ends all sessions of who asks, but for the one that is kept. */
export async function endOwnSessions(ask: Ask, kept: string | null): Promise<void> {
  const { id: personId } = memberAsking(ask)
  await ask.store.write(async (tx) => {
    await endSessionsOf(tx, personId, kept)
    await noteEnd(tx, ask, personId)
  })
}

/**
 * Ends the sessions of a person, in the transaction of what makes them void.
 *
 * @param kept the session that goes on.
 */
export async function endSessionsOf(tx: Tx, personId: string, kept: string | null): Promise<void> {
  await tx
    .delete(t.sessions)
    .where(and(eq(t.sessions.personId, personId), kept === null ? undefined : ne(t.sessions.id, kept)))
}

async function noteEnd(tx: Tx, { viewer, now }: Ask, personId: string): Promise<void> {
  const subject = { kind: 'person', id: personId }
  await happened(tx, { actor: actorOf(viewer), verb: 'ended-sessions', subject, now })
}
