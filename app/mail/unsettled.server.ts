import { and, eq, isNotNull, isNull, lte, type SQL } from 'drizzle-orm'
import { outbox } from '#db/schema/index.ts'
import { mailTopic } from './queue.server.ts'

const uncertainAfterMs = 10 * 60_000

const undone = [eq(outbox.topic, mailTopic), isNull(outbox.doneAt)]

/** Mail that was not accepted, or was found unsent in a backup. */
export const held: SQL | undefined = and(...undone, isNotNull(outbox.heldAt))

/** Mail that was taken up and of which nobody noted how that ended: it may have been sent. */
export function uncertain(now: Date): SQL | undefined {
  return and(...undone, isNull(outbox.heldAt), lte(outbox.takenAt, uncertainSince(now)))
}

/** What was taken up later than this instant may still be under way. */
export function uncertainSince(now: Date): string {
  return new Date(now.getTime() - uncertainAfterMs).toISOString()
}
