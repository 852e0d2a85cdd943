import { eq, lte, sql } from 'drizzle-orm'
import type { Adapter, DatabaseSession, DatabaseUser } from 'lucia'
import type { Store } from '#db/client.ts'
import { prepared } from '#db/prepared.ts'
import * as t from '#db/schema/index.ts'
import { hashToken } from './tokens.server.ts'

/** What a session says beside whose it is. */
export interface SessionFacts {
  readonly createdAt: string
  /** Such as *Firefox op Windows*. */
  readonly device: string
  /** What still has to be shown before the session counts. */
  readonly awaits: 'second-factor' | 'new-second-factor' | null
}

const patienceMs = 60 * 60_000

/** Whether a session waited in vain: what it awaits has to be shown within an hour. */
export function isTooLate(
  { awaits, createdAt }: Pick<SessionFacts, 'awaits' | 'createdAt'>,
  now: Date,
): boolean {
  return awaits !== null && now.getTime() - Date.parse(createdAt) > patienceMs
}

/**
 * Keeps lucia's sessions in the database under the hash of their id: the id itself is in the cookie only. Given ids
 * are hashed on the way in, so that lucia never notices.
 */
export function sessionRows(store: Store): Adapter {
  const { read } = store
  return {
    async getSessionAndUser(id) {
      const row = await sessionById(read).get({ id: hashToken(id) })
      return row ? [{ ...sessionOf(row), id }, userOf(row.personId)] : [null, null]
    },
    async getUserSessions(personId) {
      const rows = await read.select().from(t.sessions).where(eq(t.sessions.personId, personId))
      return rows.map(sessionOf)
    },
    async setSession({ id, userId, expiresAt, attributes }) {
      const row = { id: hashToken(id), personId: userId, expiresAt: expiresAt.toISOString(), ...attributes }
      await store.write(async (tx) => await tx.insert(t.sessions).values(row))
    },
    async updateSessionExpiration(id, expiresAt) {
      await store.write(
        async (tx) =>
          await tx
            .update(t.sessions)
            .set({ expiresAt: expiresAt.toISOString() })
            .where(eq(t.sessions.id, hashToken(id))),
      )
    },
    async deleteSession(id) {
      await store.write(async (tx) => await tx.delete(t.sessions).where(eq(t.sessions.id, hashToken(id))))
    },
    async deleteUserSessions(personId) {
      await store.write(async (tx) => await tx.delete(t.sessions).where(eq(t.sessions.personId, personId)))
    },
    async deleteExpiredSessions() {
      const now = new Date().toISOString()
      await store.write(async (tx) => await tx.delete(t.sessions).where(lte(t.sessions.expiresAt, now)))
    },
  }
}

const sessionById = prepared((db) =>
  db
    .select()
    .from(t.sessions)
    .where(eq(t.sessions.id, sql.placeholder('id')))
    .prepare(),
)

function sessionOf(row: typeof t.sessions.$inferSelect): DatabaseSession {
  const { createdAt, device, awaits } = row
  return {
    id: row.id,
    userId: row.personId,
    expiresAt: new Date(row.expiresAt),
    attributes: { createdAt, device, awaits },
  }
}

function userOf(id: string): DatabaseUser {
  return { id, attributes: {} }
}
