import { and, asc, count, eq, getTableColumns, gt, isNull, or, type SQL, sql } from 'drizzle-orm'
import type { Db } from '#db/drizzle.ts'
import { outbox, people } from '#db/schema/index.ts'
import { readPayload } from './payload.ts'
import { mailTopic } from './queue.server.ts'
import { held, uncertain, uncertainSince } from './unsettled.server.ts'

/** A mail that waits for the word of a beheerder. */
export interface UnsettledMail {
  readonly id: number
  readonly cause: string
  readonly template: string
  readonly to: { readonly name: string | null; readonly address: string | null }
  readonly attempts: number
  /** ISO 8601 in UTC: when it was put aside, or taken up. */
  readonly since: string
  /** Codes of what went wrong; null when nothing is known to. */
  readonly problem: string | null
}

/** What there is to know about outgoing mail; instants as ISO 8601 in UTC. */
export interface MailOverview {
  /** Will be sent by itself; `oldest` is when the first of it was queued. */
  readonly waiting: { readonly count: number; readonly oldest: string | null }
  /** Was not accepted, or came out of a backup: it waits. */
  readonly held: readonly UnsettledMail[]
  /** May have been sent: it waits as well. */
  readonly uncertain: readonly UnsettledMail[]
}

/** How outgoing mail is doing, for the beheerder; at most `limit` of each list, the oldest first. */
export async function mailOverview(db: Db, now: Date, limit = 100): Promise<MailOverview> {
  return {
    waiting: await waiting(db, now),
    held: await unsettled(db, held, limit),
    uncertain: await unsettled(db, uncertain(now), limit),
  }
}

async function waiting(db: Db, now: Date): Promise<MailOverview['waiting']> {
  const [found] = await db
    .select({ count: count(), oldest: sql<string | null>`min(${outbox.payload} ->> '$.queuedAt')` })
    .from(outbox)
    .where(
      and(
        eq(outbox.topic, mailTopic),
        isNull(outbox.doneAt),
        isNull(outbox.heldAt),
        or(isNull(outbox.takenAt), gt(outbox.takenAt, uncertainSince(now))),
      ),
    )
  return found ?? { count: 0, oldest: null }
}

async function unsettled(db: Db, which: SQL | undefined, limit: number): Promise<UnsettledMail[]> {
  const rows = await db
    .select({ ...getTableColumns(outbox), name: people.name, address: people.address })
    .from(outbox)
    .leftJoin(people, eq(people.id, sql`${outbox.payload} ->> '$.to.person'`))
    .where(which)
    .orderBy(asc(outbox.id))
    .limit(limit)
  return rows.map((row) => {
    const payload = readPayload(row.payload)
    const address = payload && 'address' in payload.to ? payload.to.address : row.address
    return {
      id: row.id,
      cause: row.subject,
      template: payload?.template ?? '',
      to: { name: row.name, address },
      attempts: row.attempts,
      since: row.heldAt ?? row.takenAt ?? row.notBefore,
      problem: row.lastError,
    }
  })
}
