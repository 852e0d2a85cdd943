import { type Filled, queueMail } from '#app/mail/queue.server.ts'
import * as t from '#db/schema/index.ts'
import type { Tx } from '#db/write.ts'
import { nextDigest } from './due.ts'
import { howOftenEach } from './preferences.server.ts'
import type { Topic } from './topics.ts'

interface Telling {
  readonly topic: Topic
  /** Ids of who may want to hear of it; whether they may read the entry is looked at when it is sent. */
  readonly people: readonly string[]
  /** Nobody hears of what they did themselves; null when no member did it. */
  readonly by: string | null
  /** What it is told of, without personal data: nobody hears of it twice. */
  readonly cause: string
  readonly entryId: string
  /** Other entries that the mail names. */
  readonly names?: readonly string[]
  readonly reactionId?: string
  /** For who wants to hear of it at once. */
  readonly mail: Filled
  readonly now: Date
}

/** Tells people of something in the way that each of them chose: at once, in their next digest, or not at all. */
export async function tell(tx: Tx, telling: Telling): Promise<void> {
  const { topic, people, by, cause, entryId, names = [], reactionId, mail, now } = telling
  const others = people.filter((id) => id !== by)
  for (const { personId, how } of await howOftenEach(tx, topic, others)) {
    if (how === 'never') continue
    if (how === 'at-once') {
      const about = [entryId, ...names]
      await queueMail(tx, { ...mail, cause, to: { person: personId }, about, topic, now })
      continue
    }
    const due = nextDigest(how, now).toISOString()
    await tx
      .insert(t.notices)
      .values({ personId, cause, topic, entryId, reactionId, at: now.toISOString(), due })
      .onConflictDoNothing()
  }
}
