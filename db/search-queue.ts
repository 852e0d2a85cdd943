import { outbox, searchIndex } from './schema/index.ts'
import type { Tx } from './write.ts'

/** Topic of the rows of the outbox that say which entries an index on a server must take over again. */
export const searchTopic = 'search'

/** SQLite takes so many values in one statement, and more. */
const atATime = 1_000

/** Due at once: the order of these rows is that of their ids, and no clock decides it. */
const always = new Date(0).toISOString()

/**
 * Queues entries for the index on a search server, in the transaction that changes them; nothing where there is no
 * server. What an entry says is read when it is sent, so that the newest is what is sent last.
 *
 * @param cause what makes it another time than the ones before, for the unique key.
 */
export async function queueForIndex(tx: Tx, cause: string, entryIds: readonly string[]): Promise<void> {
  const [index] = await tx.select({ attached: searchIndex.attached }).from(searchIndex)
  if (!index?.attached) return
  for (let at = 0; at < entryIds.length; at += atATime) {
    const rows = entryIds.slice(at, at + atATime).map((subject) => ({
      topic: searchTopic,
      key: `${searchTopic}:${cause}:${subject}`,
      subject,
      payload: {},
      notBefore: always,
    }))
    await tx.insert(outbox).values(rows).onConflictDoNothing({ target: outbox.key })
  }
}
