import type { Log } from '#app/log.server.ts'
import type { MailSender } from '#app/mail/sender.server.ts'
import { amsterdamDate, amsterdamInstant } from '#app/models/dates.ts'
import type { FileStore } from '#app/models/files/file-store.ts'
import type { SearchFeed } from '#app/models/search/feed.ts'
import type { Store } from '#db/client.ts'

/** What a task works with. */
export interface TaskContext {
  readonly store: Store
  readonly files: FileStore
  readonly mail: Pick<MailSender, 'wake'>
  readonly searchFeed: Pick<SearchFeed, 'wake' | 'check'>
  readonly log: Log
  readonly now: Date
}

/** Something that the site does by itself. */
export interface Task {
  readonly name: string
  /** Milliseconds, or the hour of the day in the Netherlands. */
  readonly every: number | { readonly hour: number }
  /** Each process on the database does it; else one of them does it for all, also across restarts. */
  readonly inEachProcess?: true
  run(context: TaskContext): Promise<void>
}

/** Whether a task that was last begun at an instant, if ever, is due. */
export function isDue({ every }: Task, begunAt: Date | null, now: Date): boolean {
  if (begunAt === null) return true
  // The clock has been set back since. A moment's difference is another process that was just ahead.
  if (begunAt.getTime() - now.getTime() > 3_600_000) return true
  if (typeof every === 'number') return begunAt.getTime() + every <= now.getTime()
  return begunAt < lastAt(every.hour, now)
}

/** The last instant at which it was this hour in the Netherlands. */
function lastAt(hour: number, now: Date): Date {
  const time = `${String(hour).padStart(2, '0')}:00`
  const today = amsterdamDate(now)
  const instant = amsterdamInstant(today, time)
  return instant <= now ? instant : amsterdamInstant(dayBefore(today), time)
}

function dayBefore(date: string): string {
  return new Date(Date.parse(date) - 86_400_000).toISOString().slice(0, 10)
}
