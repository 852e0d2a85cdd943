import { and, count, eq, isNotNull, isNull } from 'drizzle-orm'
import type { Db } from '#db/drizzle.ts'
import { entries, outbox, searchIndex } from '#db/schema/index.ts'
import { searchTopic } from '#db/search-queue.ts'
import type { SearchServerState } from './server-state.ts'

/** What is known of the search server; null where there is none. Only for beheerders: it names every entry. */
export async function searchServerState(db: Db): Promise<SearchServerState | null> {
  const [index] = await db.select().from(searchIndex)
  if (!index?.attached) return null
  const undone = and(eq(outbox.topic, searchTopic), isNull(outbox.doneAt))
  const [waiting] = await db
    .select({ count: count() })
    .from(outbox)
    .where(and(undone, isNull(outbox.heldAt)))
  const refused = await db
    .select({ id: entries.id, title: entries.title, reason: outbox.lastError })
    .from(outbox)
    .innerJoin(entries, eq(entries.id, outbox.subject))
    .where(and(undone, isNotNull(outbox.heldAt)))
    .limit(20)
  return {
    waiting: waiting?.count ?? 0,
    trouble: index.failingSince ? { message: index.lastError ?? '', since: index.failingSince } : null,
    refused: refused.map((row) => ({ ...row, reason: row.reason ?? '' })),
  }
}
