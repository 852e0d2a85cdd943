import { type IndexObject, MeilisearchApiError, type Settings } from 'meilisearch'
import { differing } from './index-settings.ts'
import type { SearchServer } from './server.server.ts'

/** The index of this name; undefined when there is none. */
export async function findIndex({ indexing }: SearchServer, uid: string): Promise<IndexObject | undefined> {
  try {
    return await indexing.getRawIndex(uid)
  } catch (error) {
    if (error instanceof MeilisearchApiError && error.cause?.code === 'index_not_found') return undefined
    throw error
  }
}

/** Makes an index of this name, with these settings, in the place of one that may be there. */
export async function makeIndex(
  server: SearchServer,
  uid: string,
  settings: Settings,
  signal?: AbortSignal,
): Promise<void> {
  await removeIndex(server, uid, signal)
  await server.done(server.indexing.createIndex(uid, { primaryKey: 'id' }), signal)
  await server.done(server.indexing.index(uid).updateSettings(settings), signal)
}

export async function removeIndex(server: SearchServer, uid: string, signal?: AbortSignal): Promise<void> {
  if (await findIndex(server, uid)) await server.done(server.indexing.deleteIndex(uid), signal)
}

/** Leaves nothing of an index on the server, nor the key that was made to search it. */
export async function removeIndexAndKey(server: SearchServer, uid: string): Promise<void> {
  await removeIndex(server, uid)
  await server.removeSearchKey(uid)
}

/** Brings the settings of an index up to date, those that are otherwise and no other. @returns their names. */
export async function settleSettings(
  server: SearchServer,
  uid: string,
  wanted: Settings,
  signal?: AbortSignal,
): Promise<readonly string[]> {
  const index = server.indexing.index(uid)
  const names = differing(wanted, await index.getSettings())
  if (names.length === 0) return names
  const changed = Object.fromEntries(names.map((name) => [name, wanted[name]]))
  await server.done(index.updateSettings(changed), signal)
  return names
}

/** Stamps of the documents in an index by id. */
export async function stampsOf({ indexing }: SearchServer, uid: string): Promise<Map<string, string>> {
  const limit = 1_000
  const stamps = new Map<string, string>()
  for (let offset = 0; ; offset += limit) {
    const { results } = await indexing.index(uid).getDocuments({ fields: ['id', 'stamp'], offset, limit })
    for (const { id, stamp } of results) stamps.set(String(id), String(stamp))
    if (results.length < limit) return stamps
  }
}
