import { eq } from 'drizzle-orm'
import { indexForSearch } from '#app/models/entries/derived.server.ts'
import type { EntryDocument } from '#app/models/entries/document.ts'
import { onlineAfter, onlineCount } from '#app/models/entries/online.server.ts'
import { type Outdated, outdatedInSearch } from '#app/models/entries/publications.server.ts'
import { searchTextVersion } from '#app/models/search/document.ts'
import type { RenderedRow } from '#app/models/texts/rendered-texts.server.ts'
import { rendererVersion } from '#app/models/texts/text-hash.server.ts'
import type { Way } from '#app/models/texts/way.ts'
import { showChanged } from '#db/generation.ts'
import * as t from '#db/schema/index.ts'
import type { SyncTools } from './sync-tools.ts'
import { renderTexts } from './texts.server.ts'

const atATime = 200

/** What is stored of published texts was made by this version of the program. */
const version = `${rendererVersion}.${searchTextVersion}`

type Tools = Pick<SyncTools, 'store' | 'renderer' | 'places' | 'analyse' | 'onProgress'>

/**
 * Makes anew what the program makes of every published entry when another version of it made that: the HTML of its
 * texts, and what is searched of it. A few hundred entries at a time; does nothing when all is of this version.
 *
 * @returns how many entries were looked at.
 */
export async function renew(tools: Tools): Promise<number> {
  const { store } = tools
  const [known] = await store.read.select().from(t.reference).where(eq(t.reference.name, 'renderer'))
  if (known?.hash === version) return 0
  const all = await onlineCount(store.read)
  const outdated = await outdatedInSearch(tools)
  let seen = 0
  for (let after: string | undefined = ''; after !== undefined; ) {
    const renewed: Renewed | undefined = await renewSome(tools, after, outdated)
    // Somebody else wrote in the meantime, so what was made may be of an old text: look again.
    if (!renewed) continue
    seen += renewed.count
    after = renewed.last
    if (after !== undefined) tools.onProgress?.(seen, all)
  }
  await store.write(async (tx) => {
    const row = { name: 'renderer', hash: version }
    await tx.insert(t.reference).values(row).onConflictDoUpdate({ target: t.reference.name, set: row })
    await showChanged(tx, [])
  })
  return seen
}

interface Renewed {
  readonly count: number
  /** The id of the last of them; undefined when there were none. */
  readonly last: string | undefined
}

/** Renews the entries that come next after an id; undefined when somebody else wrote meanwhile. */
async function renewSome(tools: Tools, after: string, outdated: Outdated): Promise<Renewed | undefined> {
  const { store } = tools
  const generation = store.generation()
  const entries = await onlineAfter(store.read, after, atATime)
  const texts = new Map<string, ReadonlyMap<string, RenderedRow>>()
  for (const { document, way } of entries) texts.set(document.id, await rows(tools, document, way))
  const reindex = await outdated(entries, async ({ id }) => texts.get(id) ?? new Map())
  const done = await store.write(async (tx) => {
    if (store.generation() !== generation) return false
    for (const rendered of texts.values())
      for (const row of rendered.values()) await tx.insert(t.renderedTexts).values(row).onConflictDoNothing()
    for (const publication of reindex) await indexForSearch(tx, publication)
    if (reindex.length > 0)
      await showChanged(
        tx,
        reindex.map(({ document }) => document.id),
      )
    return true
  })
  return done ? { count: entries.length, last: entries.at(-1)?.document.id } : undefined
}

async function rows({ renderer, store }: Tools, document: EntryDocument, way: Way) {
  return (await renderTexts(document, { renderer, way, db: store.read })).rows
}
