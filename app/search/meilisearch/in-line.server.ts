import { queueForIndex } from '#db/search-queue.ts'
import { buildIndex, type IndexParts, schemaOf, takeOver, type Working } from './build.server.ts'
import { findIndex, settleSettings, stampsOf } from './index.server.ts'
import { firstQueued, hold, type IndexRow, indexRow, markSent, note } from './state.server.ts'

/** The index was taken away, or another one stands in its place. */
export class IndexReplaced extends Error {
  override readonly name = 'IndexReplaced'
}

/** How an index differs from the database, as numbers of entries. */
export interface Differences {
  readonly missing: number
  readonly outdated: number
  /** In the index and not in the database. */
  readonly extra: number
}

/** With a larger share of the entries to send than this, a second index is made instead. */
const worthBuilding = 0.3

/** Entries that are taken over at a time. */
const batch = 500

/**
 * Brings the index in line with the database and with this version of the program: made when it is missing or another
 * one, its settings set where they differ, its documents sent where they are not the newest.
 *
 * @param compare looks at every document, also when all seems well.
 */
export async function bringInLine(parts: IndexParts, working: Working, compare: boolean): Promise<void> {
  const { store, server } = parts
  const row = await indexRow(store.read)
  if (!row) return
  const schema = schemaOf(parts)
  const found = await findIndex(server, row.uid)
  if (!found || found.createdAt !== row.madeAt || found.primaryKey !== 'id') {
    await note(store, { schema: null })
    return await buildIndex(parts, row, working)
  }
  if (row.schema !== schema) await note(store, { schema: null })
  const set = await settleSettings(server, row.uid, parts.settings(), working.signal)
  if (set.length > 0) parts.log(`search: settings of the index brought up to date: ${set.join(', ')}`)
  if (row.schema !== schema || compare) {
    const found = await differencesOf(parts, row)
    if (found.ids.length > Math.max(batch, worthBuilding * found.entries))
      return await buildIndex(parts, row, working)
    await queueDifferences(parts, found.ids)
    if (found.ids.length > 0) parts.log(`search: the index differed in ${found.ids.length} entries`)
  }
  await feedQueue(parts, working)
  const checked = compare ? { checkedAt: parts.clock().toISOString() } : {}
  await note(store, { schema, ...checked })
}

/** Compares an index with the database. What is published meanwhile may be counted among the differences. */
export async function differencesOf(
  { documents, server }: Pick<IndexParts, 'documents' | 'server'>,
  { uid }: Pick<IndexRow, 'uid'>,
): Promise<Differences & { readonly ids: string[]; readonly entries: number }> {
  const [wanted, found] = [await documents.stamps(), await stampsOf(server, uid)]
  const missing = [...wanted.keys()].filter((id) => !found.has(id))
  const outdated = [...wanted].flatMap(([id, stamp]) =>
    found.has(id) && found.get(id) !== stamp ? [id] : [],
  )
  const extra = [...found.keys()].filter((id) => !wanted.has(id))
  return {
    missing: missing.length,
    outdated: outdated.length,
    extra: extra.length,
    ids: [...missing, ...outdated, ...extra],
    entries: wanted.size,
  }
}

/** Has what differs sent again, by way of the outbox as everything that is sent. */
export async function queueDifferences({ store, clock }: IndexParts, ids: readonly string[]): Promise<void> {
  if (ids.length > 0)
    await store.write(async (tx) => queueForIndex(tx, `check ${clock().toISOString()}`, ids))
}

/**
 * Sends what was queued, first what was queued first, until there is nothing left.
 *
 * @throws IndexReplaced when the index is not the one that was built.
 */
export async function feedQueue(parts: IndexParts, { alone, signal }: Working): Promise<void> {
  const { store, server, clock } = parts
  for (;;) {
    const rows = await firstQueued(store.read, batch)
    if (rows.length === 0) return
    await alone()
    const row = await indexRow(store.read)
    if (!row?.attached) return
    const ids = [...new Set(rows.map((each) => each.subject))]
    const refused = await takeOver(parts, row.uid, ids, signal)
    // The server makes an index that is missing when it gets documents: then it has these and no others.
    if ((await findIndex(server, row.uid))?.createdAt !== row.madeAt) throw new IndexReplaced(row.uid)
    await markSent(
      store,
      rows.map((each) => each.id),
      ids,
    )
    await hold(store, refused, clock())
    for (const { id, reason } of refused) parts.log(`search: the search server refuses ${id}: ${reason}`)
  }
}

/**
 * Feeds an index while another is built to take its place. Once it is not the one that was built, as on a server that
 * was set up anew, nothing is fed into it any more: the other one will have it all.
 *
 * @param isBuilt whether there is one.
 */
export function keepingFed(parts: IndexParts, working: Working, isBuilt: boolean): () => Promise<void> {
  let isThere = isBuilt
  return async () => {
    try {
      if (isThere) await feedQueue(parts, working)
    } catch (error) {
      if (!(error instanceof IndexReplaced)) throw error
      isThere = false
    }
  }
}
