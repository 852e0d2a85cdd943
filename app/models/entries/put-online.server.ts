import { eq } from 'drizzle-orm'
import { happened } from '#app/models/events.server.ts'
import { tellNew } from '#app/models/notices/news.server.ts'
import * as t from '#db/schema/index.ts'
import type { Tx } from '#db/write.ts'
import { replaceDerived } from './derived.server.ts'
import type { Publication } from './publication.server.ts'
import { addRevision } from './revisions.server.ts'
import { takeAddress } from './slugs.server.ts'

interface Circumstances {
  readonly actor: string
  readonly now: Date
  /** `git` when the document came from content/, `site` when it was written here. */
  readonly origin: 'git' | 'site'
  /** The revision that the document is; without it the document is added as one. */
  readonly revision?: string
}

/**
 * Puts a document online: address with redirect, readers, facets, links, places, rendered texts and search document,
 * always together; and makes the entry when there is none. What `preparePublications` names beside it goes into the
 * same transaction: titles that others show (`indexForSearch`). Entries that it links to must exist when the
 * transaction ends. Whoever calls it raises the generation (`showChanged`) once for all.
 *
 * @returns the id of the revision.
 */
export async function putOnline(tx: Tx, publication: Publication, when: Circumstances): Promise<string> {
  const { document } = publication
  const at = when.now.toISOString()
  await takeAddress(tx, document, at)
  const row = {
    slug: document.slug,
    visibility: document.visibility,
    title: document.title,
    summary: document.summary ?? null,
    context: publication.context,
    publishedAt: document.published,
    changedAt: at,
    startsOn: publication.startsOn,
  }
  await tx
    .insert(t.entries)
    .values({ id: document.id, kind: document.kind, createdAt: at, ...row })
    .onConflictDoUpdate({ target: t.entries.id, set: row })
  const [before] = await tx
    .select({ revision: t.entries.publishedRevision })
    .from(t.entries)
    .where(eq(t.entries.id, document.id))
  const publishedRevision = when.revision ?? (await asRevision(tx, publication, when))
  await tx.update(t.entries).set({ publishedRevision }).where(eq(t.entries.id, document.id))
  await replaceDerived(tx, publication)
  const subject = { kind: 'entry', id: document.id }
  const data = { revision: publishedRevision }
  await happened(tx, { actor: when.actor, verb: 'published', subject, now: when.now, data })
  const isNew = (before?.revision ?? null) === null
  if (isNew && document.archived === undefined)
    await tellNew(tx, { document, actor: when.actor, now: when.now })
  return publishedRevision
}

async function asRevision(
  tx: Tx,
  { document }: Publication,
  { origin, now }: Circumstances,
): Promise<string> {
  const { id, number } = await addRevision(tx, document, { origin, personId: null, now })
  // What a clone loads for the first time did not change then, but when it was published.
  if (number === 1 && origin === 'git')
    await tx.update(t.entries).set({ changedAt: document.published }).where(eq(t.entries.id, document.id))
  return id
}
