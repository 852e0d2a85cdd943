import { eq, max } from 'drizzle-orm'
import { v7 as uuid } from 'uuid'
import { happened } from '#app/models/events.server.ts'
import * as t from '#db/schema/index.ts'
import type { Tx } from '#db/write.ts'
import { replaceDerived } from './derived.server.ts'
import { kindOf } from './kinds/index.ts'
import type { Publication } from './publication.server.ts'
import { takeAddress } from './slugs.server.ts'

interface Circumstances {
  readonly actor: string
  readonly now: Date
  /** `git` when the document came from content/, `site` when it was written here. */
  readonly origin: 'git' | 'site'
}

/**
 * Puts a document online as a new revision of its entry, and makes the entry when there is none: revision,
 * address with redirect, readers, facets, links, places, rendered texts and search document, always together.
 * What `preparePublications` names beside it goes into the same transaction: titles that others show (`indexForSearch`).
 * Entries that it links to must exist when the transaction ends. Whoever calls it raises the generation
 * (`showChanged`) once for all.
 *
 * @returns the id of the revision.
 */
export async function putOnline(tx: Tx, publication: Publication, when: Circumstances): Promise<string> {
  const { document } = publication
  const at = when.now.toISOString()
  const revision = uuid()
  const number = await nextNumber(tx, document.id)
  const row = {
    visibility: document.visibility,
    publishedRevision: revision,
    title: document.title,
    summary: document.summary ?? null,
    context: publication.context,
    publishedAt: document.published,
    // What a clone loads for the first time did not change then, but when it was published.
    changedAt: number === 1 && when.origin === 'git' ? document.published : at,
    startsOn: publication.startsOn,
  }
  await takeAddress(tx, document, at)
  await tx
    .insert(t.entries)
    .values({ id: document.id, kind: document.kind, slug: document.slug, createdAt: at, ...row })
    .onConflictDoUpdate({ target: t.entries.id, set: { slug: document.slug, ...row } })
  await tx.insert(t.revisions).values({
    id: revision,
    entryId: document.id,
    number,
    recordVersion: kindOf(document.kind).version,
    document: { ...document },
    hash: publication.hash,
    origin: when.origin,
    createdAt: at,
  })
  await replaceDerived(tx, publication)
  const subject = { kind: 'entry', id: document.id }
  await happened(tx, { actor: when.actor, verb: 'published', subject, now: when.now, data: { revision } })
  return revision
}

async function nextNumber(tx: Tx, entryId: string): Promise<number> {
  const [last] = await tx
    .select({ number: max(t.revisions.number) })
    .from(t.revisions)
    .where(eq(t.revisions.entryId, entryId))
  return (last?.number ?? 0) + 1
}
