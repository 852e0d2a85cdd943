import { createHash } from 'node:crypto'
import { gt } from 'drizzle-orm'
import type { Settings } from 'meilisearch'
import type { Store } from '#db/client.ts'
import { changes } from '#db/schema/index.ts'
import type { Documents, Line } from './documents.server.ts'
import { findIndex, makeIndex, removeIndex } from './index.server.ts'
import { enqueue, type Refused, type Sent, send, settle } from './send.server.ts'
import type { SearchServer } from './server.server.ts'
import { hold, type IndexRow, lastQueued, markSentUpTo, note } from './state.server.ts'

/** What building and feeding an index takes. */
export interface IndexParts {
  readonly store: Store
  readonly server: SearchServer
  readonly documents: Documents
  /** Settings as they are to be now: the synonyms may be others than before. */
  readonly settings: () => Settings
  readonly clock: () => Date
  readonly log: (message: string) => void
}

/** Is told how far it is. */
export type Progress = (done: number, total: number) => void

/** What goes with work that takes long. */
export interface Working {
  /** Makes sure, again, that nobody else feeds the index. */
  alone(): Promise<void>
  readonly signal?: AbortSignal
}

export interface Building extends Working {
  /** Is done between batches: the index that is searched wants its changes too. */
  between?(): Promise<void>
  readonly progress?: Progress
}

/** Documents made and sent at a time. */
const batch = 500

/** So many documents may wait at the server: it takes up together what waits. */
const mostUnderWay = 5_000

/** What an index of these documents and settings is called; another one has to be brought up to date. */
export function schemaOf({ documents, settings }: Pick<IndexParts, 'documents' | 'settings'>): string {
  const hash = createHash('sha256').update(JSON.stringify(settings())).digest('hex').slice(0, 16)
  return `${documents.version} ${hash}`
}

/**
 * Builds a second index beside the one that is searched and puts it in its place; what was published meanwhile is in
 * it. A second index that somebody left half built is thrown away.
 *
 * @throws what is the matter with the server; the index that is searched is then as it was.
 */
export async function buildIndex(
  parts: IndexParts,
  { uid }: Pick<IndexRow, 'uid'>,
  { alone, between, progress, signal }: Building,
): Promise<void> {
  const { store, server, documents } = parts
  const next = `${uid}-next`
  const schema = schemaOf(parts)
  await makeIndex(server, next, parts.settings(), signal)
  const begun = store.generation()
  const total = await documents.count()
  const refused: Refused[] = []
  let done = 0
  const sent: Sent[] = []
  const settled = async (most: number) => {
    while (sent.reduce((sum, { lines }) => sum + lines.length, 0) > most) {
      const first = sent.shift()
      if (!first) return
      refused.push(...(await settle(server, [first], signal)))
      done += first.lines.length
      progress?.(done, total)
    }
  }
  for (let last: string | undefined = ''; last !== undefined; ) {
    const lines: Line[] = await documents.after(last, batch)
    sent.push(...enqueue(server, next, lines))
    last = lines.at(-1)?.id
    await settled(mostUnderWay)
    await between?.()
  }
  await settled(0)

  await alone()
  // What was queued up to here is in the database, and so in what is read after this.
  const queued = await lastQueued(store.read)
  refused.push(...(await catchUp(parts, next, begun, signal)))
  if (!(await findIndex(server, uid)))
    await server.done(server.indexing.createIndex(uid, { primaryKey: 'id' }), signal)
  await server.done(server.indexing.swapIndexes([{ indexes: [uid, next], rename: false }]), signal)
  const made = await findIndex(server, uid)
  await markSentUpTo(store, queued)
  await hold(store, refused, parts.clock())
  const checkedAt = parts.clock().toISOString()
  await note(store, { schema, madeAt: made?.createdAt ?? null, server: server.address.url, checkedAt })
  await removeIndex(server, next, signal)
  parts.log(`search: index built on the search server, ${done} entries`)
}

/** Takes over what changed while the index was built. */
async function catchUp(
  { store, server, documents }: IndexParts,
  uid: string,
  since: number,
  signal?: AbortSignal,
): Promise<Refused[]> {
  const rows = await store.read
    .selectDistinct({ id: changes.entryId })
    .from(changes)
    .where(gt(changes.generation, since))
  const refused: Refused[] = []
  for (let at = 0; at < rows.length; at += batch) {
    const ids = rows.slice(at, at + batch).map((row) => row.id)
    refused.push(...(await takeOver({ server, documents }, uid, ids, signal)))
  }
  return refused
}

/** Makes entries in an index what they are in the database, gone ones too. */
export async function takeOver(
  { server, documents }: Pick<IndexParts, 'server' | 'documents'>,
  uid: string,
  ids: readonly string[],
  signal?: AbortSignal,
): Promise<Refused[]> {
  const lines = await documents.of(ids)
  const there = new Set(lines.map((line) => line.id))
  const gone = ids.filter((id) => !there.has(id))
  const refused = await send(server, uid, lines, signal)
  // An older text of what is refused now must not stay behind.
  const out = [...gone, ...refused.map((each) => each.id)].filter((id) => /^[\w-]+$/.test(id))
  if (out.length > 0) await server.done(server.indexing.index(uid).deleteDocuments(out), signal)
  return refused
}
