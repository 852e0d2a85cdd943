import { eq } from 'drizzle-orm'
import type { Ask } from '#app/models/ask.ts'
import { NotFound } from '#app/models/refused.ts'
import { type Way, wayOf } from '#app/models/texts/way.ts'
import { actorOf } from '#app/models/viewer.ts'
import { showChanged } from '#db/generation.ts'
import * as t from '#db/schema/index.ts'
import type { Tx } from '#db/write.ts'
import { asPublished } from '../as-published.ts'
import { indexForSearch } from '../derived.server.ts'
import type { EntryDocument } from '../document.ts'
import { type Prepared, preparePublications } from '../publications.server.ts'
import { putOnline } from '../put-online.server.ts'
import { putReadersRight } from '../readers.server.ts'
import { revisionById } from '../revisions.server.ts'
import { titlesAreRight } from '../titles.server.ts'
import { refuseBeforeItsCase } from './case-under-way.server.ts'
import { freeSlug } from './document-of-draft.server.ts'

/**
 * Puts a revision online. Whether the asker may is for the caller to know.
 *
 * @param inSameWrite what else happens in the transaction, with the document as it will be online; it throws to keep
 *   the revision offline.
 */
export async function publishRevision(
  ask: Ask,
  revisionId: string,
  inSameWrite: (tx: Tx, document: EntryDocument) => Promise<void>,
): Promise<void> {
  for (;;) {
    const generation = ask.store.generation()
    const { document, way } = await documentToPublish(ask, revisionId)
    const prepared = await prepare(ask, document, way)
    const done = await ask.store.write(async (tx) => {
      // Titles that others show were looked up outside; when somebody else wrote meanwhile, look again.
      if (ask.store.generation() !== generation) return false
      await refuseBeforeItsCase(tx, document)
      await inSameWrite(tx, document)
      await putAllOnline(tx, ask, prepared, revisionId)
      return true
    })
    if (done) return
  }
}

/** The document of a revision with the address and the date of publication that the entry has, or gets now. */
async function documentToPublish(
  { store, now }: Ask,
  revisionId: string,
): Promise<{ readonly document: EntryDocument; readonly way: Way }> {
  const revision = await revisionById(store.read, revisionId)
  if (!revision) throw new NotFound(`revision ${revisionId}`)
  const { document, origin } = revision
  const way = wayOf(origin)
  const [entry] = await store.read.select().from(t.entries).where(eq(t.entries.id, document.id))
  if (entry?.publishedAt) return { document: asPublished(document, entry), way }
  const slug = await freeSlug(store.read, document.kind, document.slug)
  return { document: { ...document, slug, published: now.toISOString() }, way }
}

async function prepare(
  { store, places, publishing }: Ask,
  document: EntryDocument,
  way: Way,
): Promise<Prepared> {
  const render = async (one: EntryDocument, its: Way) => (await publishing.render(one, its)).rows
  const tools = { store, places, analyse: publishing.analyse, render }
  return await preparePublications(tools, [{ document, way }])
}

async function putAllOnline(
  tx: Tx,
  { viewer, now }: Ask,
  prepared: Prepared,
  revision: string,
): Promise<void> {
  for (const publication of prepared.publish.values())
    await putOnline(tx, publication, { actor: actorOf(viewer), now, origin: 'site', revision })
  for (const other of prepared.reindex) await indexForSearch(tx, other)
  const published = [...prepared.publish.keys()]
  const others = prepared.reindex.map(({ document }) => document.id)
  const changed = [...published, ...others, ...(await putReadersRight(tx, published))]
  await titlesAreRight(tx, await showChanged(tx, changed))
}
